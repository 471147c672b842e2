import { type Exact, multiply, subtract } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import type { Moment, Series, Table } from "../../tables/table.ts";
import { figureOf, intervalOf } from "../figure.ts";

/** Cells are counted in half cents: cents, tenths of a percent, and half of what any of them was rounded to are whole. */
export const UNIT = 200;
/** The code of a cell that does not fit: what depends on it is worked out exactly. */
export const ODD = 255;

/** What a rounding code says: how far below and above its value a cell may be, or, where it states none, from and to what. */
export interface Rounding {
  readonly low: number;
  readonly high: number;
  readonly isStated: boolean;
}

const EXACT: Rounding = { low: 0, high: 0, isStated: true };

/** Where the cells of a table are: line by line, each line as long as the table has columns. */
interface TableCells {
  readonly start: number;
  readonly firstLine: number;
  readonly width: number;
  /** The how manieth line of the table each series is. */
  readonly lines: ReadonlyMap<Series, number>;
}

/**
 * The figures of tables as numbers in a row: a double and a rounding code each. A cell that states no figure is NaN,
 * so that no sum with it seems to hold.
 */
export class Cells {
  readonly values: Float64Array;
  readonly codes: Uint8Array;
  /** How many lines there are. */
  readonly lines: number;
  readonly roundings: Rounding[] = [EXACT];
  /** The largest number here, to tell whether a sum of some is exact. */
  largest = 0;
  private readonly known = new Map<string, number>();
  private readonly places = new Map<Table, TableCells>();

  constructor(tables: readonly Table[]) {
    let [size, lineCount] = [0, 0];
    for (const table of tables) {
      const { series, moments } = table;
      const [width, lines] = [moments.length, new Map(series.map((one, line) => [one, line]))];
      this.places.set(table, { start: size, firstLine: lineCount, width, lines });
      size += series.length * width;
      lineCount += series.length;
    }
    this.lines = lineCount;
    this.values = new Float64Array(size);
    this.codes = new Uint8Array(size);
    for (const table of tables) {
      for (const series of table.series) {
        const { start } = this.lineOf(table, series);
        const isPlain = isPlainLine(table, series);
        for (const [column, moment] of table.moments.entries()) {
          this.set(start + column, table, series, moment, isPlain);
        }
      }
    }
  }

  /** The how manieth line it is of all, and its first cell. */
  lineOf(table: Table, series: Series): { readonly number: number; readonly start: number } {
    const place = this.places.get(table);
    const line = place?.lines.get(series);
    if (!place || line === undefined) throw new RangeError(`No cells of ${series.label} in ${table.title}`);
    return { number: place.firstLine + line, start: place.start + line * place.width };
  }

  /** Reads a cell anew. */
  read(table: Table, series: Series, column: number): void {
    const moment = table.moments[column];
    if (moment) this.set(this.lineOf(table, series).start + column, table, series, moment, isPlainLine(table, series));
  }

  private set(cell: number, table: Table, series: Series, moment: Moment, isPlain: boolean): void {
    const whole = isPlain ? table.whole(series, moment) * UNIT : Number.NaN;
    if (Number.isSafeInteger(whole)) {
      this.put(cell, whole, 0, 0);
      return;
    }
    const interval = intervalOf(figureOf({ table, series }, moment));
    const { low, point, high } = interval;
    const isStated = point !== undefined;
    const value = isStated ? inUnits(point) : Number.NaN;
    const from = bound(isStated, low, point, -Infinity);
    const to = bound(isStated, high, point, Infinity);
    const fits = (isStated ? Number.isSafeInteger(value) : true) && !Number.isNaN(from) && !Number.isNaN(to);
    const code = fits ? this.codeOf({ low: from, high: to, isStated }) : ODD;
    const slack = Math.max(...[from, to].filter(Number.isFinite).map(Math.abs), 0);
    this.put(cell, code === ODD ? Number.NaN : value, code, code === ODD ? 0 : slack);
  }

  private put(cell: number, value: number, code: number, slack: number): void {
    this.values[cell] = value;
    this.codes[cell] = code;
    const size = (Number.isNaN(value) ? 0 : Math.abs(value)) + slack;
    if (size > this.largest) this.largest = size;
  }

  private codeOf(rounding: Rounding): number {
    const { low, high, isStated } = rounding;
    if (low === 0 && high === 0 && isStated) return 0;
    const key = [low, high, isStated].join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.roundings.length >= ODD) return ODD;
    const code = this.roundings.push(rounding) - 1;
    this.known.set(key, code);
    return code;
  }
}

/** Nothing about the line or its table makes a plain whole number into anything else. */
function isPlainLine({ conventions }: Table, { facets }: Series): boolean {
  const { step, scale } = conventions;
  return step === undefined && scale === undefined && facets.statistic !== "gemiddelde" && facets.unit !== "procent";
}

/** NaN where it is no whole number of units that a double holds. */
function inUnits(value: Exact): number {
  const units = multiply(value, UNIT);
  return typeof units === "number" ? units : Number.NaN;
}

function bound(isStated: boolean, value: Exact | undefined, point: Interval["point"], open: number): number {
  if (value === undefined) return open;
  return inUnits(isStated && point !== undefined ? subtract(value, point) : value);
}
