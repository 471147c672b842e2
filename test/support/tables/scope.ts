import type { KindName } from "./generate.ts";
import { ALL_ROUNDINGS, type Rounding } from "./kinds/manner.ts";
import type { LayoutName } from "./layouts.ts";
import type { Report } from "./printed-table.ts";

/** A claim that the engine makes good today. */
export interface Scope {
  readonly reports: readonly Report[];
  readonly rules: readonly string[];
  /** "exact": these checks and no other of these rules; "listed": all that are listed, and no extra finding. */
  readonly demand: "exact" | "listed";
  /** As the workbooks are laid out first; under other layouts these tables are not all recognised yet. */
  readonly plainOnly?: true;
}

/**
 * Which expected checks the engine must give today: widened as rules are added, never narrowed. What it leaves out
 * is printed by the tests, so that nothing is skipped in silence.
 */
export const SCOPE: readonly Scope[] = [
  {
    // Exactly these 77 checks.
    reports: ["000"],
    rules: ["R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R12", "R13", "R14", "R16"],
    demand: "exact",
  },
  {
    reports: ["000"],
    rules: [
      "R03b",
      "R03c",
      "R07b",
      "R10",
      "R11",
      "R11b",
      "R15",
      "R15b",
      "R16b",
      "R17",
      "R25",
      "R43",
      "R43b",
      "R46",
      "MV",
    ],
    demand: "exact",
  },
  { reports: ["001"], rules: ["R05", "R16b", "MV"], demand: "exact" },
  { reports: ["001"], rules: ["R03", "R08", "R17", "R40"], demand: "exact", plainOnly: true },
  { reports: ["003"], rules: ["R03"], demand: "exact", plainOnly: true },
  {
    reports: ["004"],
    rules: [
      "R03",
      "R19",
      "R21",
      "R22",
      "R23",
      "R23b",
      "R25",
      "R26",
      "R27",
      "R27b",
      "R28",
      "R29",
      "R29b",
      "R30",
      "R31",
      "R35",
      "R35b",
      "R36",
      "R37",
      "R37b",
      "R45",
    ],
    demand: "exact",
    plainOnly: true,
  },
];

/** Demand everything, to see what is still to come: `ALLES=1 npx mocha …` */
const EVERYTHING = process.env["ALLES"] === "1";

/** Whether the tests demand this today, as its list below says. */
export function isDemanded<Name extends string>(list: readonly Name[], name: Name): boolean {
  return EVERYTHING || list.includes(name);
}

/** Layouts under which findings must be the same today. */
export const LAYOUTS: readonly LayoutName[] = [
  "periods down",
  "every second table further to the right",
  "title in the corner",
  "rows in reverse, total last",
  "amounts in thousands",
  "synonyms 1",
  "synonyms 2",
  "synonyms 3",
  "any of these together",
  "blank rows",
  "blank columns",
  "moved down and to the right",
  "side by side",
  "three abreast",
  "merged titles",
  "text instead of numbers",
  "periods 1",
  "periods 2",
  "periods 3",
  "periods 4",
  "periods 5",
  "periods 6",
];

/** Kinds of generated tables in which no error may be missed today. False alarms are forbidden in all. */
export const KINDS_GUARDED: readonly KindName[] = [
  "chain",
  "chains",
  "totals",
  "subtotals",
  "averages",
  "municipalities",
  "balances",
  "rates",
  "shares",
];

/** What the engine must read from notes today: rounding, and that "-" is a secret 0 to 7. */
export const NOTES_READ: readonly (Rounding | "secret")[] = [...ALL_ROUNDINGS, "secret"];
