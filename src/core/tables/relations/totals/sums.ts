import type { Whole } from "../../table.ts";
import type { Scope } from "../scope.ts";
import { isSure } from "./believed-totals.ts";
import { countedOnce } from "./counted-once.ts";
import { findNamedTotals } from "./named-totals.ts";
import { totalsOfOneColumn } from "./single-column.ts";
import { findSubtotals } from "./subtotals.ts";
import { settled, type Told } from "./told-totals.ts";
import { totalsByFormula } from "./totals-by-formula.ts";
import { totalsWithout } from "./totals-without.ts";

/** Totals that no word tells, but their name beside what is around it and their figures do. */
function byName({ series, totals, under }: Told, scope: Scope): readonly Whole[] {
  const { title, weigh, conventions } = scope;
  const named = findNamedTotals(series, { known: totals, under, title }, weigh, scope);
  return settled(conventions.step === undefined ? named : named.filter((one) => isSure(one, weigh, scope)), scope);
}

/** The sums of a table: those that words tell, and all, with those that figures or formulas show. */
export interface Sums {
  readonly told: readonly Whole[];
  readonly all: readonly Whole[];
}

/** All sums of lines. Each way to see one leaves what an earlier one told alone. */
export function findSums(lines: Told, scope: Scope): Sums {
  const { series } = lines;
  const { grid, orientation, moments, weigh, valuesAt, perMeasure } = scope;
  const byWord = [...lines.totals, ...byName(lines, scope)];
  const named = [...byWord, ...perMeasure(series, (some) => totalsWithout(some, byWord, weigh))];
  const told = [...named, ...perMeasure(series, (some) => totalsOfOneColumn(some, named, weigh, scope))];
  const shown = [...told, ...findSubtotals(series, told, weigh, scope)];
  return {
    told,
    all: [
      ...shown,
      ...totalsByFormula({ grid, orientation, series, moments }, shown),
      ...countedOnce(series, shown, moments, valuesAt),
    ],
  };
}
