import { Memory } from "../reading/remembered.ts";
import { isOfRatios } from "./relations/additive.ts";
import type { Moment, Table } from "./table.ts";

const known = new WeakMap<readonly Moment[], string>();
/** The same text is kept once, for all tables that have it. */
const layouts = new Memory<string>();

/** The columns of a table and where they stand, as text: the same text for those that are alike. */
export function layoutOf({ moments, orientation, grid }: Table): string {
  let layout = known.get(moments);
  if (layout === undefined) {
    layout = orientation === "periods across" ? "" : String(grid.columns);
    for (const { key, previousKey, header, places } of moments)
      layout += `|${key}|${previousKey}|${header}|${places.join()}`;
    layout = layouts.recall(layout, (text) => text);
    known.set(moments, layout);
  }
  return layout;
}

const withRatios = new Memory<boolean>();

/** Whether any column of a table holds ratios, by what its columns say. */
export const hasRatioColumns = (table: Table): boolean =>
  withRatios.recall(layoutOf(table), () => table.moments.some(isOfRatios));
