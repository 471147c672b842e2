import type { Selector } from "../../language/formula.ts";
import type { Table } from "../../tables/table.ts";
import { type Cells, Store } from "./cells.ts";

export const isOutflow = (selector: Selector | undefined): boolean => selector?.wants.role === "uitstroom";

/** An outflow with a minus in most periods is read without it; undefined where that is no matter of sign alone. */
export function outflowSign(cells: Cells, table: Table, within: number): 1 | -1 | undefined {
  const { codes, roundings, stores, starts } = cells;
  const line = cells.firstLine(table) + within;
  const series = table.series[within];
  const start = starts[line] ?? 0;
  const isRead = cells.isRead(line);
  let [minus, plus, isStated] = [0, 0, true];
  for (const [column, moment] of table.moments.entries()) {
    const value = isRead ? (stores[Store.read]?.[start + column] ?? 0) : series ? table.whole(series, moment) : 0;
    if (value > 0) plus++;
    else if (value < 0) minus++;
    if (isRead) isStated &&= roundings[codes[start + column] ?? 0]?.isStated === true;
  }
  if (plus > 0 && plus >= minus) return 1;
  if (isStated) return minus > 0 ? -1 : 1;
  return undefined;
}
