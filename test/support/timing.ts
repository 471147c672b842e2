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

/**
 * The median time of several pieces of work in milliseconds, taken in turns, once they have been run so often that they
 * are compiled.
 */
export function medianTimes(runs: number, works: readonly (() => unknown)[]): readonly number[] {
  const times = works.map((): number[] => []);
  const round = (isMeasured: boolean): void => {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      if (isMeasured) times[index]?.push(performance.now() - start);
    }
  };
  for (let run = 0; run < runs; run++) round(false);
  for (let run = 0; run < runs; run++) round(true);
  return times.map((some) => some.sort((a, b) => a - b)[some.length >> 1] ?? Infinity);
}
