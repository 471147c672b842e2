import type { Generated } from "./generated.ts";
import { averages, balances } from "./kinds/budgets.ts";
import { type Spec } from "./kinds/manner.ts";
import { municipalities, rates, shares } from "./kinds/monitor.ts";
import { chain, chains, grandTotals, subtotals, totals } from "./kinds/stocks.ts";
import { randomFrom, type Random } from "./random.ts";

/** A kind of table, and the rules that guard it. */
export interface Kind {
  readonly rules: readonly string[];
  readonly build: (spec: Spec, random: Random) => Generated;
}

/** Every kind of table there is to generate. */
export const KINDS = {
  chain: { rules: ["R01", "R02"], build: chain },
  chains: { rules: ["R01", "R02"], build: chains },
  totals: { rules: ["R05"], build: totals },
  subtotals: { rules: ["R05"], build: subtotals },
  grandTotals: { rules: ["R05"], build: grandTotals },
  averages: { rules: ["R12"], build: averages },
  municipalities: { rules: ["R19"], build: municipalities },
  shares: { rules: ["R05", "R20", "R21"], build: shares },
  rates: { rules: ["R28"], build: rates },
  balances: { rules: ["R30"], build: balances },
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof KINDS;

/** Correct tables of one kind, with every tie between their figures. The same spec gives the same tables. */
export function generate(kind: KindName, spec: Spec): Generated {
  return KINDS[kind].build(spec, randomFrom(spec.seed));
}
