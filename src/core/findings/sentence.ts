import type { Exact } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";
import { evaluate } from "../language/evaluate.ts";
import { type Selector, selectorsOf, type Term } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { numberText } from "./number-text.ts";
import { type SumText, sumTextAlgebra } from "./sum-text.ts";

/** A figure as the sum shows it; a cell without one by what stands there. */
function figureText({ reading, series }: Figure): SumText {
  if (reading.value === undefined) return { text: "?", level: 3 };
  const text = numberText(reading.value, series.facets.unit);
  return { text: reading.marker === "ondergrens" ? `${text}+` : text, level: text.startsWith("−") ? 0 : 3 };
}

const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();
const nameOf = ({ series, table }: Figure): string => spaced(series.label || table.title);

/** "Stand eind halfjaar in 1e helft 2016": a figure of another row, column or table, seen from the subject. */
function whose(figure: Figure, subject: Figure): string {
  const table = figure.table === subject.table ? "" : ` in «${spaced(figure.table.title)}»`;
  const when = figure.moment.header === subject.moment.header ? "" : ` van ${spaced(figure.moment.header)}`;
  return `${nameOf(figure)}${when}${table}`;
}

/** The figures of all schemes together, as a sum. */
function allSchemes({ overAllSchemes }: Verdict["constraint"]): string {
  if (!overAllSchemes) return "";
  const lookup = (selector: Selector) => (overAllSchemes.figures.get(selector) ?? []).map(figureText);
  return evaluate(overAllSchemes.formula.right, sumTextAlgebra, lookup).text;
}

const EXCESS = { "<=": "meer", ">=": "minder" } as const;

/** The Dutch sentence of a schending, the sum written out: "372 + 257 − 242 = 387, er staat 385 (verschil −2)". */
export function sentence({ constraint, left, right, remark }: Verdict, difference: Exact | undefined): string {
  const { subject, formula, figures } = constraint;
  const lookup = (selector: Selector) => (figures.get(selector) ?? []).map(figureText);
  const unit = subject.series.facets.unit;
  const textOf = ({ point }: Interval, term: Term) =>
    point === undefined ? evaluate(term, sumTextAlgebra, lookup).text : numberText(point, unit);
  const [found, expected] = [textOf(left, formula.left), textOf(right, formula.right)];
  const sum = evaluate(formula.right, sumTextAlgebra, lookup).text;
  const [only, ...others] = selectorsOf(formula.right).flatMap((selector) => figures.get(selector) ?? []);
  const isOneFigure = only !== undefined && others.length === 0 && formula.right.kind === "selector";
  const wanted = isOneFigure
    ? `${whose(only, subject)} is ${expected}`
    : sum === expected
      ? sum
      : `${sum} = ${expected}`;
  const gap = difference === undefined ? "" : ` (verschil ${numberText(difference, unit)})`;

  const stands =
    formula.operator === "="
      ? `${wanted}, er staat ${found}${gap}.`
      : `er staat ${found}, dat kan niet ${EXCESS[formula.operator]} zijn dan ${isOneFigure ? `${whose(only, subject)}: ${expected}` : wanted}${gap}.`;
  return `${nameOf(subject)}, ${spaced(subject.moment.header)}: ${stands}${remark === undefined ? "" : ` ${remark}: ${allSchemes(constraint)} = ${found}.`}`;
}
