/**
 * How much may still be computed, counted in terms touched: the same system always ends at the same place, on a fast
 * machine and on a slow one.
 */
export interface Work {
  left: number;
}

/** Takes work off; false when there was not enough left. */
export function spend(work: Work, amount: number): boolean {
  work.left -= amount;
  return work.left >= 0;
}
