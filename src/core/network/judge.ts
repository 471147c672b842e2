import { compare, type Exact } from "../interval/exact.ts";
import { type Formula, selectorsOf } from "../language/formula.ts";
import { ofChosenAlternative } from "./alternatives.ts";
import { checkConstraint, type Verdict } from "./check-constraint.ts";
import type { FormulaRule } from "../rules/rule.ts";
import { saysPersons, saysUnique } from "../vocabulary/line-words.ts";
import { isNothing } from "../tables/relations/possible-values.ts";
import { holdBothApart } from "../tables/relations/totals/counted-apart.ts";
import type { Series, Table } from "../tables/table.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Figure } from "./figure.ts";
import { isOfHalfStated } from "./half-stated.ts";
import type { Constraint } from "./instantiate.ts";
import { believingNought } from "./nought.ts";
import type { Placement } from "./place.ts";
import { areMomentsApart } from "./moments-apart.ts";
import { asPlanned } from "./planned-stocks.ts";
import { arePrintedAsMinus } from "./printed-as-minus.ts";
import { areScalesApart } from "./scales-apart.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** Whether a line that the rule does not know holds a figure in the period of a verdict, or hides one. */
function hasUnknown({ constraint: { unknown, subject } }: Verdict): boolean {
  const { table, moment } = subject;
  return unknown.some((series) => {
    const reading = table.cell(series, moment);
    return reading.value === undefined ? !isNothing(reading, table.conventions) : reading.value !== 0;
  });
}

/**
 * Whether a year may be something else than the sum of its parts in another table: where those run on from January, it
 * is the last of them; where one person may be in several, less.
 */
function mayBeNoSum({ constraint, left, right, outcome }: Verdict): boolean {
  if (outcome !== "schending") return false;
  const [selector] = selectorsOf(constraint.formula.right);
  const parts = selector?.ofYear ? (constraint.figures.get(selector) ?? []) : [];
  const values = parts.flatMap(({ reading }) => reading.value ?? []);
  const [last, year, sum] = [values.at(-1), left.point, right.point];
  if (last === undefined || year === undefined || sum === undefined) return false;
  const isRising = values.every((value, index) => compare(values[index - 1] ?? value, value) <= 0);
  const isFewer = parts.some(({ table }) => table.conventions.mayOverlap) && compare(year, sum) < 0;
  return (isRising && compare(last, year) === 0) || isFewer;
}

/** The figure of the line in another table that says the same as one of this. */
function valueIn({ table, moment }: Figure, { facets, label }: Series): Exact | undefined {
  const same = table.series.find((series) => series.facets === facets && series.label === label);
  return same && table.cell(same, moment).value;
}

const FLOWS: readonly unknown[] = ["instroom", "uitstroom"];

/** Whether less flowed in or out than in the time before: what runs on from January never gets less. */
const hasLess = (own: Figure, before: Figure): boolean =>
  own.table.series.some((series) => {
    const [now, then] = [valueIn(own, series), valueIn(before, series)];
    return FLOWS.includes(series.facets.role) && now !== undefined && then !== undefined && compare(now, then) < 0;
  });

/**
 * Whether a table may go on from January, as its begin is still that of the table before: then it need not be the end of
 * that one.
 */
function mayRunOn({ constraint: { figures, subject }, left, outcome }: Verdict): boolean {
  if (outcome !== "schending" || left.point === undefined) return false;
  return [...figures].some(([{ previous }, those]) => {
    const [before] = previous ? those : [];
    if (!before || before.table === subject.table || hasLess(subject, before)) return false;
    const begin = valueIn(before, subject.series);
    return begin !== undefined && subject.reading.value !== undefined && compare(begin, subject.reading.value) === 0;
  });
}

const PERSONS: readonly unknown[] = ["clienten", "budgethouders"];
/** Whether a line counts persons at one time: who is in several of its parts may be counted once. */
const countsPersons = ({ facets: { quantity, role = "stand" } }: Series): boolean =>
  PERSONS.includes(quantity) && role.startsWith("stand");

const COUNTED_ONCE = "Telt iemand in meer dan één deel mee? Zet dan bij het totaal dat het unieke cliënten zijn.";

/** Whether a part is a kind of help: who has one may have another. */
const isProvision = ({ series, moment }: Figure): boolean =>
  (series.facets.product ?? interpret(moment.header).product) !== undefined;

/**
 * Whether a total of persons with some kind of help, or of jeugdigen or gezinnen, may count each once, although nothing says so:
 * it is less than its parts together and no less than the largest of them.
 */
function mayCountOnce({ constraint: { formula, figures, subject }, left, right, outcome }: Verdict): boolean {
  if (outcome !== "schending" || !countsPersons(subject.series)) return false;
  const [selector, ...others] = selectorsOf(formula.right);
  const parts = selector?.structure?.end === "parts" && others.length === 0 ? (figures.get(selector) ?? []) : [];
  const [total, sum] = [left.point, right.point];
  if (parts.length < 2 || total === undefined || sum === undefined) return false;
  if (holdBothApart(parts.map(({ series }) => series))) return false;
  const isInSeveral = parts.every(isProvision) || saysPersons(subject.series.label);
  const isNoLess = parts.every(({ reading: { value } }) => value !== undefined && compare(value, total) <= 0);
  return formula.operator === "=" && compare(total, sum) < 0 && isInSeveral && isNoLess;
}

/**
 * Whether two tables of a rule need not go together: those on two sheets, any two where begin and end enclose what lies
 * between, as that is mostly one table, and those of a rule that says so.
 */
const areApart = (a: Table, b: Table, { enclosing, tablesApart }: FormulaRule): boolean =>
  a.grid !== b.grid || ((enclosing === true || tablesApart === true) && a !== b);

/** Whether the figures of a rule stand apart, but for those of the time before in a table like it. */
const isFar = ({ constraint: { rule, figures, subject } }: Verdict): boolean =>
  [...figures].some(
    ([{ previous }, those]) => !previous && those.some(({ table }) => areApart(table, subject.table, rule)),
  );

/** What is said beside figures of which nobody knows whether they go together. */
function remarkOn({ constraint: { figures, subject } }: Verdict): string {
  const isOnSheet = [...figures.values()].flat().every(({ table }) => table.grid === subject.table.grid);
  const where = isOnSheet ? "in verschillende tabellen" : "op verschillende bladen";
  return `De cijfers staan ${where}: kijk na of zij over hetzelfde gaan.`;
}

/**
 * A schending over two sheets or tables is believed as far as other periods show that their figures go together: where
 * none does they need not, and of one period alone nobody can tell.
 */
function asFarAsShown(verdict: Verdict, { right, wrong }: Tally): Verdict {
  if (verdict.outcome !== "schending" || right >= wrong) return verdict;
  const remark = remarkOn(verdict);
  if (right > 0) return { ...verdict, severity: "waarschuwing", remark };
  const outcome = wrong > 1 ? "niet toetsbaar" : "signaal";
  return { ...verdict, outcome, severity: undefined, remark };
}

/** Those of several verdicts whose figures stand apart, as far as they are shown to go together. */
function asFarAsAllShow(verdicts: readonly Verdict[]): readonly Verdict[] {
  const far = new Set(verdicts.filter(isFar));
  if (far.size === 0) return verdicts;
  const tallies = tallyOf([...far]);
  return verdicts.map((verdict) => {
    const tally = far.has(verdict) ? tallies.get(verdict.constraint.formula) : undefined;
    return tally ? asFarAsShown(verdict, tally) : verdict;
  });
}

/** A schending of a rule that goes by nothing but figures, where most others show that these do not go together. */
function isUnshown({ constraint: { rule, formula }, outcome }: Verdict, telling: ReadonlyMap<Formula, Tally>): boolean {
  const tally = telling.get(formula);
  if (outcome !== "schending" || !tally) return false;
  return (rule.mustBeShown === true || (rule.mayBeElse === true && tally.all > 1)) && tally.right < tally.wrong;
}

/**
 * The verdicts of one rule on one series, less what may be no error: where a line that the rule does not know
 * may be part of its sum, a schending is believed only when another period shows that it is not.
 */
function believable(verdicts: readonly Verdict[]): readonly Verdict[] {
  // One may hold without it by chance, or by what is wrong in it.
  const besideUnknown = verdicts.filter(hasUnknown);
  const right = besideUnknown.filter(({ outcome }) => outcome.startsWith("klopt")).length;
  const isApart = right > 0 && right >= besideUnknown.filter(({ outcome }) => outcome === "schending").length;
  const telling = tallyOf(verdicts.filter(({ left }) => left.point !== 0));
  // One total that does add up shows that the others should.
  const isOnlyOne = verdicts.length === 1;
  return asFarAsAllShow(verdicts)
    .map(asPlanned)
    .map((verdict) =>
      ((verdict.outcome === "schending" || verdict.outcome === "signaal") && !isApart && hasUnknown(verdict)) ||
      mayBeNoSum(verdict) ||
      mayRunOn(verdict) ||
      areMomentsApart(verdict) ||
      areScalesApart(verdict) ||
      isOfHalfStated(verdict) ||
      arePrintedAsMinus(verdict) ||
      isUnshown(verdict, telling) ||
      (saysUnique(verdict.constraint.subject.series.label) && mayCountOnce(verdict))
        ? { ...verdict, outcome: "niet toetsbaar", severity: undefined, remark: undefined }
        : isOnlyOne && mayCountOnce(verdict)
          ? { ...verdict, severity: "waarschuwing", remark: COUNTED_ONCE }
          : verdict,
    );
}

/**
 * Whether what is said in one period hangs on the others: an unknown line may be part of the sum, tables are apart, or persons may
 * be counted once.
 */
export const isJudgedTogether = ({
  question: { rule },
  subject,
  unknown,
  tables: [first, ...others],
}: Placement): boolean =>
  unknown.length > 0 ||
  countsPersons(subject.series) ||
  rule.mustBeShown === true ||
  rule.mayBeElse === true ||
  (first !== undefined && others.some((table) => areApart(table, first, rule)));

/** The outcome of every constraint of a rule, those on one series seen together. */
export function judge(constraints: readonly Constraint[]): readonly Verdict[] {
  const bySeries = new Map<unknown, Verdict[]>();
  for (const constraint of constraints) {
    const { series } = constraint.subject;
    const verdicts = bySeries.get(series) ?? [];
    verdicts.push(...checkConstraint(constraint));
    bySeries.set(series, verdicts);
  }
  const verdicts = believingNought([...bySeries.values()]).flatMap(believable);
  return constraints[0]?.rule.alternatives ? ofChosenAlternative(verdicts) : verdicts;
}
