import { readFileSync } from "node:fs";

/** One row as printed. `key` is its place in the report: it stays when a variation moves or renames the row. */
export interface PrintedRow {
  readonly key: number;
  readonly group?: string;
  readonly label: string;
  /** Cell texts as printed, "" where the report leaves it empty. */
  readonly cells: readonly string[];
}

/** A table as a report prints it, nothing added: what a reader sees is all there is. */
export interface PrintedTable {
  /** "T000-14": relates the table to the expected outcomes, and is never laid out. */
  readonly id: string;
  readonly chapter: string;
  readonly section?: string;
  readonly block?: string;
  readonly title: string;
  /** What stands above the row labels ("Kern", "aantal cliënten"). */
  readonly corner?: string;
  /** Per column its header texts from top to bottom: ["1e helft 2016"], ["Dordrecht", "aantal"]. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly PrintedRow[];
  /** Figures set beside the table ("Jeugdhulp Nederland: 8,2%"). */
  readonly callouts?: readonly { readonly label: string; readonly text: string }[];
  readonly notes?: readonly string[];
}

/** Where the figures come from: the reports in test/fixtures/tables, by the number that table ids start with. */
export const REPORTS = {
  "000": "000-dalfsen-halfjaarrapportage-2017H1",
  "001": "001-dalfsen-jaarrapportage-2020",
  "002": "002-dalfsen-beleidsnotitie-2014",
  "003": "003-dalfsen-4e-kwartaalrapportage-2014",
  "004": "004-monitor-3d-drechtsteden-2016",
} as const;
export type Report = keyof typeof REPORTS;
export const REPORT_NUMBERS = Object.keys(REPORTS) as Report[];

const folder = new URL("../../fixtures/tables/", import.meta.url);

/** A JSON file of test/fixtures/tables. The caller names the shape; the fixtures are ours. */
export function readFixture<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Shape;
}

/** All tables of one report in printed order. */
export function tablesOf(report: Report): readonly PrintedTable[] {
  type Stored = Omit<PrintedTable, "rows"> & { readonly rows: readonly Omit<PrintedRow, "key">[] };
  return readFixture<Stored[]>(REPORTS[report]).map((table) => ({
    ...table,
    rows: table.rows.map((row, key) => ({ ...row, key })),
  }));
}
