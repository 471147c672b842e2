import type { LinearSystem } from "./linear-system.ts";
import { propagate } from "./propagate.ts";
import { search } from "./search.ts";
import type { Work } from "./work.ts";

/** Whether values exist that satisfy everything; unknown when the work ran out before that was certain. */
export type Answer = "feasible" | "infeasible" | "unknown";

/** Enough for the largest tables that stand in reports, and a fraction of a second. */
const MOST_WORK = 1_000_000;

/**
 * Whether all constraints of a system can be true together. Exact: what is called infeasible is proven to be. The
 * bounds that follow from one constraint at a time settle nearly all; what they leave goes to the simplex method.
 */
export function decide(system: LinearSystem, work: Work = { left: MOST_WORK }): Answer {
  const propagated = propagate(system, work);
  if (!propagated) return "infeasible";
  const found = search(propagated, work);
  if (found === undefined) return "unknown";
  return found ? "feasible" : "infeasible";
}
