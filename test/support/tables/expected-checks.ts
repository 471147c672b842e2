import { readFixture, type Report } from "./printed-table.ts";

/** One line of verwachte-uitkomsten.json: what a check on the printed tables must give. */
export interface ExpectedCheck {
  readonly nr: number;
  /** "R03b": SD-R03b in the product. */
  readonly rule: string;
  /** "T000-14" */
  readonly table: string;
  /** Period, column or row as printed; "rij / kolom"; or "alle" for the table as a whole. */
  readonly period: string;
  readonly left_desc: string;
  readonly left: number | null;
  readonly op: "=" | "<=" | ">=";
  readonly right_desc: string;
  readonly right: number | null;
  readonly status: string;
  readonly severity: string | null;
}

/** Rules on sums in running text: no table holds them. */
const IN_PROSE = new Set(["R48", "R16c"]);

/** All expected checks on tables, in listed order. */
export function expectedChecks(): readonly ExpectedCheck[] {
  return readFixture<ExpectedCheck[]>("verwachte-uitkomsten").filter((check) => !IN_PROSE.has(check.rule));
}

/** "000" for a check on T000-14. */
export function reportOf(check: ExpectedCheck): Report {
  return check.table.slice(1, 4) as Report;
}
