/** The shortest of several runs in milliseconds: what the code takes when nothing else gets in between. */
export function bestTime(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
