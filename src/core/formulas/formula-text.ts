import { parseFormula } from "../indicators/formula-tree.ts";
import { OWN_FUNCTION } from "../indicators/same-value.ts";
import { absolute, compare, type Exact } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import { areaAddress, cellAddress, quoteSheet } from "../workbook/area.ts";
import type { Linear } from "./linear.ts";
import { isPlain, type Quotient } from "./quotient.ts";
import { spell, type Spelling } from "./spell.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** The functions that are read, and others that are shown, as a Dutch Excel shows them. */
const DUTCH_NAMES: ReadonlyMap<string, string> = new Map([
  ["SUM", "SOM"],
  ["SUBTOTAL", "SUBTOTAAL"],
  ["ROUND", "AFRONDEN"],
  ["IFERROR", "ALS.FOUT"],
  ["IF", "ALS"],
  ["SUMIF", "SOM.ALS"],
  ["SUMIFS", "SOMMEN.ALS"],
  ["AVERAGE", "GEMIDDELDE"],
  ["COUNT", "AANTAL"],
  ["COUNTIF", "AANTAL.ALS"],
  ["SUMPRODUCT", "SOMPRODUCT"],
  ["VLOOKUP", "VERT.ZOEKEN"],
  ["XLOOKUP", "X.ZOEKEN"],
  ["_XLFN.XLOOKUP", "X.ZOEKEN"],
  ["MATCH", "VERGELIJKEN"],
  ["COUNTIFS", "AANTALLEN.ALS"],
  ["AVERAGEIF", "GEMIDDELDE.ALS"],
  ["AVERAGEIFS", "GEMIDDELDEN.ALS"],
]);

function nameText(name: string): string {
  const own = OWN_FUNCTION.exec(name)?.[1];
  return own === undefined ? (DUTCH_NAMES.get(name.toUpperCase()) ?? name.toUpperCase()) : `SD.${own.toUpperCase()}`;
}

const DUTCH: Spelling = {
  separator: ";",
  name: nameText,
  leaf: ({ kind, text }) => (kind === "number" ? text.replace(".", ",") : text),
};

/** A formula ("=SUM(B4:B7)", en-US) as a Dutch Excel shows it: "=SOM(B4:B7)". */
export function shownFormula(formula: string): string {
  return `=${spell(parseFormula(formula.slice(1)) ?? [], DUTCH)}`;
}

/** "B5", or "'Blad 1'!B5" on another sheet than the one it is seen from. */
export function cellText(key: CellKey, cells: WorkbookCells, sheet: string): string {
  const { sheet: own, row, column } = cells.reference(key);
  return `${own === sheet ? "" : `${quoteSheet(own)}!`}${cellAddress(row, column)}`;
}

/** So many cells are written one by one; more that stand in one line as a range. */
const MOST_APART = 6;

/** Cells under or beside each other that are simply added, as one area. */
function rangeText(linear: Linear, cells: WorkbookCells, sheet: string): string | undefined {
  const keys = [...linear.terms.keys()].sort((a, b) => a - b);
  if (keys.length <= MOST_APART || linear.constant !== 0) return undefined;
  if ([...linear.terms.values()].some((times) => times !== 1)) return undefined;
  const places = keys.map((key) => cells.reference(key));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || first.sheet !== last?.sheet) return undefined;
  const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  const isLine = area.left === area.right || area.top === area.bottom;
  if (!isLine || area.bottom - area.top + area.right - area.left + 1 !== keys.length) return undefined;
  return `SOM(${first.sheet === sheet ? "" : `${quoteSheet(first.sheet)}!`}${areaAddress(area)})`;
}

/** "B4+B5-B6", as a formula would say it. */
function linearText(linear: Linear, cells: WorkbookCells, sheet: string): string {
  const range = rangeText(linear, cells, sheet);
  if (range !== undefined) return range;
  const signed = (value: Exact, text: string): string => `${compare(value, 0) < 0 ? "-" : "+"}${text}`;
  const size = (times: Exact): string => {
    const amount = absolute(times);
    return amount === 1 ? "" : `${numberText(amount)}*`;
  };
  const terms = [...linear.terms].map(([key, times]) => signed(times, `${size(times)}${cellText(key, cells, sheet)}`));
  const constant = linear.constant === 0 ? [] : [signed(linear.constant, numberText(absolute(linear.constant)))];
  return [...terms, ...constant].join("").replace(/^\+/, "") || "0";
}

/** What a rule asks of a cell, in cells seen from a sheet: "B4+B5-B6", "B9/B5". */
export function definitionText({ top, bottom }: Quotient, cells: WorkbookCells, sheet: string): string {
  const text = (linear: Linear): string => linearText(linear, cells, sheet);
  const held = (linear: Linear): string => (linear.terms.size > 1 ? `(${text(linear)})` : text(linear));
  return isPlain({ top, bottom }) ? text(top) : `${held(top)}/${held(bottom)}`;
}
