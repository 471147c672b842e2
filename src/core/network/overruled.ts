import { type Answer, askedOf, cellsOf } from "../findings/answer.ts";
import type { Verdict } from "./check-constraint.ts";
import type { Moment, Series } from "../tables/table.ts";

/** What goes by nothing but the figures of a table, of which most lines show how they are made. */
const isShown = (answer: Answer): boolean =>
  !("constraint" in answer) && answer.rule.yields === true && answer.outcome.startsWith("klopt");

/** Whether it comes of one of several formulas in words. */
const isInWords = (answer: Answer): answer is Verdict =>
  "constraint" in answer && answer.constraint.rule.alternatives === true;

/** Whether such a formula does not come out: what does the other way about is a matter of signs. */
const isOffInWords = (answer: Answer): boolean =>
  isInWords(answer) && answer.outcome === "schending" && answer.remark === undefined;

/** A rule, and the table that it is asked of. */
const ruleInTable = (answer: Answer): string => {
  const { rule, table } = askedOf(answer);
  return `${rule.id} ${table.grid.name} ${table.area.top} ${table.area.left}`;
};

/** The rules that most figures of a table bear out: what they say of the others is no matter of words. */
function borneOut(answers: readonly Answer[]): ReadonlySet<string> {
  const score = new Map<string, number>();
  const count = (answer: Answer, by: number): void => {
    score.set(ruleInTable(answer), (score.get(ruleInTable(answer)) ?? 0) + by);
  };
  for (const answer of answers) {
    if (isOffInWords(answer)) count(answer, -1);
    else if (isInWords(answer) && answer.outcome.startsWith("klopt")) count(answer, 1);
  }
  return new Set([...score].flatMap(([place, more]) => (more > 0 ? [place] : [])));
}

/**
 * The answers without what words say against the figures: "Verschil" with the latest of several versions is right where it is made
 * as on all other lines, whatever else a difference may be between.
 */
export function withoutOverruled(answers: readonly Answer[]): readonly Answer[] {
  if (!answers.some(isOffInWords)) return answers;
  const held = borneOut(answers);
  // What words say as well says nothing more: "saldo = resultaat − mutatie reserves".
  const inWords = new Set(answers.filter((one) => isInWords(one) && one.outcome.startsWith("klopt")).map(cellsOf));
  const shown = new Map<Series, Set<Moment>>();
  for (const answer of answers.filter((one) => isShown(one) && !inWords.has(cellsOf(one)))) {
    const { series, moment } = askedOf(answer).subject;
    shown.set(series, (shown.get(series) ?? new Set<Moment>()).add(moment));
  }
  return answers.filter((answer) => {
    if (!isOffInWords(answer) || held.has(ruleInTable(answer))) return true;
    const { series, moment } = askedOf(answer).subject;
    return shown.get(series)?.has(moment) !== true;
  });
}
