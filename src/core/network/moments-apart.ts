import { normalise } from "../reading/normalise.ts";
import { namesDay } from "../vocabulary/stock-words.ts";
import type { Verdict } from "./check-constraint.ts";

/** Who got help at any time of a year: more of them than there are on any day of it (000 r. 956-957 counts both on one day). */
const OVER_TIME =
  /\b(?:in de loop van|gedurende|in (?:het|een|dit) (?:hele |heel )?(?:jaar|kwartaal|halfjaar)|over het (?:hele |heel )?(?:jaar|kwartaal|halfjaar)|in de periode)\b/;

/** Whether one figure of a comparison is of a day and another of all the time up to it: neither bounds the other. */
export function areMomentsApart({ constraint: { figures, formula }, outcome }: Verdict): boolean {
  if (outcome !== "schending" || formula.operator === "=") return false;
  const labels = [...figures.values()].flat().map(({ series }) => series.label);
  return labels.some((label) => OVER_TIME.test(normalise(label))) && labels.some(namesDay);
}
