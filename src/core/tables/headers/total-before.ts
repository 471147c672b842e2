import { isTotal } from "../../vocabulary/line-words.ts";
import type { View } from "../sheet/view.ts";

// "Programma | Product | Lasten": under the programmes stands "Totaal", and under the products nothing.

/** Whether figures stand right behind a place of a header line that has no name. */
const isNameless = (view: View, line: number, place: number): boolean =>
  view.content(line, place) === "blank" && view.content(line + 1, place) === "figure";

/** "Totaal" in the first of two columns of names, where the second has none. */
export function totalBefore(view: View, line: number, place: number): string {
  if (view.orientation !== "periods down" || line === 0 || !isNameless(view, line, place)) return "";
  const text = view.text(line - 1, place);
  return isTotal(text) ? text : "";
}

/**
 * These places, with those of totals only where these are all without a name and each is the only one that is called so: of
 * "Subtotaal" that stands there twice, or beside another line without a name, it cannot be told what it adds up.
 */
export function withTotals(view: View, line: number, places: readonly number[]): readonly number[] {
  const totals = places.map((place) => totalBefore(view, line, place));
  const isAlone = (total: string): boolean => totals.filter((one) => one === total).length === 1;
  const last = places.at(-1) ?? 0;
  let isAnyElse = false;
  for (let place = places[0] ?? 0; place <= last; place++)
    isAnyElse ||= isNameless(view, line, place) && totalBefore(view, line, place) === "";
  return places.filter((_, index) => totals[index] === "" || (!isAnyElse && isAlone(totals[index] ?? "")));
}
