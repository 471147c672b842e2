import ExcelJS from "exceljs";
import { areaAddress } from "../../core/workbook/area.ts";
import type { CellChange } from "../../xlsx/cell-change.ts";
import { storedFormula } from "../../xlsx/formula-text.ts";
import { patchXlsx } from "../../xlsx/patch-xlsx.ts";
import { isProblem } from "../../xlsx/xlsx-file.ts";
import type { RowKind, SampleCell, SampleRow, SampleSheet } from "./sample-sheet.ts";

const LABELS = 52;
const FIGURES = 16;
/** Column width of figures where there are many, and from how many columns on. */
const NARROW = 11;
const MANY_COLUMNS = 9;
/** How wide a note runs, and how many of its small letters fit in a unit of width. */
const NOTE_WIDTH = 100;
const LETTERS_PER_UNIT = 1.2;

/** The month the workbook says it was made in: a clock would make other bytes each time. */
export interface MadeIn {
  readonly year: number;
  readonly month: number;
}

type Style = Partial<ExcelJS.Style>;

const fill = (color: string): ExcelJS.Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb: `FF${color}` } });
const font = (extra: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({ name: "Calibri", size: 11, ...extra });
const line = (color: string): Partial<ExcelJS.Border> => ({ style: "thin", color: { argb: `FF${color}` } });

/** How a whole row of each kind looks. */
const STYLES: Readonly<Record<RowKind, Style>> = {
  chapter: { font: font({ size: 16, bold: true, color: { argb: "FF1F3864" } }) },
  subtitle: { font: font({ italic: true, color: { argb: "FF595959" } }) },
  section: { font: font({ size: 13, bold: true, color: { argb: "FF1F3864" } }), border: { bottom: line("1F3864") } },
  block: { font: font({ bold: true, color: { argb: "FFFFFFFF" } }), fill: fill("2F5496") },
  upper: { font: font({ bold: true }), fill: fill("D9E2F3"), alignment: { horizontal: "center" } },
  header: { font: font({ bold: true }), fill: fill("D9E2F3"), border: { bottom: line("8EA9DB") } },
  group: { font: font({ bold: true, italic: true }) },
  row: { font: font(), border: { bottom: line("E7E6E6") } },
  total: { font: font({ bold: true }), border: { top: line("404040") } },
  note: {
    font: font({ size: 9, italic: true, color: { argb: "FF595959" } }),
    alignment: { wrapText: true, vertical: "top" },
  },
  blank: {},
};

/** The sheets as the bytes of an .xlsx: same sheets, same bytes. */
export async function buildWorkbook(sheets: readonly SampleSheet[], { year, month }: MadeIn): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const date = new Date(Date.UTC(year, month - 1, 1));
  workbook.creator = "Sociaal Domein voor Excel";
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = date;
  workbook.modified = date;
  for (const sheet of sheets) addSheet(workbook, sheet);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  const finished = await patchXlsx(written, {
    cells: Object.fromEntries(sheets.map(spillsOf)),
    recalculate: false,
  });
  if (isProblem(finished)) throw new Error(finished.text);
  return finished;
}

function addSheet(workbook: ExcelJS.Workbook, { name, rows, width }: SampleSheet): void {
  const isWide = width > MANY_COLUMNS;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: isWide ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  const figures = isWide ? NARROW : FIGURES;
  sheet.columns = Array.from({ length: width }, (_, column) => ({ width: column === 0 ? LABELS : figures }));
  const noteColumns = Math.min(width, 1 + Math.ceil((NOTE_WIDTH - LABELS) / figures));
  rows.forEach((line, index) => {
    const row = sheet.getRow(index + 1);
    addCells(sheet, row, line, { width, figures });
    const text = line.cells[0]?.value;
    if (line.kind === "note" && typeof text === "string") {
      sheet.mergeCells(areaAddress({ top: index, left: 0, bottom: index, right: noteColumns - 1 }));
      const letters = (LABELS + (noteColumns - 1) * figures) * LETTERS_PER_UNIT;
      row.height = 13 * Math.ceil(text.length / letters);
    }
  });
}

interface Columns {
  readonly width: number;
  /** How wide a column of figures is, in letters. */
  readonly figures: number;
}

function addCells(sheet: ExcelJS.Worksheet, row: ExcelJS.Row, line: SampleRow, { width, figures }: Columns): void {
  if (line.kind === "blank") return;
  const across = line.width ?? width;
  for (let column = 0; column < Math.max(across, line.cells.length); column++) {
    const content = line.cells[column];
    const kind = content?.kind ?? (column < across ? line.kind : undefined);
    if (kind === undefined) continue;
    const cell = row.getCell(column + 1);
    cell.style = styleOf(kind, column, content, figures);
    if (content === undefined) continue;
    cell.value = valueOf(content);
    const { span = 1 } = content;
    const at = row.number - 1;
    if (span > 1) sheet.mergeCells(areaAddress({ top: at, left: column, bottom: at, right: column + span - 1 }));
  }
}

function styleOf(kind: RowKind, column: number, cell: SampleCell | undefined, figures: number): Style {
  const isFigure = column > 0 && (kind === "header" || kind === "row" || kind === "total");
  const { value = "", span = 1, format } = cell ?? {};
  const isLong = column > 0 && typeof value === "string" && value.length > figures * span;
  const alignment = {
    ...STYLES[kind].alignment,
    ...(isFigure ? { horizontal: "right" as const } : {}),
    ...(isLong ? { wrapText: true } : {}),
  };
  return {
    ...STYLES[kind],
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

function valueOf({ value, formula, spill }: SampleCell): ExcelJS.CellValue {
  if (formula === undefined || spill !== undefined) return value;
  return { formula: storedFormula(formula), result: value, date1904: false };
}

/** The formulas that spill, which exceljs cannot write. */
function spillsOf({ name, rows }: SampleSheet): [string, CellChange[]] {
  const changes = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.formula === undefined || cell.spill === undefined) return [];
      return { row, column, value: cell.value, formula: cell.formula, array: cell.spill };
    }),
  );
  return [name, changes];
}
