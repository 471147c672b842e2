import { gempgb, stand } from "../../src/functions/functions.ts";
import { bestTime, bestTimes } from "../support/timing.ts";
import { installCustomFunctions } from "../support/custom-functions.ts";

const RUNS = 60;
const SCALAR_CALLS = 10_000;
const MOST_SCALAR_MS = 10;
const MOST_TIMES_BARE = 3;

type Block = number[][];

/** The least any function must do: rows of cells in, rows of cells out. */
function bareLoop(begin: Block, flow: Block, out: Block): Block {
  const result: Block = [];
  for (let row = 0; row < begin.length; row++) {
    const [a, b, c] = [begin[row] ?? [], flow[row] ?? [], out[row] ?? []];
    const cells: number[] = [];
    for (let column = 0; column < a.length; column++)
      cells.push((a[column] ?? 0) + (b[column] ?? 0) - (c[column] ?? 0));
    result.push(cells);
  }
  return result;
}

const block = (height: number, width: number): Block =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => (row * 7 + column * 3) % 1000),
  );

const verdict = (isGood: boolean): string => (isGood ? "ok" : "TOO SLOW");
const perSecond = (count: number, ms: number): string => Math.round((count / ms) * 1000).toLocaleString("en");

function scalarCalls(name: string, call: (index: number) => unknown): void {
  const ms = bestTime(RUNS, () => {
    for (let index = 0; index < SCALAR_CALLS; index++) call(index);
  });
  console.log(
    `  ${name}: ${SCALAR_CALLS.toLocaleString("en")} scalar calls ${ms.toFixed(1)} ms, ${perSecond(SCALAR_CALLS, ms)} a second ` +
      `(under ${String(MOST_SCALAR_MS)} ms: ${verdict(ms < MOST_SCALAR_MS)})`,
  );
}

function liftedCall(height: number, width: number): void {
  const blocks = [block(height, width), block(height, width), block(height, width)] as const;
  const [lifted = Infinity, bare = 0] = bestTimes(RUNS, [() => stand(...blocks), () => bareLoop(...blocks)]);
  const times = lifted / bare;
  console.log(
    `  STAND lifted over ${String(height)} × ${String(width)}: ${perSecond(height * width, lifted)} cells a second, ` +
      `${times.toFixed(2)} times a bare loop (at most ${String(MOST_TIMES_BARE)}: ${verdict(times <= MOST_TIMES_BARE)})`,
  );
}

/** Calls per second for single values, cells per second for ranges, and what that is beside a bare loop. */
export function bench(): void {
  installCustomFunctions();
  scalarCalls("STAND", (index) => stand([[349 + index]], [[215]], [[182]]));
  scalarCalls("GEMPGB, rounded", (index) => gempgb([[105_598 + index]], [[30]], [[0]]));
  liftedCall(100_000, 1);
  liftedCall(1_000, 100);
}
