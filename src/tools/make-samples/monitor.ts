import { buildWorkbook } from "./build-workbook.ts";
import { layoutReport } from "./layout.ts";
import { readPrintedTables } from "./printed-table.ts";

/** The monitor of six municipalities as a workbook: a sheet per law, counts and percentages per municipality beside each other. */
export function makeMonitor(): Promise<Uint8Array> {
  const sheets = layoutReport(readPrintedTables("monitor-drechtsteden-2016"), {
    subtitle: "Monitor 3 decentralisaties Drechtsteden, 2016",
    sheetNames: ["Jeugdhulp", "Participatiewet", "Wmo"],
  });
  return buildWorkbook(sheets, { year: 2017, month: 4 });
}
