import { type Operator, unknown } from "../interval/interval.ts";
import { evaluate } from "../language/evaluate.ts";
import type { Selector, Term } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import type { Member } from "../network/joint/judge-together.ts";
import type { Range } from "../network/joint/linear-system.ts";
import { plus, ZERO } from "../network/joint/range.ts";
import type { RateLink } from "../network/joint/rate-link.ts";
import { cellName, valuesOf } from "../network/joint/read-linear.ts";
import type { Sighting } from "../network/observe.ts";
import { samen } from "../rules/samen.ts";
import { numberText } from "./number-text.ts";
import { figuresOf } from "./answer.ts";
import { spaced } from "./placed.ts";
import { whose } from "./sentence.ts";
import { type SumText, sumTextAlgebra } from "./sum-text.ts";

const INTRODUCTION = "Elk van deze sommen kan kloppen, maar niet allemaal tegelijk.";
const RELATIONS: Readonly<Record<Operator, string>> = { "=": "=", "<=": "is hoogstens", ">=": "is ten minste" };
/** Of more sums only these are written out. */
const MOST_RULES = 5;
/** Of a longer sum only the first parts are written out. */
const MOST_PARTS = 6;
const FIRST_PARTS = 3;

/** "1.402,5 t/m 1.407,5", "12", "200 of meer". */
function valuesText({ low, high }: Range, unit: string | undefined): string {
  if (low === undefined) return high === undefined ? "onbekend" : `hoogstens ${numberText(high, unit)}`;
  const [from, to] = [numberText(low, unit), high && numberText(high, unit)];
  if (to === undefined) return `${from} of meer`;
  return from === to ? from : `${from} t/m ${to}`;
}

/** "Instroom van 2016 (1.402,5 t/m 1.407,5)". */
const figureText = (figure: Figure, subject: Figure): SumText => ({
  text: `${whose(figure, subject)} (${valuesText(valuesOf(figure), figure.series.facets.unit)})`,
  level: 3,
});

/** The figures of a sum, many of them taken together. */
function partsText(figures: readonly Figure[], subject: Figure): readonly SumText[] {
  if (figures.length <= MOST_PARTS) return figures.map((figure) => figureText(figure, subject));
  const rest = figures.slice(FIRST_PARTS);
  const values = valuesText(rest.map(valuesOf).reduce<Range>(plus, ZERO), rest[0]?.series.facets.unit);
  const others: SumText = { text: `${String(rest.length)} andere (samen ${values})`, level: 3 };
  return [...figures.slice(0, FIRST_PARTS).map((figure) => figureText(figure, subject)), others];
}

/** "2016: Vervoer (153 t/m 157) is 0,95 t/m 1,05 per 100 jongeren tot 18 jaar". */
function linkText({ figures: [count], rate, low, high }: RateLink): string {
  const [from, to] = [low, high].map((bound) => numberText(bound));
  const name = figureText(count, count).text;
  return `${spaced(count.moment.header)}: ${name} is ${String(from)} t/m ${String(to)} per ${numberText(rate.base.per)} ${rate.base.of}`;
}

/** One rule written out: "2016: Totaal (62,5 t/m 67,5) = Zin (22,5 t/m 27,5) + Pgb (22,5 t/m 27,5)". */
function ruleText({ constraint: { formula, figures, subject } }: Verdict): string {
  const sideText = (term: Term): string =>
    evaluate(term, sumTextAlgebra, (selector: Selector) => partsText(figures.get(selector) ?? [], subject)).text;
  const sides = `${sideText(formula.left)} ${RELATIONS[formula.operator]} ${sideText(formula.right)}`;
  return `${spaced(subject.moment.header)}: ${sides}`;
}

const memberText = (member: Member): string => ("constraint" in member ? ruleText(member) : linkText(member));

function sentencesOf(verdicts: readonly Member[]): readonly string[] {
  const shown = verdicts.slice(0, MOST_RULES).map((verdict) => `${memberText(verdict)}.`);
  const left = verdicts.length - shown.length;
  return [INTRODUCTION, ...shown, ...(left > 0 ? [`Zo zijn er nog ${String(left)}.`] : [])];
}

/** The figures of all rules, each cell once, those in most of the rules first. */
function figuresOfAll(members: readonly Member[]): readonly [Figure, ...Figure[]] | readonly [] {
  const found = new Map<string, { readonly figure: Figure; count: number }>();
  const all = members.flatMap((member) => ("constraint" in member ? figuresOf(member) : member.figures));
  for (const figure of all) {
    const known = found.get(cellName(figure));
    if (known) known.count++;
    else found.set(cellName(figure), { figure, count: 1 });
  }
  const [first, ...others] = [...found.values()].sort((a, b) => b.count - a.count).map(({ figure }) => figure);
  return first ? [first, ...others] : [];
}

/** What to tell of rules that cannot all hold: an error when each of them is one. */
export function contradictionOf(members: readonly [Member, ...Member[]]): readonly Sighting[] {
  const figures = figuresOfAll(members);
  const [subject] = figures;
  if (!subject) return [];
  const isError = members.every((member) => !("constraint" in member) || member.constraint.rule.severity === "fout");
  const sighting: Sighting = {
    rule: samen,
    table: subject.table,
    subject,
    figures,
    column: subject.moment.header,
    left: unknown(),
    operator: "=",
    right: unknown(),
    outcome: "schending",
    severity: isError ? "fout" : "waarschuwing",
    text: sentencesOf(members).join(" "),
  };
  return [sighting];
}
