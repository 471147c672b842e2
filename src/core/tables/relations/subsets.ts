import { isOfWhich, lineWords } from "../../vocabulary/line-words.ts";
import type { Series, Subset } from "../table.ts";

/** "Waarvan met een pgb" over the same names once more splits up each of those: the line of that name above it. */
const namesake = (series: readonly Series[], part: Series): Series | undefined =>
  series.find(
    ({ label, group, measure, position }) =>
      position < part.position && label === part.label && measure === part.measure && !isOfWhich(group),
  );

/** The lines that are a part of another one, by their own word "waarvan" or that of the line or section above them. */
export function findSubsets(series: readonly Series[]): readonly Subset[] {
  const found: Subset[] = [];
  let whole: Series | undefined;
  let isAnnounced = false;
  let group = "";
  let ofGroup = false;
  for (const line of series) {
    if (line.group !== group) {
      group = line.group;
      ofGroup = isOfWhich(group);
      if (!ofGroup) {
        whole = undefined;
        isAnnounced = false;
      }
    }
    const said = lineWords(line.label);
    const isPart = said.isOfWhich || ofGroup || (isAnnounced && !said.isTotal);
    if (!isPart) {
      whole = line;
      isAnnounced = said.announcesParts;
      continue;
    }
    const split = (ofGroup ? namesake(series, line) : undefined) ?? whole;
    if (split) found.push({ whole: split, part: line });
  }
  return found;
}
