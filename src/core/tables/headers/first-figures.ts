import { add, compare, type Exact, subtract } from "../../interval/exact.ts";
import { interpret } from "../../vocabulary/interpret.ts";
import { isNamedTotal, isTotal } from "../../vocabulary/line-words.ts";
import type { View } from "../sheet/view.ts";
import type { Run } from "./header.ts";

// Numbers that look like years may be the first line of figures: of clients there may well be 2.019.

/** So large a figure is no count that years stand over. */
const LARGE = 1000;

/** A header of a longer list is told by other things than the total under it. */
const LONGEST_LIST = 100;

/** A figure under a line, with its name. */
interface Below {
  readonly label: string;
  readonly value: Exact;
}

/** Figures at a place under a line, up to the first that is none. */
function* figuresBelow(view: View, line: number, label: number, place: number): Generator<Below> {
  const end = Math.min(view.lines, line + 1 + LONGEST_LIST);
  for (let below = line + 1; below < end; below++) {
    const { value } = view.reading(below, place);
    if (value === undefined || view.content(below, label) !== "words") return;
    yield { label: view.text(below, label), value };
  }
}

/** Whether figures right above a line, from the last one up, come to this much. */
function comeTo(view: View, line: number, place: number, wanted: Exact): boolean {
  let left = wanted;
  for (let above = line - 1; above >= 0 && compare(left, 0) !== 0; above--) {
    const { value } = view.reading(above, place);
    if (value === undefined) return false;
    left = subtract(left, value);
  }
  return compare(left, 0) === 0;
}

/** Whether the first total under a number comes out with that number, with at least one figure between and perhaps those above. */
export function isAddedUp(view: View, line: number, label: number, place: number): boolean {
  const { value: first } = view.reading(line, place);
  if (first === undefined) return false;
  let [sum, between] = [first, 0];
  for (const { label: name, value } of figuresBelow(view, line, label, place)) {
    if (isTotal(name) || isNamedTotal(name)) return between > 0 && comeTo(view, line, place, subtract(value, sum));
    sum = add(sum, value);
    between++;
  }
  return false;
}

/** Whether the first total under a number comes to the figures between, of which that number is none: it heads them. */
export function isLeftOut(view: View, line: number, label: number, place: number): boolean {
  let [sum, between]: [Exact, number] = [0, 0];
  for (const { label: name, value } of figuresBelow(view, line, label, place)) {
    if (isTotal(name) || isNamedTotal(name)) return between > 1 && compare(sum, value) === 0;
    sum = add(sum, value);
    between++;
  }
  return false;
}

/** "Stand begin | 2019" over what flows and "Stand einde": the begin is on the line itself. */
function isBeginOf(view: View, line: number, label: number): boolean {
  const roleAt = (one: number): string => interpret(view.text(one, label)).role?.replace(/ jaar$/, "") ?? "";
  if (roleAt(line) !== "stand begin") return false;
  for (let below = line + 1; below < view.lines && view.content(below, label) === "words"; below++) {
    const role = roleAt(below);
    if (role === "stand begin" || role === "stand einde") return role === "stand einde";
  }
  return false;
}

/** Whether years on a line follow each other, as those over columns do. */
export const areInOrder = (run: Run): boolean =>
  run.length > 1 && run.every(({ period }, at) => at === 0 || period.year - (run[at - 1]?.period.year ?? 0) === 1);

/**
 * "Ommen | 2010" right under names, over figures of that size: the first line of the table. Years that follow each other are
 * years all the same, unless a number that is none stands beside them, or the total under them adds them up.
 */
export function isFirstOfFigures(view: View, line: number, label: number, run: Run): boolean {
  if (!run.every(({ place }) => view.content(line, place) === "figure")) return false;
  if (isBeginOf(view, line, label)) return true;
  const isUnderName = (place: number): boolean =>
    line > 0 && view.content(line - 1, place) === "words" && !view.isPeriod(line - 1, place);
  const areNamed = run.every(({ place }) => isUnderName(place));
  const isOverLarge = ({ place }: Run[number]): boolean => {
    const [first] = figuresBelow(view, line, label, place);
    return first !== undefined && compare(first.value, LARGE) >= 0;
  };
  const mayBeCounts = run.some(isOverLarge) && !areInOrder(run);
  if (!areNamed && !mayBeCounts) return false;
  // A total may by mistake take in the years over it.
  if (run.filter(({ place }) => isAddedUp(view, line, label, place)).length * 2 >= run.length) return true;
  if (!areNamed || !isUnderName(label)) return false;
  const [last] = run.slice(-1);
  const behind = last === undefined ? view.places : last.place + 1;
  const isBesideFigure = behind < view.places && isUnderName(behind) && isPlainFigure(view, line, behind);
  return isBesideFigure || mayBeCounts;
}

/** Whether a cell states a number that is no year. */
const isPlainFigure = (view: View, line: number, place: number): boolean =>
  !view.isPeriod(line, place) && view.reading(line, place).value !== undefined;
