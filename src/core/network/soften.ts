import { subjectOf } from "../language/formula.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Verdict } from "./check-constraint.ts";
import type { Figure } from "./figure.ts";

const PLANS: readonly unknown[] = ["begroting", "primitief", "na wijziging", "prognose"];
const OTHER_PLAN = "Een nieuwe begroting begint vaak met een andere stand dan de vorige begroting verwachtte.";

/** A budget begins with what is expected by then, and not with what the budget before it made of that. */
function asPlanned(verdict: Verdict): Verdict {
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

const NAMELESS = "In de andere kolommen is deze regel wel de som van de regels erboven.";

/** A sum of which only its other columns say that it is one: what is off in one of them is worth a look. */
function asNameless(verdict: Verdict): Verdict {
  const { formula, subject } = verdict.constraint;
  if (verdict.outcome !== "schending" || subjectOf(formula)?.structure?.relation !== "total") return verdict;
  const total = subject.table.totals.find(({ whole }) => whole === subject.series);
  return total?.isNameless === true ? { ...verdict, severity: "waarschuwing", remark: NAMELESS } : verdict;
}

/** A verdict that may be no error after all, as no more than it is. */
export const soften = (verdict: Verdict): Verdict => asNameless(asPlanned(verdict));
