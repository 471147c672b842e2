import { compare, subtract } from "../interval/exact.ts";
import { selectorsOf } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import { type Admission, sentenceAdmitting } from "../notes/admits.ts";
import { breaksIn } from "../notes/breaks.ts";
import { isBefore, isFrom } from "../notes/dates.ts";
import { explains } from "../notes/explains.ts";
import { quote } from "../notes/sentences.ts";
import { type Answer, askedOf } from "./answer.ts";

const NOTED = "De toelichting noemt dit verschil: kijk of die het verklaart.";

/** The sentence that says that figures changed between the time before and that of a question. */
function breakBetween({ constraint: { figures, subject } }: Verdict): string | undefined {
  const { period } = subject.moment;
  const earlier = [...figures].flatMap(([{ previous }, those]) => (previous ? those : []));
  return breaksIn(subject.table.notes).find(
    ({ from }) =>
      period !== undefined &&
      isFrom(period, from) &&
      earlier.some(({ moment }) => moment.period !== undefined && isBefore(moment.period, from)),
  )?.sentence;
}

/** What notes would have to own up to for this to be right: a total that is more than its parts, stocks that do not join. */
function wouldExplain({ constraint: { rule, formula, figures }, left, right }: Verdict): Admission | undefined {
  if (rule.enclosing || [...figures.keys()].some(({ previous }) => previous)) return "stocks";
  const [selector, ...others] = selectorsOf(formula.right);
  const isSum = selector?.all === true && others.length === 0 && formula.operator === "=";
  if (!isSum || left.point === undefined || right.point === undefined) return undefined;
  return compare(left.point, right.point) > 0 ? "more" : "less";
}

/** What the notes say of what does not come out; undefined where they say nothing of the kind. */
function saidOf(answer: Answer): string | undefined {
  const { notes } = askedOf(answer).subject.table;
  const { left, right } = answer;
  if (left.point !== undefined && right.point !== undefined && explains(notes, subtract(left.point, right.point)))
    return NOTED;
  if (!("constraint" in answer)) return undefined;
  const admission = wouldExplain(answer);
  const sentence = breakBetween(answer) ?? (admission && sentenceAdmitting(admission, notes));
  return sentence && `De toelichting zegt: ${quote(sentence)}`;
}

/** An error that the notes of its table may explain, as a warning that says so. */
export function heedNotes(answer: Answer): Answer {
  if (answer.outcome !== "schending" || answer.severity !== "fout") return answer;
  const said = saidOf(answer);
  if (said === undefined) return answer;
  const explained = { severity: "waarschuwing", isExplained: true } as const;
  return "constraint" in answer
    ? { ...answer, ...explained, remark: answer.remark === undefined ? said : `${answer.remark} ${said}` }
    : { ...answer, ...explained, text: `${answer.text} ${said}` };
}
