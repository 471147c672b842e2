import type { Selector, Structure } from "../../language/formula.ts";
import type { Moment, Table } from "../../tables/table.ts";
import { momentsFor } from "../figure.ts";
import type { Located } from "../structures.ts";
import { offsetInGrid } from "./cells.ts";
import type { Interned } from "./interned.ts";

/** What a rule about columns is put to may be another thing on every line. */
const isAboutColumns = ({ relation }: Structure): boolean =>
  relation === "column total" || relation === "of which column";

/** The columns of tables by a number: those that have the same ones at the same places share it. */
class Layouts {
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<readonly Moment[], number>();

  numberOf({ moments, orientation, grid }: Table): number {
    let number = this.known.get(moments);
    if (number === undefined) {
      let key = orientation === "periods across" ? "" : String(grid.columns);
      for (const { key: period, previousKey, places } of moments) key += `|${period}|${previousKey}|${places.join()}`;
      number = this.numbers.get(key) ?? this.numbers.size;
      this.numbers.set(key, number);
      this.known.set(moments, number);
    }
    return number;
  }
}

/**
 * By period of the subject's table, how far from the start of a line its figure stands, found once for all lines that
 * stand alike; -1: there is none. Where each is as far as the period is from the first, it is the list 0.
 */
export class ColumnFinder {
  private readonly lists: Interned<Int32Array>;
  private readonly layouts = new Layouts();
  private readonly known = new Map<number, Map<string, readonly number[] | undefined>>();

  constructor(lists: Interned<Int32Array>) {
    this.lists = lists;
  }

  /**
   * As many lists as a period has figures on the line, mostly one; undefined where that is not the same in every period.
   * `inGrid`: whether the line is read from the grid, or has been read into one of its own.
   */
  find(subject: Table, located: Located, selector: Selector, inGrid: boolean): readonly number[] | undefined {
    if (selector.structure && isAboutColumns(selector.structure)) return this.listsFor(subject.moments, located, selector, inGrid);
    const layout = this.layouts.numberOf(subject);
    let byKey = this.known.get(layout);
    if (!byKey) this.known.set(layout, (byKey = new Map<string, readonly number[] | undefined>()));
    const { table, series } = located;
    const key = `${String(this.layouts.numberOf(table))} ${String(series.measure)} ${selector.previous ? "p" : ""}${inGrid ? "g" : ""}`;
    const known = byKey.get(key);
    if (known) return known;
    const lists = this.listsFor(subject.moments, located, selector, inGrid);
    byKey.set(key, lists);
    return lists;
  }

  private listsFor(
    periods: readonly Moment[],
    located: Located,
    selector: Selector,
    inGrid: boolean,
  ): readonly number[] | undefined {
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
      return offsets.every((offset, period) => offset === period) ? 0 : this.lists.numberOf(offsets);
    });
  }
}
