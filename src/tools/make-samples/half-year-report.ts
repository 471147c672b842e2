import { buildWorkbook } from "./build-workbook.ts";
import { indicatorSheet } from "./indicator-sheet.ts";
import { layoutReport } from "./layout.ts";
import { readPrintedTables } from "./printed-table.ts";

/** Seen from the root of the project. */
export const SAMPLE_FILE = "assets/voorbeelden/halfjaarrapportage-2017-1.xlsx";

/** The half-year report of Dalfsen as a controller's workbook: a sheet per chapter and one with indicators. */
export function makeHalfYearReport(): Promise<Uint8Array> {
  const sheets = layoutReport(readPrintedTables("halfjaarrapportage-2017-1"), {
    subtitle: "Gemeente Dalfsen, halfjaarrapportage sociaal domein, eerste halfjaar 2017",
    sheetNames: ["Wmo", "Mantelzorg", "PGB", "SKT", "Participatiewet", "Jeugd"],
  });
  return buildWorkbook([...sheets, indicatorSheet(sheets)], { year: 2017, month: 9 });
}
