import { type Exact, subtract } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import type { Moment, Series, Table } from "../../tables/table.ts";
import { firstFrom } from "../../tables/figure-finder.ts";
import { figureOf, intervalOf } from "../figure.ts";
import type { Located } from "../structures.ts";
import { largestOfPlain, plainSlack, Starts } from "./plain-lines.ts";
import { inUnits, UNIT } from "./units.ts";

/** The code of a cell that does not fit: what depends on it is worked out exactly. */
export const ODD = 255;

/** What a rounding code says: how far below and above its value a cell may be, or, where it states none, from and to what. */
export interface Rounding {
  readonly low: number;
  readonly high: number;
  readonly isStated: boolean;
}

const EXACT: Rounding = { low: 0, high: 0, isStated: true };

/** Where the numbers of a line are. Plain lines are read from the grid as they stand there; the others have been read, in half cents. */
export const Store = { read: 0, odd: 1, firstGrid: 2 } as const;

/**
 * The figures of tables as numbers in a row. A line of whole numbers that were all rounded alike stays where it is, in its grid;
 * the cells of any other are put in half cents, with a rounding code each. A cell that states no figure is NaN, so that no sum with it
 * seems to hold.
 */
export class Cells {
  /** What was read, nothing, and then the numbers of each grid. */
  readonly stores: readonly Float64Array[];
  /** By line: in which store it is, and where there. */
  readonly storeOf: Uint16Array;
  readonly starts: Int32Array;
  /** How what was read was rounded, cell by cell. */
  readonly codes: Uint8Array;
  /** How all of a plain line was. */
  readonly lineCodes: Uint8Array;
  readonly roundings: Rounding[] = [EXACT];
  /** The largest number here in half cents, to tell whether a sum of some is exact. */
  largest = 0;
  /** Whether any line has come to hold a figure that does not fit. */
  hasOdd = false;
  private readonly read: Float64Array;
  private readonly known = new Map<string, number>();
  private readonly tables: readonly Table[];
  /** By table its first line; at the end how many lines there are. */
  private readonly firstLines: Int32Array;
  private readonly numbers: ReadonlyMap<Table, number>;

  constructor(tables: readonly Table[]) {
    this.tables = tables;
    this.numbers = new Map(tables.map((table, number) => [table, number]));
    this.firstLines = new Int32Array(tables.length + 1);
    for (const [number, { series }] of tables.entries()) {
      this.firstLines[number + 1] = (this.firstLines[number] ?? 0) + series.length;
    }
    const grids = [...new Set(tables.map(({ grid }) => grid))];
    this.storeOf = new Uint16Array(this.lines);
    this.starts = new Int32Array(this.lines);
    this.lineCodes = new Uint8Array(this.lines);
    const size = this.arrange(new Map(grids.map((grid, number) => [grid, Store.firstGrid + number])));
    this.read = new Float64Array(size);
    this.codes = new Uint8Array(size);
    this.stores = [this.read, new Float64Array(0), ...grids.map(({ numbers }) => numbers)];
    let line = 0;
    for (const table of tables) {
      for (const series of table.series) {
        if (this.isRead(line)) this.readLine(table, series, line);
        line++;
      }
    }
  }

  /** How many lines there are. */
  get lines(): number {
    return this.firstLines[this.tables.length] ?? 0;
  }

  /** The how manieth line it is of all. */
  lineOf(table: Table, { position, measure }: Series): number {
    let line = firstFrom(table.series, position);
    while (table.series[line]?.position === position && table.series[line]?.measure !== measure) line++;
    return this.firstLine(table) + line;
  }

  /** The line of the table that comes first. */
  firstLine(table: Table): number {
    const first = this.firstLines[this.numbers.get(table) ?? -1];
    if (first === undefined) throw new RangeError(`No cells of ${table.title}`);
    return first;
  }

  /** The series that is a line. */
  seriesAt(line: number): Located {
    let [low, high] = [0, this.tables.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.firstLines[middle] ?? 0) <= line) low = middle;
      else high = middle;
    }
    const table = this.tables[low];
    const series = table?.series[line - (this.firstLines[low] ?? 0)];
    if (!table || !series) throw new RangeError(`No line ${String(line)}`);
    return { table, series };
  }

  /** Whether the numbers of a line are those of the grid as they stand there. */
  isPlain(line: number): boolean {
    return (this.storeOf[line] ?? 0) >= Store.firstGrid;
  }

  /** Whether the cells of a line have been read, one after the other. */
  isRead(line: number): boolean {
    return this.storeOf[line] === Store.read;
  }

  /** To be called when a number of a line has changed in its grid. */
  refresh(table: Table, series: Series, column: number): void {
    const line = this.lineOf(table, series);
    const moment = table.moments[column];
    if (!moment) return;
    if (this.storeOf[line] === Store.read) this.readCell((this.starts[line] ?? 0) + column, table, series, moment);
    else if (this.isPlain(line)) {
      const units = Math.abs(table.whole(series, moment) * UNIT);
      if (!Number.isSafeInteger(units)) {
        this.storeOf[line] = Store.odd;
        this.hasOdd = true;
      } else this.largest = Math.max(this.largest, units + (plainSlack(table, series) ?? 0));
    }
  }

  /** Gives every line its place, and tells how many cells have to be read. */
  private arrange(grids: ReadonlyMap<Table["grid"], number>): number {
    let [line, size] = [0, 0];
    for (const table of this.tables) {
      const starts = new Starts(table);
      const wholes = new Float64Array(table.moments.length);
      const store = grids.get(table.grid) ?? 0;
      for (const series of table.series) {
        const slack = plainSlack(table, series);
        const largest = slack === undefined ? undefined : largestOfPlain(table, series, wholes);
        const code = slack === undefined ? ODD : this.codeOf({ low: 0 - slack, high: slack, isStated: true });
        const isPlain = slack !== undefined && largest !== undefined && code !== ODD;
        this.storeOf[line] = isPlain ? store : Store.read;
        this.starts[line] = isPlain ? starts.of(series) : size;
        this.lineCodes[line] = isPlain ? code : 0;
        if (isPlain) this.largest = Math.max(this.largest, largest + slack);
        else size += table.moments.length;
        line++;
      }
    }
    return size;
  }

  private readLine(table: Table, series: Series, line: number): void {
    const start = this.starts[line] ?? 0;
    for (const [column, moment] of table.moments.entries()) this.readCell(start + column, table, series, moment);
  }

  private readCell(cell: number, table: Table, series: Series, moment: Moment): void {
    const { low, point, high } = intervalOf(figureOf({ table, series }, moment));
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
    this.read[cell] = value;
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

function bound(isStated: boolean, value: Exact | undefined, point: Interval["point"], open: number): number {
  if (value === undefined) return open;
  return inUnits(isStated && point !== undefined ? subtract(value, point) : value);
}
