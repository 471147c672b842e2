import { type Answer, askedOf } from "../findings/answer.ts";
import type { Moment, Series } from "../tables/table.ts";

/** What goes by nothing but the figures of a table, of which most lines show how they are made. */
const isShown = (answer: Answer): boolean =>
  !("constraint" in answer) && answer.rule.yields === true && answer.outcome.startsWith("klopt");

/** Whether one of several formulas in words does not come out: what does the other way about is a matter of signs. */
const isOffInWords = (answer: Answer): boolean =>
  "constraint" in answer &&
  answer.constraint.rule.alternatives === true &&
  answer.outcome === "schending" &&
  answer.remark === undefined;

/**
 * The answers without what words say against the figures: "Verschil" with the latest of several versions is right where it is made
 * as on all other lines, whatever else a difference may be between.
 */
export function withoutOverruled(answers: readonly Answer[]): readonly Answer[] {
  if (!answers.some(isOffInWords)) return answers;
  const shown = new Map<Series, Set<Moment>>();
  for (const answer of answers.filter(isShown)) {
    const { series, moment } = askedOf(answer).subject;
    shown.set(series, (shown.get(series) ?? new Set<Moment>()).add(moment));
  }
  return answers.filter((answer) => {
    if (!isOffInWords(answer)) return true;
    const { series, moment } = askedOf(answer).subject;
    return shown.get(series)?.has(moment) !== true;
  });
}
