import type { Exact } from "../interval/exact.ts";
import { evaluate } from "../language/evaluate.ts";
import { selectorsOf } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { numberText } from "./number-text.ts";
import { type SumText, sumTextAlgebra } from "./sum-text.ts";

/** A figure as the sum shows it; a cell without one by what stands there. */
function figureText({ reading, series }: Figure): SumText {
  if (reading.value === undefined) return { text: "?", level: 3 };
  const text = numberText(reading.value, series.facets.unit);
  return { text: reading.marker === "ondergrens" ? `${text}+` : text, level: text.startsWith("−") ? 1 : 3 };
}

/** "Stand eind halfjaar in 1e helft 2016" for a figure of another row, column or table than the subject. */
function whose(figure: Figure, subject: Figure): string {
  const label = figure.series.label || figure.table.title;
  const where = figure.table === subject.table ? label : `${label} in «${figure.table.title}»`;
  return figure.moment.header === subject.moment.header ? where : `${where}, ${figure.moment.header}`;
}

const DEMAND = { "=": "dat moet", "<=": "dat mag niet meer zijn dan", ">=": "dat mag niet minder zijn dan" } as const;

/** The Dutch sentence of a schending, the sum written out: "372 + 257 − 242 = 387, er staat 385 (verschil −2)". */
export function sentence({ constraint, left, right, remark }: Verdict, difference: Exact | undefined): string {
  const { subject, formula, figures } = constraint;
  const lookup = (selector: Parameters<typeof figures.get>[0]) => (figures.get(selector) ?? []).map(figureText);
  const unit = subject.series.facets.unit;
  const found =
    left.point === undefined ? evaluate(formula.left, sumTextAlgebra, lookup).text : numberText(left.point, unit);
  const sum = evaluate(formula.right, sumTextAlgebra, lookup).text;
  const others = selectorsOf(formula.right).flatMap((selector) => figures.get(selector) ?? []);
  const isOneFigure = others.length === 1 && others[0] !== undefined;
  const outcome = right.point === undefined ? "" : numberText(right.point, unit);
  const gap = difference === undefined ? "" : ` (verschil ${numberText(difference, unit)})`;
  const source = isOneFigure && others[0] ? ` (${whose(others[0], subject)})` : "";
  const { operator } = formula;

  const lead = `${subject.series.label || subject.table.title}, ${subject.moment.header}: `;
  if (operator === "=" && !isOneFigure) return `${lead}${sum} = ${outcome || "?"}, er staat ${found}${gap}.`;
  const demanded = isOneFigure || outcome === "" ? sum : `${sum} = ${outcome}`;
  const end = operator === "=" ? " zijn" : "";
  const body = `${lead}er staat ${found}, ${DEMAND[operator]} ${demanded}${end}${source}${gap}.`;
  return remark === undefined ? body : `${body} ${remark}.`;
}
