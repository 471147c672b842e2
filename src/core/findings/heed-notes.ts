import { subtract } from "../interval/exact.ts";
import { explains } from "../notes/explains.ts";
import { type Answer, askedOf } from "./answer.ts";

const NOTED = "De toelichting noemt dit verschil: kijk of die het verklaart.";

/** An error whose very difference the notes of its table name, as a warning that says so. */
export function heedNotes(answer: Answer): Answer {
  const { left, right, outcome, severity } = answer;
  if (outcome !== "schending" || severity !== "fout" || left.point === undefined || right.point === undefined)
    return answer;
  const { notes } = askedOf(answer).subject.table;
  if (!explains(notes, subtract(left.point, right.point))) return answer;
  return "constraint" in answer
    ? { ...answer, severity: "waarschuwing", remark: answer.remark === undefined ? NOTED : `${answer.remark} ${NOTED}` }
    : { ...answer, severity: "waarschuwing", text: `${answer.text} ${NOTED}` };
}
