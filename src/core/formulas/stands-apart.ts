import type { Entry, Line } from "./formula-lines-of.ts";
import { nameOf } from "./referred.ts";
import type { OddOne } from "./odd-one.ts";
import type { Seen } from "./seen-from.ts";
import type { WorkbookCells } from "./workbook-cells.ts";
import { interpret } from "../vocabulary/interpret.ts";

/** Names of lines that are worked out from others, and so mostly by other formulas. */
const WORKED_OUT = /totaal|totale|gemiddeld|cumulatief|index|procent|%|\bsom\b|\bt\/m\b/u;

const alongOf = ({ axis }: Line) => (axis === "row" ? "column" : "row");

/** What differs between the entries of a line: the names of columns in a row, those of rows in a column. */
const nameIn = (line: Line, { spot }: Entry): string => nameOf(spot, alongOf(line));

/** Whether the odd one is the only one of which this is so. */
const isOnlyOne = <T>({ odd, alike }: OddOne, of: (entry: Entry) => T): boolean => {
  const own = of(odd);
  return alike.every((entry) => of(entry) !== own);
};

/** Whether it is a total by the sums of its table. */
function isWhole({ spot: { table, series, moment } }: Entry, { isSeries }: Line): boolean {
  return isSeries
    ? table.columnTotals.some(({ whole }) => whole === moment)
    : table.totals.some(({ whole }) => whole === series);
}

/** Whether a formula refers to percentages first: of those the difference is taken where of counts the growth is. */
function isOfPercentages({ at }: Entry, { references }: Seen, cells: WorkbookCells): boolean {
  const [{ sheet = at.sheet, corners } = { corners: [] }] = references;
  const [first] = corners;
  const key = first?.row === undefined ? undefined : cells.key({ sheet, row: first.row, column: first.column });
  return key !== undefined && cells.format(key).includes("%");
}

/** Whether by its name the odd one is no figure like the others: a total, an average, a year after its quarters. */
export function isOfOtherKind(odd: OddOne, cells: WorkbookCells): boolean {
  const { line } = odd;
  const isWorkedOut = (entry: Entry): boolean => isWhole(entry, line) || WORKED_OUT.test(nameIn(line, entry));
  if (isWorkedOut(odd.odd) && isOnlyOne(odd, isWorkedOut)) return true;
  if (line.isSeries) return isOnlyOne(odd, ({ spot }) => spot.moment.period?.kind);
  return isOnlyOne(odd, (entry) => {
    const { unit, statistic } = entry.spot.series.facets;
    // What the odd one refers to may be what is wrong with it.
    const seen = entry === odd.odd ? odd.wanted : entry.seen;
    return [unit, statistic, isOfPercentages(entry, seen, cells)].join("\n");
  });
}

/** Whether the odd one stands under another version of a budget than all others: "Prognose", "Begroting 2025". */
export function isOfOtherVersion(odd: OddOne): boolean {
  return isOnlyOne(odd, (entry) => interpret(nameIn(odd.line, entry)).version);
}
