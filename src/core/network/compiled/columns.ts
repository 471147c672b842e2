import type { Selector, Structure } from "../../language/formula.ts";
import type { Moment, Table } from "../../tables/table.ts";
import { momentsFor } from "../figure.ts";
import { layoutOf } from "../../tables/layout.ts";
import type { Located } from "../structures.ts";
import { offsetInGrid } from "./plain-lines.ts";
import type { Interned } from "./interned.ts";

/** What a rule about columns is put to may be another thing on every line. */
const isAboutColumns = ({ relation }: Structure): boolean =>
  relation === "column total" || relation === "year total" || relation === "of which column";

/** A total over so many columns that a list of periods for each of them is more than the figures that it adds up. */
const MOST_OFFSETS = 10_000;

/**
 * By period of the subject's table, how far from the start of a line its figure stands, found once for all lines that
 * stand alike; -1: there is none. Where each is as far as the period is from the first, it is the list 0.
 */
export class ColumnFinder {
  private readonly lists: Interned<Int32Array>;
  /** By the columns of the subject's table, then by those of the line's. */
  private readonly known = new Map<string, Map<string, (readonly number[] | undefined)[]>>();

  constructor(lists: Interned<Int32Array>) {
    this.lists = lists;
  }

  /**
   * As many lists as a period has figures on the line, mostly one; undefined where that is not the same in every period, or
   * too many.
   * `inGrid`: whether the line is read from the grid, or has been read into one of its own.
   */
  find(subject: Table, located: Located, selector: Selector, inGrid: boolean): readonly number[] | undefined {
    if (selector.structure && isAboutColumns(selector.structure))
      return this.listsFor(subject.moments, located, selector, inGrid);
    const { table, series } = located;
    const [under, on] = [layoutOf(subject), layoutOf(table)];
    let bySubject = this.known.get(under);
    if (!bySubject) this.known.set(under, (bySubject = new Map<string, (readonly number[] | undefined)[]>()));
    let lists = bySubject.get(on);
    if (!lists) bySubject.set(on, (lists = []));
    // The time before a column with a name is in another table, never in its own.
    const isOwn = selector.previous && table === subject;
    const kind = series.measure * 8 + Number(isOwn) * 4 + Number(selector.previous) * 2 + Number(inGrid);
    return (lists[kind] ??= this.listsFor(subject.moments, located, selector, inGrid));
  }

  private listsFor(
    periods: readonly Moment[],
    located: Located,
    selector: Selector,
    inGrid: boolean,
  ): readonly number[] | undefined {
    const { table, series } = located;
    const { moments } = table;
    const offsetOf = (moment: Moment | undefined, period: number): number => {
      if (!moment) return -1;
      if (inGrid) return offsetInGrid(table, moment, series.measure);
      return moments[period] === moment ? period : moments.indexOf(moment);
    };
    const found = periods.map((period) => momentsFor(located, selector, period));
    const count = found.find((one) => one !== undefined)?.length ?? 1;
    if (found.some((one) => one !== undefined && one.length !== count)) return undefined;
    if (count > 1 && count * periods.length > MOST_OFFSETS) return undefined;
    return Array.from({ length: count }, (_, number) => {
      const offsets = Int32Array.from(found, (one, period) => offsetOf(one?.[number], period));
      return offsets.every((offset, period) => offset === period) ? 0 : this.lists.numberOf(offsets);
    });
  }
}
