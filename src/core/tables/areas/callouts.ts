import type { Body } from "./body.ts";
import type { Callout, Moment, Series } from "../table.ts";
import type { View } from "../sheet/view.ts";

/** The callouts of a body, each with the series and the moment whose figure it repeats. */
export function findCallouts(
  view: View,
  body: Body,
  series: readonly Series[],
  moments: readonly Moment[],
): readonly Callout[] {
  return body.callouts.flatMap(({ line, place, label, series: { line: position }, column }) => {
    const [named, moment] = [series.find((one) => one.position === position), moments[column]];
    if (!named || !moment) return [];
    const across = view.orientation === "periods across";
    const [row, cell] = across ? [line, place] : [place, line];
    return [{ label, row, column: cell, reading: view.reading(line, place), series: named, moment }];
  });
}
