import ExcelJS from "exceljs";
import { areaAddress } from "../../core/workbook/area.ts";
import type { CellChange } from "../../xlsx/cell-change.ts";
import { storedFormula } from "../../xlsx/formula-text.ts";
import { patchXlsx } from "../../xlsx/patch-xlsx.ts";
import { isProblem } from "../../xlsx/xlsx-file.ts";
import type { RowKind, SampleCell, SampleSheet } from "./layout.ts";

const WIDTH = 4;
const DATE = new Date(Date.UTC(2017, 8, 1));
const CHARACTERS_PER_NOTE_LINE = 120;

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
export async function buildWorkbook(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Sociaal Domein voor Excel";
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = DATE;
  workbook.modified = DATE;
  for (const sheet of sheets) addSheet(workbook, sheet);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  const finished = await patchXlsx(written, {
    cells: Object.fromEntries(sheets.map(spillsOf)),
    recalculate: false,
  });
  if (isProblem(finished)) throw new Error(finished.text);
  return finished;
}

function addSheet(workbook: ExcelJS.Workbook, { name, rows }: SampleSheet): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = [{ width: 52 }, { width: 16 }, { width: 16 }, { width: 16 }];
  rows.forEach(({ kind, cells }, index) => {
    const row = sheet.getRow(index + 1);
    for (let column = 0; column < WIDTH && kind !== "blank"; column++) {
      const cell = row.getCell(column + 1);
      cell.style = styleOf(kind, column, cells[column]);
      const content = cells[column];
      if (content !== undefined) cell.value = valueOf(content);
    }
    const text = cells[0]?.value;
    if (kind === "note" && typeof text === "string") {
      sheet.mergeCells(areaAddress({ top: index, left: 0, bottom: index, right: WIDTH - 1 }));
      row.height = 13 * Math.ceil(text.length / CHARACTERS_PER_NOTE_LINE);
    }
  });
}

function styleOf(kind: RowKind, column: number, cell: SampleCell | undefined): Style {
  const isFigure = column > 0 && (kind === "header" || kind === "row" || kind === "total");
  return {
    ...STYLES[kind],
    ...(isFigure ? { alignment: { horizontal: "right" } } : {}),
    ...(cell?.format === undefined ? {} : { numFmt: cell.format }),
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
