/** The shortest of several runs in milliseconds: what the code takes when nothing else gets in between. */
export function bestTime(runs: number, work: () => unknown): number {
  return bestTimes(runs, [work])[0] ?? Infinity;
}

/** The same of several pieces of work, taken in turns, so that a busy moment of the machine meets them all alike. */
export function bestTimes(runs: number, works: readonly (() => unknown)[]): readonly number[] {
  const best = works.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - start);
    }
  }
  return best;
}
