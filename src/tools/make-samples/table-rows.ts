import { cellAddress } from "../../core/workbook/area.ts";
import type { PrintedTable } from "./printed-table.ts";
import type { SampleCell, SampleRow } from "./sample-sheet.ts";
import { typedCell, typedHeader } from "./typed-cell.ts";

/** A controller pastes now and then: these rows hold their amounts as the text that was printed. */
const PASTED_ROWS = new Set([
  "Budgetten | Hulp bij het Huishouden (Wmo)",
  "Gemiddelde budgetten | Budgethouders Hulp bij het Huishouden (Wmo)",
]);

/** The header rows of a table: upper headers merged over the columns they head, what they count below them. */
function headerRows({ title, columns }: PrintedTable, corner: string): SampleRow[] {
  const levels = Math.max(...columns.map((path) => path.length));
  return Array.from({ length: levels }, (_, level): SampleRow => {
    const texts = columns.map((path) => path[path.length - levels + level] ?? "");
    if (level === levels - 1) {
      return {
        kind: "header",
        table: title,
        cells: [corner === "" ? undefined : { value: corner }, ...texts.map(typedHeader)],
      };
    }
    const cells = texts.map((text, index): SampleCell | undefined => {
      if (text === "" || text === texts[index - 1]) return undefined;
      const next = texts.findIndex((other, place) => place > index && other !== text);
      return { value: text, span: (next < 0 ? texts.length : next) - index };
    });
    return { kind: "upper", table: title, cells: [undefined, ...cells] };
  });
}

/** The rows of figures; a row "Totaal" sums the rows of its group above it. `top` is the row they begin at. */
function bodyRows({ title, rows }: PrintedTable, top: number): SampleRow[] {
  const made: SampleRow[] = [];
  let group: string | undefined;
  let firstOfSum = top;
  for (const row of rows) {
    if (row.group !== undefined && row.group !== group) {
      made.push({ kind: "group", table: title, cells: [{ value: row.group }] });
      group = row.group;
      firstOfSum = top + made.length;
    }
    const isTotal = row.label === "Totaal";
    const isPasted = PASTED_ROWS.has(`${title} | ${row.label}`);
    const lastOfSum = top + made.length - 1;
    const cells = row.cells.map((text, index) => {
      const cell = isPasted ? { value: text } : typedCell(text);
      if (!isTotal || cell === undefined) return cell;
      const range = `${cellAddress(firstOfSum, index + 1)}:${cellAddress(lastOfSum, index + 1)}`;
      return { ...cell, formula: `SUM(${range})` };
    });
    made.push({ kind: isTotal ? "total" : "row", table: title, cells: [{ value: row.label }, ...cells] });
  }
  return made;
}

/** The row with callouts beside it: an empty column, the label, and the figure. */
function withCallout(row: SampleRow, width: number, { label, text }: { label: string; text: string }): SampleRow {
  const padded = Array.from({ length: width + 1 }, (_, column) => row.cells[column]);
  const figure = typedCell(text);
  return { ...row, cells: [...padded, { value: label, kind: "group" }, figure && { ...figure, kind: "group" }] };
}

/** A table from its headers down; `top` is the row of the sheet it begins at, `least` how wide its rows at least look. */
export function tableRows(table: PrintedTable, top: number, least: number): readonly SampleRow[] {
  const standsAbove = table.block === undefined || table.block.startsWith(table.title);
  const corner = table.subHeader ?? table.rowHeader ?? (standsAbove ? "" : table.title);
  const headers = headerRows(table, corner);
  const body = bodyRows(table, top + headers.length);
  const width = Math.max(least, table.columns.length + 1);
  return [...headers, ...body].map((row, index) => {
    const callout = table.callouts?.[index - headers.length];
    return { ...(callout ? withCallout(row, width, callout) : row), width };
  });
}
