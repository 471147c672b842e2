import { add, compare, type Exact } from "../../interval/exact.ts";
import { isTelling } from "../relations/evidence.ts";
import type { View } from "../sheet/view.ts";

const FEWEST_PARTS = 3;
const MOST_PARTS = 40;

/** What stands at these places of a line, added up; undefined where any of them states nothing. */
function sumAt(view: View, line: number, places: readonly number[]): Exact | undefined {
  let sum: Exact = 0;
  for (const place of places) {
    const { value } = view.reading(line, place);
    if (value === undefined) return undefined;
    sum = add(sum, value);
  }
  return sum;
}

/** Whether the figures at a place are the sum of those at others, to the digit, on half of the lines under a header at least. */
function isSumOf(view: View, header: number, label: number, place: number, places: readonly number[]): boolean {
  let [tested, fits] = [0, 0];
  for (let line = header + 1; line < view.lines && view.content(line, label) === "words"; line++) {
    const [{ value }, sum] = [view.reading(line, place), sumAt(view, line, places)];
    if (value === undefined || sum === undefined) continue;
    tested++;
    if (isTelling(value) && compare(value, sum) === 0) fits++;
  }
  return fits > 0 && fits * 2 >= tested;
}

/** The place right behind named ones that has no name, where its figures show that it is their total. */
export function namelessTotal(
  view: View,
  header: number,
  label: number,
  places: readonly number[],
): number | undefined {
  const place = (places.at(-1) ?? label) + 1;
  if (places.length < FEWEST_PARTS || places.length > MOST_PARTS || place >= view.places) return undefined;
  const isNameless = view.content(header, place) === "blank" && view.content(header + 1, place) === "figure";
  return isNameless && isSumOf(view, header, label, place, places) ? place : undefined;
}
