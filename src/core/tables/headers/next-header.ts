import { isNamedTotal, isTotal } from "../../vocabulary/line-words.ts";
import { workingsOf } from "../../vocabulary/workings.ts";
import type { View } from "../sheet/view.ts";
import { areInOrder, isAddedUp, isLeftOut } from "./first-figures.ts";
import type { Known, Run } from "./header.ts";

// "Jeugd | 2023 | 2024" right under the lines of "Wmo | 2022 | 2023 | 2024": the next table, without a blank line between.

/** So many figures in a row that follow each other as years do, are years. */
const SURELY_YEARS = 3;

/** So far at most is a year from those of the tables before it. */
const MOST_YEARS_APART = 1;

/** Whether a header before has one of the years of a run as well, or one so near to it. */
function isNearKnown(run: Run, known: Known, apart = 0): boolean {
  const years = run.map(({ period }) => period.year);
  const isNear = (own: number): boolean => years.some((year) => Math.abs(year - own) <= apart);
  return [...known.values()]
    .flat()
    .some(({ columns }) => columns.some(({ period }) => period?.kind === "jaar" && isNear(period.year)));
}

/** Whether what is right behind a run names a column as a header does: "Verschil", "%". */
function isNamedBehind(view: View, line: number, run: Run): boolean {
  const behind = (run.at(-1)?.place ?? view.places) + 1;
  return (
    behind < view.places && view.content(line, behind) === "words" && workingsOf(view.text(line, behind)).length > 0
  );
}

const saysTotal = (name: string): boolean => isTotal(name) || isNamedTotal(name);

const isLast = (view: View, line: number, place: number): boolean => view.filledAfter(line, place) >= view.places;

/** "Jeugd | 2024" amid lines: nothing stands behind it, nor behind the figure below, while the line above goes on. */
const isNarrower = (view: View, line: number, place: number): boolean =>
  isLast(view, line, place) && isLast(view, line + 1, place) && !isLast(view, line - 1, place);

/** Whether a line with one figure may be the header of a single year: it follows on figures, and is not their total. */
export const mayHeadOneYear = (view: View, line: number, label: number, place: number): boolean =>
  line + 1 < view.lines &&
  view.filledAfter(line, label) === place &&
  isLast(view, line, place) &&
  !saysTotal(view.text(line, label));

/**
 * A single year near those above heads what is below where the table above is closed, or wider than what follows. Where one of the two
 * is missing, the total below has to leave it out.
 */
function isOneYear(view: View, line: number, label: number, run: Run, known: Known): boolean {
  const [{ place } = { place: view.places }] = run;
  if (!mayHeadOneYear(view, line, label, place)) return false;
  const isNear = isNearKnown(run, known, MOST_YEARS_APART);
  const isSetOff = isNarrower(view, line, place) || saysTotal(view.text(line - 1, label));
  return isNear === isSetOff ? isNear : isLeftOut(view, line, label, place);
}

/**
 * Whether years under the figures of one table head those of the next: they follow each other and no total takes them in. Two of them
 * may still be figures: the line above then closes its table, and a header before has such a year, or a name stands beside them, or
 * the totals below leave them out. The same goes for a single one.
 */
export function isNextHeader(view: View, line: number, label: number, run: Run, known: Known): boolean {
  const areYears = run.every(({ place, period }) => period.kind === "jaar" && view.content(line, place) === "figure");
  if (!areYears || run.some(({ place }) => isAddedUp(view, line, label, place))) return false;
  if (run.length === 1) return isOneYear(view, line, label, run, known);
  if (!areInOrder(run)) return false;
  if (run.length >= SURELY_YEARS) return true;
  const isClosed = saysTotal(view.text(line - 1, label));
  if (isClosed && (isNearKnown(run, known) || isNamedBehind(view, line, run))) return true;
  return run.every(({ place }) => isLeftOut(view, line, label, place));
}
