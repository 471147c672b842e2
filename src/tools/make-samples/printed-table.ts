import { readFileSync } from "node:fs";

/** A table as the report prints it: every text exactly as it stands there, cells as text. */
export interface PrintedTable {
  readonly chapter: string;
  readonly section: string;
  /** The title above several tables that belong together. */
  readonly block?: string;
  readonly title: string;
  /** What stands before the periods in the header row, when that is not the title. */
  readonly subHeader?: string;
  readonly rowHeader?: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly group?: string; readonly label: string; readonly cells: readonly string[] }[];
  /** Texts printed above and below the table, "\\n" between their lines. */
  readonly intro: readonly string[];
  readonly notes: readonly string[];
}

/** The 31 tables of the half-year report 2017-1 of the municipality of Dalfsen, in printed order. */
export function readPrintedTables(): readonly PrintedTable[] {
  const file = new URL("../samples/halfjaarrapportage-2017-1.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as PrintedTable[];
}
