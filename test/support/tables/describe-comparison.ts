import type { ExpectedCheck } from "./expected-checks.ts";
import type { ActualCheck, Comparison } from "./match-checks.ts";

const side = (value: number | null | undefined): string => (value == null ? "–" : String(value));

/** One expected check on a line. */
export function expectedLine(check: ExpectedCheck): string {
  const sides = `${side(check.left)} ${check.op} ${side(check.right)}`;
  const severity = check.severity === null ? "" : ` (${check.severity})`;
  const words = `${check.left_desc} ${check.op} ${check.right_desc}`;
  return `${check.rule.padEnd(5)} ${check.table} ${check.period} | ${sides} | ${check.status}${severity} | ${words}`;
}

/** One check of the engine on a line, its place as period, column or rows. */
export function actualLine(check: ActualCheck): string {
  const place = [check.period, check.column].filter((text) => text !== "").join(", ");
  const severity = check.severity === undefined ? "" : ` (${check.severity})`;
  const sides = `${side(check.left)} ? ${side(check.right)}`;
  return `${check.rule.padEnd(5)} ${check.table} ${place} | ${sides} | ${check.outcome}${severity} | ${check.places.join("; ")}`;
}

/** What is missing, each with the engine's checks of that rule on that table that found no partner, and what is extra. */
export function describeComparison(comparison: Comparison): string {
  const lines = comparison.missing.flatMap((check) => {
    const near = comparison.extra.filter((other) => other.rule === check.rule && other.table === check.table);
    return [`  mist   ${expectedLine(check)}`, ...near.slice(0, 3).map((other) => `    wel? ${actualLine(other)}`)];
  });
  return [...lines, ...comparison.extra.map((check) => `  extra  ${actualLine(check)}`)].join("\n");
}
