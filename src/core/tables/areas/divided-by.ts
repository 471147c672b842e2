import { add, type Interval, outcomeOf, pointOf, roundedTo, unknown } from "../../interval/interval.ts";
import type { CellReading } from "../../reading/read-cell.ts";
import type { Body } from "./body.ts";
import type { Header } from "../headers/header.ts";
import type { View } from "../sheet/view.ts";

interface Block {
  readonly view: View;
  readonly header: Header;
  readonly body: Body;
}

const FEWEST = 2;
const WHOLES = [pointOf(1), pointOf(100)];

/** What a cell that says it is a percentage can be. */
function share({ value, unit, step = 1 }: CellReading): Interval {
  return value === undefined || unit !== "procent" ? unknown() : roundedTo(value, step);
}

/** Whether most of these come to a whole, more than one of them. */
function areWholes(sums: readonly Interval[]): boolean {
  const comesTo = (whole: Interval): number =>
    sums.filter((sum) => outcomeOf(sum, "=", whole).startsWith("klopt")).length;
  const most = Math.max(...WHOLES.map(comesTo));
  return most >= FEWEST && most * 2 > sums.length;
}

/** A row or column without a single percentage holds something else: how many answered. */
const hasShares = (some: readonly Interval[]): boolean => some.some(({ point }) => point !== undefined);

/**
 * Whether percentages divide a whole among the lines of a table, or among its columns, as those of the answers to each of several
 * questions do; undefined where they do neither, or both.
 */
export function dividedBy({ view, header, body }: Block): "lines" | "columns" | undefined {
  if (header.measures.length > 1) return undefined;
  const sharesOn = (line: number): readonly Interval[] =>
    header.columns.map(({ places: [place] }) => (place === undefined ? unknown() : share(view.reading(line, place))));
  if (!body.lines.slice(0, FEWEST).some(({ line }) => hasShares(sharesOn(line)))) return undefined;
  const all = body.lines.map(({ line }) => sharesOn(line)).filter(hasShares);
  const columns = header.columns.map((_, at) => all.map((row) => row[at] ?? unknown())).filter(hasShares);
  const rows = all.map((_, at) => columns.map((column) => column[at] ?? unknown()));
  const byColumns = areWholes(rows.map((row) => row.reduce(add)));
  const byLines = areWholes(columns.map((column) => column.reduce(add)));
  return byLines === byColumns ? undefined : byLines ? "lines" : "columns";
}
