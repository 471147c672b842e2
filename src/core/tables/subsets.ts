import type { Series, Subset } from "./table.ts";
import { announcesParts, isOfWhich, isTotal } from "./totals.ts";

/** The lines that are a part of another one, by their own word "waarvan" or that of the line or section above them. */
export function findSubsets(series: readonly Series[]): readonly Subset[] {
  const found: Subset[] = [];
  let [whole, isAnnounced, group]: [Series | undefined, boolean, string] = [undefined, false, ""];
  for (const line of series) {
    const ofGroup = isOfWhich(line.group);
    if (line.group !== group && !ofGroup) [whole, isAnnounced] = [undefined, false];
    group = line.group;
    const isPart = isOfWhich(line.label) || ofGroup || (isAnnounced && !isTotal(line.label));
    if (isPart && whole) found.push({ whole, part: line });
    if (!isPart) [whole, isAnnounced] = [line, announcesParts(line.label)];
  }
  return found;
}
