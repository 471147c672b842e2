import { isOfWhich, lineWords } from "../../vocabulary/line-words.ts";
import type { Weigh } from "./evidence.ts";
import type { Series, Subset } from "../table.ts";

/** "Waarvan met een pgb" over the same names once more splits up each of those: the line of that name above it. */
const namesake = (series: readonly Series[], part: Series): Series | undefined =>
  series.find(
    ({ label, group, measure, position }) =>
      position < part.position && label === part.label && measure === part.measure && !isOfWhich(group),
  );

/** Whether lines come to their whole in as many columns as they do not. */
function areAll(whole: Series, parts: readonly Series[], weigh: Weigh): boolean {
  const { fits, tested } = weigh(whole, parts);
  return fits > 0 && fits * 2 >= tested;
}

/** How many of the lines come to their whole, and those behind them to that once more; none where they do not. */
function countFull(whole: Series, parts: readonly Series[], weigh: Weigh): number {
  const full = parts.findIndex((_, index) => index > 0 && areAll(whole, parts.slice(0, index + 1), weigh)) + 1;
  return full === 0 ? 0 : full + countFull(whole, parts.slice(full), weigh);
}

/** The parts under "waarvan:", as far as they come to their whole: what follows is no part of it. */
function untilFull(announced: readonly Subset[], weigh: Weigh): readonly Subset[] {
  const [first] = announced;
  if (!first || announced.some(({ whole }) => whole !== first.whole)) return announced;
  const parts = announced.map(({ part }) => part);
  return announced.slice(0, countFull(first.whole, parts, weigh) || undefined);
}

/** The lines that are a part of another one, by their own word "waarvan" or that of the line or section above them. */
export function findSubsets(series: readonly Series[], weigh: Weigh): readonly Subset[] {
  const found: Subset[] = [];
  let announced: Subset[] = [];
  const close = (): void => {
    found.push(...untilFull(announced, weigh));
    announced = [];
  };
  let whole: Series | undefined;
  let isAnnounced = false;
  let group = "";
  let ofGroup = false;
  for (const line of series) {
    if (line.group !== group) {
      group = line.group;
      ofGroup = isOfWhich(group);
      close();
      if (!ofGroup) {
        whole = undefined;
        isAnnounced = false;
      }
    }
    const said = lineWords(line.label);
    const isPart = said.isOfWhich || ofGroup || (isAnnounced && !said.isTotal);
    if (!isPart) {
      close();
      whole = line;
      isAnnounced = said.announcesParts;
      continue;
    }
    const split = (ofGroup ? namesake(series, line) : undefined) ?? whole;
    if (split) (said.isOfWhich ? found : announced).push({ whole: split, part: line });
  }
  close();
  return found;
}
