import { add, compare, type Exact, multiply } from "../interval/exact.ts";
import type { CellKey } from "./workbook-cells.ts";

/** Cells, each so many times, and a number: what every sum and difference comes to. A cell that counts 0 times is left out. */
export interface Linear {
  readonly terms: ReadonlyMap<CellKey, Exact>;
  readonly constant: Exact;
}

export const constantOf = (constant: Exact): Linear => ({ terms: new Map(), constant });
export const cellTimes = (key: CellKey, times: Exact): Linear => ({ terms: new Map([[key, times]]), constant: 0 });

export const isConstant = ({ terms }: Linear): boolean => terms.size === 0;

export function total(parts: readonly Linear[]): Linear {
  const terms = new Map<CellKey, Exact>();
  let constant: Exact = 0;
  for (const part of parts) {
    constant = add(constant, part.constant);
    for (const [key, times] of part.terms) terms.set(key, add(terms.get(key) ?? 0, times));
  }
  for (const [key, times] of terms) if (times === 0) terms.delete(key);
  return { terms, constant };
}

export function scaled({ terms, constant }: Linear, factor: Exact): Linear {
  if (factor === 0) return constantOf(0);
  return {
    terms: new Map([...terms].map(([key, times]) => [key, multiply(times, factor)])),
    constant: multiply(constant, factor),
  };
}

export function areEqual(a: Linear, b: Linear): boolean {
  if (a.terms.size !== b.terms.size || compare(a.constant, b.constant) !== 0) return false;
  return [...a.terms].every(([key, times]) => {
    const other = b.terms.get(key);
    return other !== undefined && compare(times, other) === 0;
  });
}
