import type { ExpectedCheck } from "./expected-checks.ts";
import { printedPeriod } from "./printed-period.ts";

/** A check as the engine gave it, with everything by which the list of expected checks may call its place. */
export interface ActualCheck {
  /** "R03b" */
  readonly rule: string;
  /** "T000-14"; the printed title where no table has it. */
  readonly table: string;
  /** Canonical, "" if none. */
  readonly period: string;
  /** Header of the column it is about, "" if none. */
  readonly column: string;
  /** Rows, columns and "rij / kolom" that its cells stand in, as printed. */
  readonly places: readonly string[];
  readonly left: number | undefined;
  readonly right: number | undefined;
  readonly outcome: string;
  readonly severity: string | undefined;
}

export interface Comparison {
  readonly matched: readonly (readonly [ExpectedCheck, ActualCheck])[];
  readonly missing: readonly ExpectedCheck[];
  readonly extra: readonly ActualCheck[];
}

const TOLERANCE = 1e-4;

/** Places in the list that name no row, column or period of the table: the check is about the table as a whole. */
const WHOLE_TABLE = new Set(["alle", "kolomkop", "vanaf december 2014"]);

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

function samePlace(expected: ExpectedCheck, actual: ActualCheck): boolean {
  if (WHOLE_TABLE.has(expected.period)) return true;
  const period = printedPeriod(expected.period);
  if (period !== undefined) return period === actual.period || plain(expected.period) === plain(actual.column);
  return [actual.column, ...actual.places].some((place) => plain(place) === plain(expected.period));
}

/** A side the list leaves open (nothing to compute) asks nothing. */
function sameSide(expected: number | null, actual: number | undefined): boolean {
  return expected === null || (actual !== undefined && Math.abs(expected - actual) <= TOLERANCE);
}

/** Whether the engine's check is the expected one. Left and right may be exchanged. */
export function agrees(expected: ExpectedCheck, actual: ActualCheck): boolean {
  const straight = sameSide(expected.left, actual.left) && sameSide(expected.right, actual.right);
  const exchanged = sameSide(expected.left, actual.right) && sameSide(expected.right, actual.left);
  return (
    expected.rule === actual.rule &&
    expected.table === actual.table &&
    expected.status === actual.outcome &&
    (expected.severity === null || expected.severity === actual.severity) &&
    (straight || exchanged) &&
    samePlace(expected, actual)
  );
}

/**
 * Each expected check with an engine's check of its own, as many as can be. Several may fit one (equal sides in
 * equal places), so a taken one is handed over when its holder can do with another: augmenting paths.
 */
export function matchChecks(expected: readonly ExpectedCheck[], actual: readonly ActualCheck[]): Comparison {
  const holder = new Map<ActualCheck, ExpectedCheck>();
  const claim = (check: ExpectedCheck, tried: Set<ActualCheck>): boolean =>
    actual.some((candidate) => {
      if (tried.has(candidate) || !agrees(check, candidate)) return false;
      tried.add(candidate);
      const other = holder.get(candidate);
      if (other !== undefined && !claim(other, tried)) return false;
      holder.set(candidate, check);
      return true;
    });
  const missing = expected.filter((check) => !claim(check, new Set()));
  return {
    matched: [...holder].map(([found, check]) => [check, found] as const),
    missing,
    extra: actual.filter((check) => !holder.has(check)),
  };
}
