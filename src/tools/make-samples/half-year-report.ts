import { buildWorkbook } from "./build-workbook.ts";
import { indicatorSheet } from "./indicator-sheet.ts";
import { layoutChapter } from "./layout.ts";
import { readPrintedTables } from "./printed-table.ts";

/** Seen from the root of the project. */
export const SAMPLE_FILE = "assets/voorbeelden/halfjaarrapportage-2017-1.xlsx";

const SHEET_NAMES = ["Wmo", "Mantelzorg", "PGB", "SKT", "Participatiewet", "Jeugd"];

/** The half-year report as a controller's workbook: a sheet per chapter and one with indicators. */
export function makeHalfYearReport(): Promise<Uint8Array> {
  const tables = readPrintedTables();
  const chapters = [...new Set(tables.map((table) => table.chapter))];
  const sheets = chapters.map((chapter, index) =>
    layoutChapter(
      SHEET_NAMES[index] ?? chapter,
      tables.filter((table) => table.chapter === chapter),
    ),
  );
  return buildWorkbook([...sheets, indicatorSheet(sheets)]);
}
