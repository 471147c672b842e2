import { interpret } from "../../../vocabulary/interpret.ts";
import type { Weigh } from "../evidence.ts";
import { isOfWhich, isUnder } from "../../../vocabulary/line-words.ts";
import type { Series, Whole } from "../../table.ts";

/** Fewer that come out show nothing. */
export const FEWEST_COLUMNS = 2;

/** The figures of one row, measure by measure; ratios add up to nothing. */
export type Row = readonly (Series | undefined)[];

/** Which figures of a row may be a part of a sum. */
type Addable = (one: Series | undefined) => one is Series;

export const isAddable: Addable = (one): one is Series =>
  one !== undefined && one.facets.statistic === undefined && one.facets.unit !== "procent";

/** Most rows have one line: room for no more is made. */
function rowWith(one: Series): (Series | undefined)[] {
  if (one.measure === 0) return [one];
  const row: (Series | undefined)[] = [];
  row[one.measure] = one;
  return row;
}

export function rowsOf(series: readonly Series[]): readonly Row[] {
  const rows: (Series | undefined)[][] = [];
  let position: number | undefined;
  let row: (Series | undefined)[] = [];
  for (const one of series) {
    if (one.position === position) row[one.measure] = one;
    else rows.push((row = rowWith(one)));
    position = one.position;
  }
  return rows;
}

export const labelOf = (row: Row): string => row.find((one) => one !== undefined)?.label ?? "";

/** The whole and its parts, for each measure that adds up. */
export function wholesOf(whole: Row, parts: readonly Row[], mayAdd: Addable = isAddable): readonly Whole[] {
  return whole.flatMap((one, measure): readonly Whole[] => {
    if (!isAddable(one)) return [];
    const added = parts.map((row) => row[measure]).filter(mayAdd);
    return added.length === parts.length ? [{ whole: one, parts: added, overlaps: false }] : [];
  });
}

/** How sums come out, those of all measures together. */
export interface Tally {
  /** Those of all measures, also the ones in which nothing can be told. */
  readonly columns: number;
  readonly tested: number;
  readonly fits: number;
  readonly smaller: number;
  readonly largest: number;
}

export function tallyOf(wholes: readonly Whole[], weigh: Weigh): Tally {
  let [columns, tested, fits, smaller, largest] = [0, 0, 0, 0, 0];
  for (const { whole, parts } of wholes) {
    const one = weigh(whole, parts);
    columns += one.periods;
    tested += one.tested;
    fits += one.fits;
    smaller += one.smaller;
    largest = Math.max(largest, one.largest);
  }
  return { columns, tested, fits, smaller, largest };
}

export const isShown = ({ tested, fits }: Tally): boolean => tested >= FEWEST_COLUMNS && fits * 2 > tested;

/** Whether a row may be a part of a sum. */
export const isPart = (row: Row): boolean => !isOfWhich(labelOf(row)) && row.some(isAddable);

/** Money in and out may be a sum under any name; a stock, a balance and the versions of a budget have rules of their own. */
export function hasOwnRule(row: Row): boolean {
  return row.some((one) => {
    if (!one) return false;
    const { role, version } = interpret(one.label);
    return version !== undefined || !(role === undefined || role === "lasten" || role === "baten");
  });
}

/** The rows right below that split up a row. */
export function rowsUnder(rows: readonly Row[], index: number): readonly Row[] {
  const nameAt = (at: number): string => labelOf(rows[at] ?? []);
  if (isUnder(nameAt(index))) return [];
  let end = index + 1;
  while (end < rows.length && isUnder(nameAt(end))) end++;
  return rows.slice(index + 1, end);
}
