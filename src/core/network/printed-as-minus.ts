import { compare } from "../interval/exact.ts";
import type { Verdict } from "./check-constraint.ts";

/** Income that a table prints with a minus throughout: there what is more in size is less as a number. */
export function arePrintedAsMinus({ constraint: { formula, figures }, outcome }: Verdict): boolean {
  if (formula.operator === "=" || outcome !== "schending") return false;
  return [...figures.values()].flat().every(({ reading: { value } }) => value !== undefined && compare(value, 0) <= 0);
}
