import type { Area } from "../../core/workbook/area.ts";
import { cellAddress } from "../../core/workbook/area.ts";
import type { PrintedTable } from "./printed-table.ts";

export interface SampleCell {
  readonly value: string | number;
  readonly formula?: string;
  /** Area that the results of the formula fill, when it is more than this cell. */
  readonly spill?: Area;
  readonly format?: string;
}

export type RowKind =
  "chapter" | "subtitle" | "section" | "block" | "header" | "group" | "row" | "total" | "note" | "blank";

export interface SampleRow {
  readonly kind: RowKind;
  /** Title of the table the row belongs to. */
  readonly table?: string;
  readonly cells: readonly (SampleCell | undefined)[];
}

export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly SampleRow[];
}

const EURO = '"€" #,##0';

/** A controller pastes now and then: these rows hold their amounts as the text that was printed. */
const PASTED_ROWS = new Set([
  "Budgetten | Hulp bij het Huishouden (Wmo)",
  "Gemiddelde budgetten | Budgethouders Hulp bij het Huishouden (Wmo)",
]);

/** The sheet of one chapter: its tables in printed order, grouped under their block titles, notes below. */
export function layoutChapter(name: string, tables: readonly PrintedTable[]): SampleSheet {
  const rows: SampleRow[] = [
    textRow("chapter", tables[0]?.chapter ?? ""),
    textRow("subtitle", "Gemeente Dalfsen, halfjaarrapportage sociaal domein, eerste halfjaar 2017"),
  ];
  const groups = groupTables(tables);
  let section = "";
  groups.forEach((group, index) => {
    const [first] = group;
    if (!first) return;
    rows.push({ kind: "blank", cells: [] });
    if (first.section !== section) rows.push(textRow("section", first.section), { kind: "blank", cells: [] });
    ({ section } = first);
    const intro = [...new Set(group.flatMap((table) => table.intro))].flatMap(noteRows);
    if (intro.length > 0) rows.push(...intro, { kind: "blank", cells: [] });
    rows.push(textRow("block", first.block ?? first.title));
    group.forEach((table, position) => {
      if (position > 0) rows.push({ kind: "blank", cells: [] });
      pushTable(rows, table);
    });
    for (const note of notesOf(group, groups.slice(index + 1))) rows.push(...noteRows(note));
  });
  return { name, rows };
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

function pushTable(rows: SampleRow[], table: PrintedTable): void {
  const { title } = table;
  const standsAbove = table.block === undefined || table.block.startsWith(title);
  const corner = table.subHeader ?? table.rowHeader ?? (standsAbove ? "" : title);
  const columns = table.columns.map((text) => ({ value: /^\d{4}$/.test(text) ? Number(text) : text }));
  rows.push({ kind: "header", table: title, cells: [corner === "" ? undefined : { value: corner }, ...columns] });

  let group: string | undefined;
  let firstOfSum = rows.length;
  for (const row of table.rows) {
    if (row.group !== undefined && row.group !== group) {
      rows.push({ kind: "group", table: title, cells: [{ value: row.group }] });
      group = row.group;
      firstOfSum = rows.length;
    }
    const isTotal = row.label === "Totaal";
    const isPasted = PASTED_ROWS.has(`${title} | ${row.label}`);
    const cells = row.cells.map((text, index) => {
      const cell = isPasted ? { value: text } : printedCell(text);
      if (!isTotal || cell === undefined) return cell;
      const range = `${cellAddress(firstOfSum, index + 1)}:${cellAddress(rows.length - 1, index + 1)}`;
      return { ...cell, formula: `SUM(${range})` };
    });
    rows.push({ kind: isTotal ? "total" : "row", table: title, cells: [{ value: row.label }, ...cells] });
  }
}

/** A printed figure as a controller types it: a number where it is one, "-", "nvt" and "200+" as they are. */
function printedCell(text: string): SampleCell | undefined {
  if (text === "") return undefined;
  const [, euro, digits] = /^(€\s*)?(\d{1,3}(?:\.\d{3})*|\d+)$/.exec(text) ?? [];
  if (digits === undefined) return { value: text };
  return { value: Number(digits.replaceAll(".", "")), ...(euro === undefined ? {} : { format: EURO }) };
}

/** Each note once: below the last group it belongs to, and not when a longer one there begins with it. */
function notesOf(group: readonly PrintedTable[], later: readonly (readonly PrintedTable[])[]): readonly string[] {
  const comesLater = new Set(later.flat().flatMap((table) => table.notes));
  const notes = [...new Set(group.flatMap((table) => table.notes))].filter((note) => !comesLater.has(note));
  return notes.filter((note) => !notes.some((other) => other !== note && other.startsWith(note)));
}

function noteRows(note: string): readonly SampleRow[] {
  return note.split("\n").map((line) => textRow("note", line));
}

function textRow(kind: RowKind, text: string): SampleRow {
  return { kind, cells: [{ value: text }] };
}
