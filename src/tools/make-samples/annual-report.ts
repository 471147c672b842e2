import { buildWorkbook } from "./build-workbook.ts";
import { layoutReport } from "./layout.ts";
import { readPrintedTables } from "./printed-table.ts";

/** The annual report 2020 of Dalfsen as a workbook: what it prints as tables and what its charts tell. */
export function makeAnnualReport(): Promise<Uint8Array> {
  const sheets = layoutReport(readPrintedTables("jaarrapportage-2020"), {
    subtitle: "Gemeente Dalfsen, jaarrapportage sociaal domein 2020",
    sheetNames: ["Jeugd", "Statushouders"],
  });
  return buildWorkbook(sheets, { year: 2021, month: 4 });
}
