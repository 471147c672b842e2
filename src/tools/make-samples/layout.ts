import type { PrintedTable } from "./printed-table.ts";
import { type SampleRow, type SampleSheet, textRow } from "./sample-sheet.ts";
import { tableRows } from "./table-rows.ts";

/** Rows look this wide at least, so that small tables of one report look alike. */
const LEAST_WIDTH = 4;

/** What the sheets of a report say besides its tables. */
export interface ReportLayout {
  /** Below the title of each sheet. */
  readonly subtitle: string;
  /** A name per chapter, in printed order. */
  readonly sheetNames: readonly string[];
}

/** A sheet per chapter of the report. */
export function layoutReport(tables: readonly PrintedTable[], report: ReportLayout): readonly SampleSheet[] {
  const chapters = [...new Set(tables.map((table) => table.chapter))];
  return chapters.map((chapter, index) =>
    layoutChapter(
      report.sheetNames[index] ?? chapter,
      report.subtitle,
      tables.filter((table) => table.chapter === chapter),
    ),
  );
}

/** The sheet of one chapter: its tables in printed order, grouped under their block titles, notes below. */
function layoutChapter(name: string, subtitle: string, tables: readonly PrintedTable[]): SampleSheet {
  const rows: SampleRow[] = [textRow("chapter", tables[0]?.chapter ?? ""), textRow("subtitle", subtitle)];
  let section: string | undefined;
  for (const group of groupTables(tables)) {
    const [first] = group;
    if (!first) continue;
    rows.push({ kind: "blank", cells: [] });
    if (first.section !== undefined && first.section !== section) {
      rows.push(textRow("section", first.section), { kind: "blank", cells: [] });
    }
    ({ section } = first);
    const intro = [...new Set(group.flatMap((table) => table.intro))].flatMap(noteRows);
    if (intro.length > 0) rows.push(...intro, { kind: "blank", cells: [] });
    rows.push({ ...textRow("block", first.block ?? first.title), width: widthOf(group) });
    group.forEach((table, position) => {
      if (position > 0) rows.push({ kind: "blank", cells: [] });
      rows.push(...tableRows(table, rows.length, LEAST_WIDTH));
    });
    rows.push(...group.flatMap((table) => table.notes).flatMap(noteRows));
  }
  return { name, rows, width: widthOf(tables) };
}

/** Columns of the widest of these tables, the one with labels included. */
function widthOf(tables: readonly PrintedTable[]): number {
  return Math.max(LEAST_WIDTH, ...tables.map((table) => table.columns.length + 1));
}

/** Tables under one block title; a table without one stands alone. */
function groupTables(tables: readonly PrintedTable[]): readonly (readonly PrintedTable[])[] {
  const groups: PrintedTable[][] = [];
  for (const table of tables) {
    const before = groups.at(-1)?.[0];
    const joins = table.block !== undefined && before?.block === table.block && before.section === table.section;
    if (joins) groups.at(-1)?.push(table);
    else groups.push([table]);
  }
  return groups;
}

function noteRows(note: string): readonly SampleRow[] {
  return note.split("\n").map((line) => textRow("note", line));
}
