import type { KindName } from "./generate.ts";
import { ALL_ROUNDINGS, type Rounding } from "./kinds/manner.ts";

/**
 * The rules whose checks on the printed tables need not be in the list of expected outcomes. Of all others the engine
 * gives exactly the listed checks, in every report: none missing, none extra.
 */
export const UNLISTED: ReadonlySet<string> = new Set([
  // A signal that a note speaks of provisional figures: the list tells of figures only.
  "R42",
]);

/** Demand everything, to see what is still to come: `ALLES=1 npx mocha …` */
const EVERYTHING = process.env["ALLES"] === "1";

/** Whether the tests demand this today, as its list below says. */
export function isDemanded<Name extends string>(list: readonly Name[], name: Name): boolean {
  return EVERYTHING || list.includes(name);
}

/** Kinds of generated tables in which no error may be missed today. False alarms are forbidden in all. */
export const KINDS_GUARDED: readonly KindName[] = [
  "chain",
  "chains",
  "totals",
  "subtotals",
  "grandTotals",
  "averages",
  "municipalities",
  "balances",
  "rates",
  "shares",
];

/** What the engine must read from notes today: rounding, and that "-" is a secret 0 to 7. */
export const NOTES_READ: readonly (Rounding | "secret")[] = [...ALL_ROUNDINGS, "secret"];
