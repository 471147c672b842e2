import type { Exact } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";
import { evaluate } from "../language/evaluate.ts";
import { type Selector, selectorsOf, type Term } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import { type Figure, intervalOf } from "../network/figure.ts";
import type { Constraint } from "../network/instantiate.ts";
import { euroAlgebra } from "./euro-algebra.ts";
import { numberText } from "./number-text.ts";
import { inSentence, lineName, placed, spaced } from "./placed.ts";
import { type SumText, sumTextAlgebra } from "./sum-text.ts";

/** A figure as the sum shows it; one that is hidden by the most that it can be. */
function figureText(figure: Figure): SumText {
  const { value, marker, upper } = figure.reading;
  const { unit } = figure.series.facets;
  const { high } = intervalOf(figure);
  if (value === undefined)
    return { text: high === undefined ? "?" : `? (ten hoogste ${numberText(high, unit)})`, level: 3 };
  const text = numberText(value, unit);
  if (upper !== undefined) return { text: `(${text} t/m ${numberText(upper, unit)})`, level: 3 };
  return { text: marker === "ondergrens" ? `${text}+` : text, level: text.startsWith("−") ? 0 : 3 };
}

/** "Jeugd (saldo)" where lasten, baten and saldo of Jeugd stand beside each other. */
function nameOf({ series, table }: Figure): string {
  const measure = table.measures[series.measure] ?? "";
  return `${lineName(series) || spaced(table.title)}${measure === "" ? "" : ` (${inSentence(measure)})`}`;
}

/** "Stand eind halfjaar in 1e helft 2016": a figure of another row, column or table, seen from the subject. */
export function whose(figure: Figure, subject: Figure): string {
  const { table: there } = figure;
  const isBefore = there === subject.table.before;
  const isOneTitle = there.title === subject.table.title;
  const isOnlySheet = isOneTitle && there.grid !== subject.table.grid;
  // The same table under another year.
  const name = isOneTitle && there.section !== "" ? there.section : there.title;
  const place = isOnlySheet ? `op blad ${there.grid.name}` : `in «${spaced(name)}»`;
  const elsewhere = isBefore ? ` van ${spaced(figure.series.group)}` : ` ${place}`;
  const table = there === subject.table ? "" : elsewhere;
  const when = figure.moment.header === subject.moment.header ? "" : ` van ${spaced(figure.moment.header)}`;
  return `${nameOf(figure)}${when}${table}`;
}

/** The figures of all schemes together, as a sum. */
function allSchemes({ formula, figures }: Constraint): string {
  const lookup = (selector: Selector) => (figures.get(selector) ?? []).map(figureText);
  return evaluate(formula.right, sumTextAlgebra, lookup).text;
}

const EXCESS = { "<=": "meer", ">=": "minder" } as const;

/** What an error can't be, a warning or a signal merely is. */
function excess({ constraint: { rule }, outcome }: Verdict, operator: "<=" | ">="): string {
  const isImpossible = outcome === "schending" && rule.severity === "fout";
  return isImpossible ? `dat kan niet ${EXCESS[operator]} zijn dan` : `dat is ${EXCESS[operator]} dan`;
}

/** One side of the formula: its sum written out, and what that comes to. */
interface Side {
  readonly sum: string;
  readonly value: string;
}

/** "372 + 257 − 242 = 387", or the figure alone where that is all there is. */
const worked = ({ sum, value }: Side): string => (sum === value ? sum : `${sum} = ${value}`);

/** The Dutch sentence of a finding, the sum written out: "372 + 257 − 242 = 387, er staat 385 (verschil −2)". */
export function sentence(verdict: Verdict, difference: Exact | undefined): string {
  const { constraint, left, right, remark, holdsOverAll } = verdict;
  const { subject, formula, figures } = constraint;
  const of = (selector: Selector) => figures.get(selector) ?? [];
  const unitOf = (term: Term): string | undefined =>
    evaluate(term, euroAlgebra, (selector) =>
      of(selector).map(({ series }) => (series.facets.unit === "euro" ? 1 : 0)),
    ) === 1
      ? "euro"
      : undefined;
  const unit = unitOf(formula.left);
  const sideOf = ({ point }: Interval, term: Term): Side => {
    const sum = evaluate(term, sumTextAlgebra, (selector) => of(selector).map(figureText)).text;
    return { sum, value: point === undefined ? sum : numberText(point, unit) };
  };
  const [found, expected] = [sideOf(left, formula.left), sideOf(right, formula.right)];
  const [only, ...others] = selectorsOf(formula.right).flatMap(of);
  const isOneFigure = only !== undefined && others.length === 0 && formula.right.kind === "selector";
  const gap = difference === undefined ? "" : ` (verschil ${numberText(difference, unit)})`;
  const wanted = isOneFigure ? `${whose(only, subject)} is ${expected.value}` : worked(expected);
  const limit = isOneFigure ? `${whose(only, subject)}: ${expected.value}` : worked(expected);
  const stated = `er ${formula.left.kind === "selector" ? "staat" : "volgt"} ${worked(found)}`;
  const stands =
    formula.operator === "="
      ? `${wanted}, ${stated}${gap}.`
      : `${stated}, ${excess(verdict, formula.operator)} ${limit}${gap}.`;
  const said = remark === undefined ? "" : ` ${remark}`;
  const overAll = holdsOverAll === undefined ? "" : `: ${allSchemes(holdsOverAll)} = ${found.value}.`;
  const lines = selectorsOf(formula.left).find(({ all }) => all);
  const name = lines && of(lines).includes(subject) ? spaced(subject.table.title) : nameOf(subject);
  return `${placed(name, subject.moment)}: ${stands}${said}${overAll}`;
}
