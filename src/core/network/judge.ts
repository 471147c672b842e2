import { ofChosenAlternative } from "./alternatives.ts";
import { checkConstraint, type Verdict } from "./check-constraint.ts";
import type { Constraint } from "./instantiate.ts";

/** What stands for no figure at all; any other marker hides one, or is one that nobody knows. */
const NOTHING: readonly string[] = ["leeg", "nvt", "streepje"];

/** Whether a line that the rule does not know holds a figure in the period of a verdict, or hides one. */
function hasUnknown({ constraint: { unknown, subject } }: Verdict): boolean {
  const { table, moment } = subject;
  const isSecret = table.conventions.secretUpTo !== undefined;
  return unknown.some((series) => {
    const { value, marker } = table.cell(series, moment);
    if (value !== undefined) return value !== 0;
    return !NOTHING.includes(marker) || (marker === "streepje" && isSecret);
  });
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
