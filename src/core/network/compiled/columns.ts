import type { Selector } from "../../language/formula.ts";
import type { Moment } from "../../tables/table.ts";
import { momentsFor } from "../figure.ts";
import type { Located } from "../structures.ts";
import { offsetInGrid } from "./cells.ts";

/**
 * By period of the subject's table, how far from the start of a line its figure stands; -1: there is none. Undefined: each
 * as far as the period is from the first.
 */
export type Offsets = Int32Array | undefined;

/** The offsets for each period of the subject's table, found once for all lines that stand alike. */
export class ColumnFinder {
  private readonly known = new Map<readonly Moment[], Map<readonly Moment[], (readonly Offsets[])[]>>();

  /**
   * As many as a period has figures on the line, mostly one; undefined where that is not the same in every period.
   * `inGrid`: whether the line is read from the grid, or has been read into one of its own.
   */
  find(
    periods: readonly Moment[],
    located: Located,
    selector: Selector,
    inGrid: boolean,
  ): readonly Offsets[] | undefined {
    // What a rule about columns is put to may be another thing on every line.
    if (selector.structure) return offsetsOf(periods, located, selector, inGrid);
    const { moments } = located.table;
    let byMoments = this.known.get(periods);
    if (!byMoments) this.known.set(periods, (byMoments = new Map<readonly Moment[], (readonly Offsets[])[]>()));
    let byKey = byMoments.get(moments);
    if (!byKey) byMoments.set(moments, (byKey = []));
    const key = located.series.measure * 4 + Number(selector.previous) * 2 + Number(inGrid);
    const known = byKey[key];
    if (known) return known;
    const offsets = offsetsOf(periods, located, selector, inGrid);
    if (offsets) byKey[key] = offsets;
    return offsets;
  }
}

function offsetsOf(
  periods: readonly Moment[],
  located: Located,
  selector: Selector,
  inGrid: boolean,
): readonly Offsets[] | undefined {
  const { table, series } = located;
  const offsetOf = (moment: Moment | undefined): number => {
    if (!moment) return -1;
    return inGrid ? offsetInGrid(table, moment, series.measure) : table.moments.indexOf(moment);
  };
  const found = periods.map((period) => momentsFor(located, selector, period));
  const count = found.find((one) => one !== undefined)?.length ?? 1;
  if (found.some((one) => one !== undefined && one.length !== count)) return undefined;
  return Array.from({ length: count }, (_, number) => {
    const offsets = Int32Array.from(found, (one) => offsetOf(one?.[number]));
    return offsets.every((offset, period) => offset === period) ? undefined : offsets;
  });
}
