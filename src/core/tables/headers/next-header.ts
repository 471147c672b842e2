import { isNamedTotal, isTotal } from "../../vocabulary/line-words.ts";
import { workingsOf } from "../../vocabulary/workings.ts";
import type { View } from "../sheet/view.ts";
import { areInOrder, isAddedUp } from "./first-figures.ts";
import type { Known, Run } from "./header.ts";

// "Jeugd | 2023 | 2024" right under the lines of "Wmo | 2022 | 2023 | 2024": the next table, without a blank line between.

/** So many figures in a row that follow each other as years do, are years. */
const SURELY_YEARS = 3;

/** Whether a header before has one of the years of a run as well. */
function isNearKnown(run: Run, known: Known): boolean {
  const years = new Set(run.map(({ period }) => period.year));
  return [...known.values()]
    .flat()
    .some(({ columns }) => columns.some(({ period }) => period?.kind === "jaar" && years.has(period.year)));
}

/** Whether what is right behind a run names a column as a header does: "Verschil", "%". */
function isNamedBehind(view: View, line: number, run: Run): boolean {
  const behind = (run.at(-1)?.place ?? view.places) + 1;
  return (
    behind < view.places && view.content(line, behind) === "words" && workingsOf(view.text(line, behind)).length > 0
  );
}

/**
 * Whether years under the figures of one table head those of the next: they follow each other and no total takes them in. Two of them
 * may still be figures: the line above then closes its table, and a header before has such a year, or a name stands beside them.
 */
export function isNextHeader(view: View, line: number, label: number, run: Run, known: Known): boolean {
  const areYears = run.every(({ place, period }) => period.kind === "jaar" && view.content(line, place) === "figure");
  if (!areYears || !areInOrder(run) || run.some(({ place }) => isAddedUp(view, line, label, place))) return false;
  if (run.length >= SURELY_YEARS) return true;
  const above = view.text(line - 1, label);
  return (isTotal(above) || isNamedTotal(above)) && (isNearKnown(run, known) || isNamedBehind(view, line, run));
}
