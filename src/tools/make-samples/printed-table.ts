import { readFileSync } from "node:fs";

export interface PrintedRow {
  readonly group?: string;
  readonly label: string;
  readonly cells: readonly string[];
}

/** A table as the report prints it: every text exactly as it stands there, cells as text. */
export interface PrintedTable {
  readonly chapter: string;
  readonly section?: string;
  /** The title above several tables that belong together. */
  readonly block?: string;
  readonly title: string;
  /** What stands before the columns in the header row, when that is not the title. */
  readonly subHeader?: string;
  readonly rowHeader?: string;
  /** Per column its header texts from top to bottom: ["1e helft ‘16"], ["Dordrecht", "aantal"]. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly PrintedRow[];
  /** Figures set beside the table ("Jeugdhulp Nederland", "8,2%"). */
  readonly callouts?: readonly { readonly label: string; readonly text: string }[];
  /** Texts printed above and below the table, or below the tables of its block; "\\n" between their lines. */
  readonly intro: readonly string[];
  readonly notes: readonly string[];
}

/** The tables of the report of this name in `src/tools/samples`, in printed order. */
export function readPrintedTables(report: string): readonly PrintedTable[] {
  const file = new URL(`../samples/${report}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as PrintedTable[];
}
