import type { View } from "../sheet/view.ts";
import { isFirstOfFigures } from "./first-figures.ts";
import { isNextHeader, mayHeadOneYear } from "./next-header.ts";
import type { Header, Known, Run } from "./header.ts";
import { labelPlace } from "./label-place.ts";
import { headerAt } from "./period-runs.ts";

/** "Bijstand | 2013 | 2016": numbers that look like years, with a label, right under others, are figures like those. */
export function areFigures(view: View, line: number, label: number, run: Run, before: Known): boolean {
  if (view.content(line, label) !== "words") return false;
  const isFigure = (at: number, place: number): boolean => view.content(at, place) === "figure";
  const goesOn = line > 0 && run.every(({ place }) => isFigure(line, place) && isFigure(line - 1, place));
  const alike = goesOn ? before.get(run[0]?.header) : undefined;
  const isAlike = ({ columns }: Header): boolean =>
    run.every(({ header: year }, index) => columns[index]?.header === year);
  // Most lines go on: what takes longer is asked of the others.
  const isAgain = alike?.some(isAlike) === true;
  if (goesOn && !isAgain) return !isNextHeader(view, line, label, run, before);
  return isFirstOfFigures(view, line, label, run);
}

const DATE = /datum$|^datum\b/;

/** "Datum besluit" between names and figures: a day of each of those names, and not what the figures are of. */
export const areAttributes = (view: View, line: number, label: number, run: Run): boolean =>
  line > 0 && DATE.test(view.name(line, label)) && run.every(({ place }) => view.content(line - 1, place) === "words");

/** Whether that holds for all numbers that look like years on a line without words behind them: most lines are so. */
export function hasOnlyFigures(view: View, line: number, before: Known): boolean {
  if (line === 0) return false;
  let last: number | undefined;
  let label: number | undefined;
  let year = Number.NaN;
  for (let place = 0; place < view.places; place = view.filledAfter(line, place)) {
    const isPeriod = view.isPeriod(line, place);
    if ((isPeriod || last !== undefined) && view.text(line, place) !== "") return false;
    if (!isPeriod) continue;
    if (view.content(line, place) !== "figure" || view.content(line - 1, place) !== "figure") return false;
    label = labelPlace(view, line, place, last) ?? label;
    if (label !== undefined && view.content(line, label) !== "words") return false;
    if (before.has(headerAt(view, line, place))) return false;
    const own = view.period(line, place)?.year ?? Number.NaN;
    if (own === year + 1) return false;
    year = own;
    last = place;
  }
  return last === undefined || label === undefined || !mayHeadOneYear(view, line, label, last);
}
