import { indicators } from "../../src/core/indicators/index.ts";
import { fuzzFunction } from "./functions.ts";

/** npm run fuzz [seed]: another seed tries other inputs. */
const RUNS = 100_000;
const seed = Number(process.argv[2] ?? 2);

for (const name of indicators.keys()) {
  const start = performance.now();
  fuzzFunction(name, RUNS, seed);
  console.log(
    `SD.${name}: ${String(RUNS)} inputs, seed ${String(seed)}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}
