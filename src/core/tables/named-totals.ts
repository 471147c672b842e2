import { interpret } from "../vocabulary/interpret.ts";
import { TELLING, type Weigh } from "./evidence.ts";
import { isIndented, isNamedTotal, isOfWhich, saysTotal } from "./line-words.ts";
import { collapsedReadings } from "./part-readings.ts";
import type { Series, Whole } from "./table.ts";

const LONGEST_LIST = 40;
const FEWEST_COLUMNS = 2;
const FEWEST_UNNAMED_PARTS = 3;
const NUMBERED = /^(\d+(?:\.\d+)*)\.?\s+\p{L}/u;

/** The figures of one row, measure by measure; ratios add up to nothing. */
type Row = readonly (Series | undefined)[];

const isAddable = (one: Series | undefined): one is Series =>
  one !== undefined && one.facets.statistic === undefined && one.facets.unit !== "procent";

function rowsOf(series: readonly Series[]): readonly Row[] {
  const rows: (Series | undefined)[][] = [];
  let position: number | undefined;
  let row: (Series | undefined)[] = [];
  for (const one of series) {
    if (one.position !== position) rows.push((row = []));
    position = one.position;
    row[one.measure] = one;
  }
  return rows;
}

const labelOf = (row: Row): string => row.find((one) => one !== undefined)?.label ?? "";

/** The whole and its parts, for each measure that adds up. */
function wholesOf(whole: Row, parts: readonly Row[]): readonly Whole[] {
  return whole.flatMap((one, measure): readonly Whole[] => {
    if (!isAddable(one)) return [];
    const added = parts.map((row) => row[measure]).filter(isAddable);
    return added.length === parts.length ? [{ whole: one, parts: added, overlaps: false }] : [];
  });
}

function isShown(wholes: readonly Whole[], weigh: Weigh): boolean {
  const all = wholes.map(({ whole, parts }) => weigh(whole, parts));
  const tested = all.reduce((sum, one) => sum + one.tested, 0);
  const fits = all.reduce((sum, one) => sum + one.fits, 0);
  return tested >= FEWEST_COLUMNS && fits * 2 > tested;
}

/** Of two columns one is enough where the row says that it is a total: else a slip in the other would hide that it is. */
function isHalfShown(wholes: readonly Whole[], weigh: Weigh): boolean {
  const all = wholes.map(({ whole, parts }) => weigh(whole, parts));
  const tested = all.reduce((sum, one) => sum + one.tested, 0);
  const fits = all.reduce((sum, one) => sum + one.fits, 0);
  return tested === FEWEST_COLUMNS && fits * 2 === tested && all.some(({ largest }) => largest >= TELLING);
}

/** The rows that would be counted twice are taken out: what stands above "Totaal 6.71" counts in it. */
function collapsed(rows: readonly Row[], weigh: Weigh): readonly (readonly Row[])[] {
  const measure = rows[0]?.findIndex(isAddable) ?? -1;
  const lines = rows.map((row) => row[measure]).filter(isAddable);
  return collapsedReadings(lines, weigh).map((some) => {
    const kept = new Set(some);
    return rows.filter((row) => isAddable(row[measure]) && kept.has(row[measure]));
  });
}

const isPart = (row: Row): boolean => !isOfWhich(labelOf(row)) && row.some(isAddable);

/** The rows right below that stand further in. */
function indentedBelow(rows: readonly Row[], index: number): readonly Row[] {
  let end = index + 1;
  while (end < rows.length && isIndented(labelOf(rows[end] ?? []))) end++;
  return isIndented(labelOf(rows[index] ?? [])) ? [] : rows.slice(index + 1, end);
}

/** "1.2" of "1.2 Dagbesteding"; "" where a row has no number. */
const numberOf = (row: Row | undefined): string => NUMBERED.exec(labelOf(row ?? []))?.[1] ?? "";

/** Whether a row with a number comes under another one: "6.71" under "6". */
const isUnder = (row: Row | undefined, number: string): boolean =>
  number !== "" && numberOf(row).startsWith(`${number}.`);

/** The rows right below whose numbers come under that of the row, less those that come under another of them. */
function numberedBelow(rows: readonly Row[], index: number): readonly Row[] {
  const own = numberOf(rows[index]);
  let end = index + 1;
  while (end < rows.length && isUnder(rows[end], own)) end++;
  const below = rows.slice(index + 1, end);
  return below.filter((row) => !below.some((other) => isUnder(row, numberOf(other))));
}

/** Whether a row may be a sum at all: of most rows neither their name nor their place says so. */
function mayBeSum(rows: readonly Row[], index: number): boolean {
  const isAtEnd = index === 0 || index === rows.length - 1;
  if (isAtEnd && rows.length <= LONGEST_LIST) return true;
  const below = rows[index + 1];
  return (
    isNamedTotal(labelOf(rows[index] ?? [])) ||
    isIndented(labelOf(below ?? [])) ||
    isUnder(below, numberOf(rows[index]))
  );
}

/** The ways to read what a row may be the sum of. */
function* readingsOf(rows: readonly Row[], index: number, weigh: Weigh): Generator<readonly Row[]> {
  const indented = indentedBelow(rows, index);
  if (indented.length > 1) yield indented;
  if (isNamedTotal(labelOf(rows[index] ?? []))) {
    // A few more than a list may be long, for those that are no parts.
    const above = rows
      .slice(Math.max(0, index - 2 * LONGEST_LIST), index)
      .filter(isPart)
      .slice(-LONGEST_LIST);
    for (let from = above.length - 2; from >= 0; from--) yield above.slice(from);
    yield* collapsed(above, weigh);
    return;
  }
  if (rows.length > LONGEST_LIST || (index > 0 && index < rows.length - 1)) return;
  const others = rows.filter((row, at) => at !== index && isPart(row));
  const outer = others.filter((row) => !isIndented(labelOf(row)));
  if (index === 0 && outer.length > 1 && outer.length < others.length) yield outer;
  const isLast = index === rows.length - 1 && others.length === rows.length - 1;
  if (isLast && others.length >= FEWEST_UNNAMED_PARTS) yield others;
}

/** Money in and out may be a sum under any name; a stock, a balance and the versions of a budget have rules of their own. */
function hasOwnRule(row: Row): boolean {
  const own = row.flatMap((one) => one ?? []).map(({ label }) => interpret(label));
  return own.some(({ role = "lasten", version }) => version !== undefined || !["lasten", "baten"].includes(role));
}

/** The wholes of rows whose numbers say what comes under them; none unless most figures of all of them together add up. */
function findNumbered(rows: readonly Row[], weigh: Weigh): ReadonlyMap<Row, readonly Whole[]> {
  const found = rows.flatMap((row, index): [Row, readonly Whole[]][] => {
    if (!isUnder(rows[index + 1], numberOf(row)) || hasOwnRule(row)) return [];
    const parts = numberedBelow(rows, index).filter(isPart);
    return parts.length > 1 ? [[row, wholesOf(row, parts)]] : [];
  });
  return isShown(
    found.flatMap(([, wholes]) => wholes),
    weigh,
  )
    ? new Map(found)
    : new Map();
}

/**
 * Totals with a name of their own ("Totaal lasten", "Regio"), lines over others that stand further in or whose
 * numbers come under theirs, and the last line of
 * a table whatever its name. It may be anything, so only the figures tell: it is the sum of the same lines in most of its
 * columns, those of all measures together.
 */
export function findNamedTotals(series: readonly Series[], known: readonly Whole[], weigh: Weigh): readonly Whole[] {
  const wholes = new Set(known.map(({ whole }) => whole));
  const rows = rowsOf(series);
  const numbered = findNumbered(rows, weigh);
  return rows.flatMap((row, index): readonly Whole[] => {
    const byNumber = numbered.get(row);
    if (byNumber && !row.some((one) => one && wholes.has(one))) return byNumber;
    if (!mayBeSum(rows, index) || row.some((one) => one && wholes.has(one))) return [];
    let half: readonly Whole[] = [];
    for (const parts of readingsOf(rows, index, weigh)) {
      if (hasOwnRule(row) && !isNamedTotal(labelOf(row))) return [];
      const found = wholesOf(row, parts);
      if (isShown(found, weigh)) return found;
      if (half.length === 0 && saysTotal(labelOf(row)) && isHalfShown(found, weigh)) half = found;
    }
    return half;
  });
}
