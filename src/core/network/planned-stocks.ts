import { interpret } from "../vocabulary/interpret.ts";
import type { Verdict } from "./check-constraint.ts";
import type { Figure } from "./figure.ts";

const PLANS: readonly unknown[] = ["begroting", "primitief", "na wijziging", "prognose"];
const OTHER_PLAN = "Een nieuwe begroting begint vaak met een andere stand dan de vorige begroting verwachtte.";

/** A budget begins with what is expected by then, and not with what the budget before it made of that. */
export function asPlanned(verdict: Verdict): Verdict {
  const { figures, subject } = verdict.constraint;
  const isPlan = ({ table, series, moment }: Figure): boolean =>
    [
      series.facets.version,
      ...[table.measures[series.measure] ?? "", moment.header].map((name) => interpret(name).version),
    ].some((version) => PLANS.includes(version));
  const before = [...figures].flatMap(([{ previous }, those]) => (previous ? those : []));
  if (verdict.outcome !== "schending" || before.length === 0 || !isPlan(subject) || !before.every(isPlan))
    return verdict;
  return { ...verdict, outcome: "signaal", severity: undefined, remark: OTHER_PLAN };
}
