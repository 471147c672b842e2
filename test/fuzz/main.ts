import { indicators } from "../../src/core/indicators/index.ts";
import { fuzzControle, fuzzFunction } from "./functions.ts";

/** npm run fuzz [seed]: another seed tries other inputs. */
const RUNS = 100_000;
const seed = Number(process.argv[2] ?? 2);

async function report(name: string, run: () => void | Promise<void>): Promise<void> {
  const start = performance.now();
  await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`SD.${name}: ${String(RUNS)} inputs, seed ${String(seed)}, ${seconds} s`);
}

for (const name of indicators.keys()) {
  await report(name, () => {
    fuzzFunction(name, RUNS, seed);
  });
}
await report("CONTROLE", () => fuzzControle(RUNS, seed));
