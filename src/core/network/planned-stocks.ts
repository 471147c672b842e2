import { interpret } from "../vocabulary/interpret.ts";
import type { Verdict } from "./check-constraint.ts";
import type { Figure } from "./figure.ts";

const PLANS: readonly unknown[] = ["begroting", "primitief", "na wijziging", "prognose"];
const OTHER_PLAN = "Een nieuwe begroting begint vaak met een andere stand dan de vorige begroting verwachtte.";
const BEFORE_THE_END = "Een begroting is vaak klaar voordat de eindstand van het jaar ervoor bekend is.";

/** A budget begins with what is expected by then: not with what the budget before it made of that, nor with what came of it. */
export function asPlanned(verdict: Verdict): Verdict {
  const { figures, subject } = verdict.constraint;
  const isPlan = ({ table, series, moment }: Figure): boolean =>
    [
      series.facets.version,
      ...[table.measures[series.measure] ?? "", moment.header].map((name) => interpret(name).version),
    ].some((version) => PLANS.includes(version));
  const before = [...figures].flatMap(([{ previous }, those]) => (previous ? those : []));
  if (verdict.outcome !== "schending" || before.length === 0 || !isPlan(subject)) return verdict;
  const remark = before.every(isPlan) ? OTHER_PLAN : BEFORE_THE_END;
  return { ...verdict, outcome: "signaal", severity: undefined, remark };
}
