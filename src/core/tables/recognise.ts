import type { Area } from "../workbook/area.ts";
import type { Grid } from "../workbook/grid.ts";
import { type Candidate, candidateUnder, findCandidates } from "./areas/candidates.ts";
import { partsOf } from "./areas/sections.ts";
import { saysBase } from "./around/bases.ts";
import { isRemark } from "./around/notes.ts";
import { captionBelow, cornerOf, type TextRow, textRows, titleBeside, TitleReader } from "./around/titles.ts";
import { layOut } from "./lists/lay-out.ts";
import { outsideOf } from "./lists/list-tables.ts";
import { findLongLists, type LongList } from "./lists/long-lists.ts";
import { findPairLists } from "./lists/pair-lists.ts";
import { readTable } from "./read-table.ts";
import { withoutTotalsOverBlocks } from "./relations/totals/totals-over-blocks.ts";
import { attributeCells } from "./sheet/attribute-columns.ts";
import { numberingCells } from "./sheet/numbering-rows.ts";
import { SheetReader } from "./sheet/sheet-reader.ts";
import { View } from "./sheet/view.ts";
import type { Table } from "./table.ts";

/** The rows between a table and the nearest one above it in the same columns, from the table beside it to its right. */
function above({ area }: Candidate, tables: readonly Area[]): Area {
  const others = tables.filter((one) => one !== area);
  const higher = others.filter((one) => one.bottom < area.top && one.left <= area.right && area.left <= one.right);
  const beside = others.filter((one) => one.right < area.left && one.top <= area.top && area.top <= one.bottom);
  return {
    top: Math.max(0, ...higher.map((one) => one.bottom + 1)),
    left: Math.max(0, ...beside.map((one) => one.right + 1)),
    bottom: area.top - 1,
    right: area.right,
  };
}

/** The notes under a table: the running text up to the first heading or table below it. */
function below(sheet: SheetReader, { area }: Candidate, tables: readonly Area[]): string[] {
  const lower = tables.filter((one) => one.top > area.bottom && one.left <= area.right && area.left <= one.right);
  const end = Math.min(sheet.grid.rows, ...lower.map((one) => one.top)) - 1;
  const rows = textRows(sheet, { ...area, top: area.bottom + 1, bottom: end }, tables);
  // Over another table "Percentage van alle jongeren" may be its title.
  const isBase = ({ row, text }: TextRow, index: number): boolean =>
    (lower.length === 0 || row === area.bottom + 1 + index) && saysBase(text);
  const heading = rows.findIndex((one, index) => !isRemark(one.text) && !isBase(one, index));
  return (heading < 0 ? rows : rows.slice(0, heading)).map(({ text }) => text);
}

/** The table that a long list is. */
function tablesOfList(sheet: SheetReader, list: LongList): readonly Table[] {
  const laidOut = layOut(sheet, list);
  if (!laidOut) return [];
  const { top, left } = sheet.grid;
  const { area } = list;
  const onSheet = { top: area.top + top, left: area.left + left, bottom: area.bottom + top, right: area.right + left };
  const candidates = candidateUnder(new View(laidOut.sheet, "periods across"), laidOut.header);
  return tablesOf(laidOut.sheet, candidates).map((table) => ({ ...table, area: onSheet }));
}

/** A sheet without what only tells of the names in it, or numbers them. */
function withoutAttributes(sheet: SheetReader): SheetReader {
  const view = new View(sheet, "periods across");
  const cells = new Set([...attributeCells(view), ...numberingCells(view)]);
  return cells.size === 0 ? sheet : sheet.part((index) => !cells.has(index));
}

/** The tables of a sheet, from top to bottom and from left to right; long lists are laid out first. */
export function recogniseTables(grid: Grid): readonly Table[] {
  const sheet = new SheetReader(grid);
  const lists = [...findLongLists(sheet), ...findPairLists(sheet)];
  const areas = lists.map(({ area }) => area);
  const rest = withoutAttributes(lists.length === 0 ? sheet : sheet.part(outsideOf(areas, grid)));
  if (lists.length === 0) return tablesOf(rest, findCandidates(rest));
  const tables = [
    ...tablesOf(rest, findCandidates(rest), areas),
    ...lists.flatMap((list) => tablesOfList(sheet, list)),
  ];
  return tables.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/** The tables of these candidates, beside and between `others` whose words are not theirs. */
function tablesOf(
  sheet: SheetReader,
  candidates: readonly Candidate[],
  others: readonly Area[] = [],
): readonly Table[] {
  const areas = [...candidates.map(({ area }) => area), ...others];
  const reader = new TitleReader();
  const tables: Table[] = [];
  const used = new Set<number>();
  for (const candidate of candidates) {
    const { view, header, body, area } = candidate;
    const corner = cornerOf(view, header, body.start);
    // Words are used once: a heading that was read for one table is no title of the next.
    const rows = textRows(sheet, above(candidate, areas), areas).filter(({ index }) => !used.has(index));
    for (const { index } of rows) used.add(index);
    const found = reader.read(rows, corner, area.top);
    const caption = captionBelow(sheet, area, found);
    if (caption) used.add(caption.index);
    const title = caption?.text ?? (found.title === "" ? titleBeside(sheet, area, areas) : found.title);
    const titles = { ...found, title };
    const notes = [...titles.notes, ...below(sheet, candidate, areas)];
    let before: Table | undefined;
    for (const part of partsOf(candidate)) {
      const top = before ? part.candidate.area.top : titles.top;
      const found: Table = { ...readTable(part, { ...titles, top }, notes, tables), before };
      const table = withoutTotalsOverBlocks(found, tables.at(-1));
      tables.push(table);
      before = table;
    }
  }
  return tables;
}
