import { saysFigures } from "../vocabulary/figure-names.ts";
import type { Area } from "../workbook/area.ts";
import type { Table } from "./table.ts";

/** A lone number may be a note or a page. */
const FEWEST = 2;

/** A line of cells across the lines of a table that no figure of it stands in: a column, where the periods run across. */
interface Unread {
  readonly place: number;
  readonly name: string;
}

/** Where they stand on the sheet, and what there is to say of them. */
interface Unreads {
  readonly area: Area;
  readonly reason: string;
}

/** By line and place the cell of a table: a row and a column, or the other way around where the periods run down. */
const indexIn = ({ grid, orientation }: Table, line: number, place: number): number =>
  orientation === "periods across" ? line * grid.columns + place : place * grid.columns + line;

/** What heads a place: the words nearest above the first line of figures. */
function nameOf(table: Table, firstLine: number, place: number): string {
  const { grid, area, orientation } = table;
  const top = orientation === "periods across" ? area.top - grid.top : area.left - grid.left;
  for (let line = firstLine - 1; line >= top; line--) {
    const text = grid.texts.get(indexIn(table, line, place));
    if (text !== undefined) return text;
  }
  return "";
}

/** The places of a table from its first to its last, and right behind it those with figures on its lines that no other table has. */
function unreadIn(table: Table, lines: readonly number[], isTaken: (index: number) => boolean): readonly Unread[] {
  const { grid, area, orientation, series, moments, beside, cells } = table;
  const isAcross = orientation === "periods across";
  const read = new Set([...moments, ...beside].flatMap(({ places }) => places));
  const first = Math.min(...moments.flatMap(({ places }) => places.filter((place) => place !== undefined)));
  const [from, to] = isAcross
    ? [area.left - grid.left, area.right - grid.left]
    : [area.top - grid.top, area.bottom - grid.top];
  let labels: ReadonlySet<string> | undefined;
  // "75+" and 6.1 may name lines.
  const isName = (index: number): boolean =>
    (labels ??= new Set(series.map(({ label }) => label))).has(grid.texts.get(index) ?? String(grid.numbers[index]));
  const hasFigures = (place: number): boolean => {
    const indices = lines.map((line) => indexIn(table, line, place));
    if (place > to && indices.some(isTaken)) return false;
    return indices.filter((index) => cells.at(index).value !== undefined && !isName(index)).length >= FEWEST;
  };
  const [firstLabel = "", firstLine = 0] = [series[0]?.label, lines[0]];
  const isLabelPlace = (place: number): boolean => grid.texts.get(indexIn(table, firstLine, place)) === firstLabel;
  const found: Unread[] = [];
  for (let place = from; place < (isAcross ? grid.columns : grid.rows); place++) {
    if (read.has(place) || (place < first && isLabelPlace(place))) continue;
    const name = nameOf(table, firstLine, place);
    if (place < first && !saysFigures(name)) continue;
    if (hasFigures(place)) found.push({ place, name });
    else if (place > to) break;
  }
  return found;
}

/** Runs of places that stand side by side. */
function adjoining(unread: readonly Unread[]): readonly (readonly Unread[])[] {
  const runs: Unread[][] = [];
  for (const one of unread) {
    const last = runs.at(-1);
    if (last?.at(-1)?.place === one.place - 1) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function reason(unread: readonly Unread[], isColumn: boolean): string {
  const names = unread.map(({ name }) => name).filter((name) => name !== "");
  const one = isColumn ? "Deze kolom" : "Deze rij";
  const more = isColumn ? "Deze kolommen" : "Deze rijen";
  const which = names.length === 0 ? "" : ` (${names.join(", ")})`;
  return unread.length === 1
    ? `${one}${which} van de tabel is niet herkend en niet gecontroleerd.`
    : `${more}${which} van de tabel zijn niet herkend en niet gecontroleerd.`;
}

/** Columns with figures amid a table or right behind it that it has not: said, so that nobody thinks they were checked. */
export function findUnreadColumns(table: Table, isTaken: (index: number) => boolean): readonly Unreads[] {
  const { grid, orientation, series } = table;
  // What a long list is laid out from stands elsewhere.
  if (grid.list) return [];
  const lines = [...new Set(series.map(({ position }) => position))];
  const [firstLine, lastLine] = [lines[0] ?? 0, lines.at(-1) ?? 0];
  const isColumn = orientation === "periods across";
  return adjoining(unreadIn(table, lines, isTaken)).map((run) => {
    const [from, to] = [run[0]?.place ?? 0, run.at(-1)?.place ?? 0];
    const area = isColumn
      ? { top: firstLine + grid.top, bottom: lastLine + grid.top, left: from + grid.left, right: to + grid.left }
      : { top: from + grid.top, bottom: to + grid.top, left: firstLine + grid.left, right: lastLine + grid.left };
    return { area, reason: reason(run, isColumn) };
  });
}
