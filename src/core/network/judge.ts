import { ofChosenAlternative } from "./alternatives.ts";
import { checkConstraint, type Verdict } from "./check-constraint.ts";
import type { Constraint } from "./instantiate.ts";

/** Whether a line that the rule does not know holds a figure in the period of a verdict. */
function hasUnknown({ constraint: { unknown, subject } }: Verdict): boolean {
  const { table, moment } = subject;
  return unknown.some((series) => (table.cell(series, moment).value ?? 0) !== 0);
}

/**
 * The verdicts of one rule on one series, less what may be no error: where a line that the rule does not know
 * may be part of its sum, a schending is believed only when another period shows that it is not.
 */
function believable(verdicts: readonly Verdict[]): readonly Verdict[] {
  const isApart = verdicts.some((verdict) => hasUnknown(verdict) && verdict.outcome.startsWith("klopt"));
  return verdicts.map((verdict) =>
    (verdict.outcome === "schending" || verdict.outcome === "signaal") && !isApart && hasUnknown(verdict)
      ? { ...verdict, outcome: "niet toetsbaar", severity: undefined, remark: undefined }
      : verdict,
  );
}

/** The outcome of every constraint of a rule, those on one series seen together. */
export function judge(constraints: readonly Constraint[]): readonly Verdict[] {
  const bySeries = new Map<unknown, Verdict[]>();
  for (const constraint of constraints) {
    const { series } = constraint.subject;
    const verdicts = bySeries.get(series) ?? [];
    verdicts.push(...checkConstraint(constraint));
    bySeries.set(series, verdicts);
  }
  const verdicts = [...bySeries.values()].flatMap(believable);
  return constraints[0]?.rule.alternatives ? ofChosenAlternative(verdicts) : verdicts;
}
