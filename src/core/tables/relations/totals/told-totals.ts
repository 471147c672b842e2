import { saysUnique } from "../../../vocabulary/line-words.ts";
import type { Series, Whole } from "../../table.ts";
import { mapWhole, marked } from "../marked-lines.ts";
import type { Scope } from "../scope.ts";
import { residentsOnce } from "./believed-totals.ts";
import { withoutLeftOut } from "./left-out.ts";
import { findNumberedTotals } from "./named-totals.ts";
import { totalsInOtherVersions } from "./other-versions.ts";
import { findTotals } from "./totals.ts";

/** The lines, marked where they are a total or a part of one, and the totals that their words or numbers tell. */
export interface Told {
  readonly series: readonly Series[];
  readonly totals: readonly Whole[];
  /** Lines that count in another one by their number. */
  readonly under: ReadonlySet<Series>;
}

const partsOf = (totals: readonly Whole[]): ReadonlySet<Series> => new Set(totals.flatMap(({ parts }) => parts));

/** Totals as they are where lines may be gemeenten of one region. */
export function settled(
  totals: readonly Whole[],
  { dividesOnce, conventions, orientation, weigh }: Scope,
): readonly Whole[] {
  const mayBeApart = dividesOnce && !conventions.mayOverlap && orientation === "periods across";
  return residentsOnce(totals, mayBeApart, weigh);
}

/** The totals that are called so. */
function calledTotals(lines: readonly Series[], under: ReadonlySet<Series>, scope: Scope): readonly Whole[] {
  const { measures, conventions, title, notes, weigh, perMeasure } = scope;
  const mayOverlap = (some: readonly Series[]): boolean =>
    conventions.mayOverlap || saysUnique(measures[some[0]?.measure ?? 0] ?? "");
  const found = perMeasure(lines, (some) => findTotals(some, { mayOverlap: mayOverlap(some), under }, weigh)).map(
    (total) => withoutLeftOut(total, [title, ...notes], ({ label }) => label, weigh),
  );
  return measures.length === 1 ? settled(found, scope) : [...found, ...totalsInOtherVersions(found, lines, weigh)];
}

/** The totals that the lines are told to be. */
export function tellTotals(lines: readonly Series[], scope: Scope): Told {
  const numbered = findNumberedTotals(lines, scope.weigh);
  const under = partsOf(numbered);
  const called = calledTotals(lines, under, scope);
  const mark = marked(lines, scope.measures.length, called);
  return {
    series: lines.map(mark),
    totals: [...called, ...numbered].map((total) => mapWhole(total, mark)),
    under: new Set([...under].map(mark)),
  };
}
