import { decimalsOf, negate, powerOfTen, toNumber, type Exact } from "../interval/exact.ts";
import { markedFigures } from "../workbook/favourable-columns.ts";
import { filteredSubtotals } from "../workbook/filtered-subtotals.ts";
import { CellKind, type Grid } from "../workbook/grid.ts";
import { parseNumberFormat, sectionFor, type NumberFormat } from "./number-format.ts";
import { readNumber } from "./read-number.ts";
import { remembered } from "./remembered.ts";
import { readText, type Marker, type TextReading } from "./read-text.ts";

/** What one cell says; as TextReading, but for `step`. */
export interface CellReading extends Omit<TextReading, "marker"> {
  /** "fout": an error cell; "onberekend": a formula without a cached value; "gefilterd": the sum of those rows that show. */
  readonly marker: Marker | "fout" | "onberekend" | "gefilterd";
  /**
   * How far the figure was rounded by the way it is written; absent: it is a point. A whole figure in
   * a whole format is a point (counts and whole euros are): that an average in whole euros was rounded
   * to 1 follows from what it is, which a cell does not know.
   */
  readonly step?: Exact;
}

/** A quotient that Excel worked out differs in its sixteenth digit from the exact one. */
const DUST = powerOfTen(-9);
const MOST_DECIMALS = 9;

/** The last decimal of a figure: of one that was typed, whatever its format shows of it. */
export function lastDecimal(value: Exact): Exact {
  if (typeof value === "number") return 1;
  const decimals = decimalsOf(toNumber(value));
  return decimals > MOST_DECIMALS ? DUST : powerOfTen(-decimals);
}

/** The unit a figure that was worked out is rounded to: as it is printed, or as it was typed. */
export const printedStep = ({ value = 0, step }: CellReading): Exact => step ?? lastDecimal(value);

/** "3.520" as text is the whole figure 3520 in a whole format: a point. */
export const readTextCell = remembered((text: string): CellReading => {
  const { step, ...reading } = readText(text);
  return step === undefined || step === 1 ? reading : { ...reading, step };
});

/** A number format of a grid, parsed once: a sheet has many cells and few formats. */
interface Format {
  readonly sections: readonly NumberFormat[];
  /** What a whole figure in this format reads as, whichever section shows it: a point in this unit. Undefined: it depends. */
  readonly whole: { readonly unit: NumberFormat["unit"] } | undefined;
  /** Every number in it is a figure, none a date. */
  readonly isFigure: boolean;
}

function formatOf(code: string): Format {
  const sections = parseNumberFormat(code);
  const [first] = sections;
  // A section that shows no digits reads as the first one.
  const shown = sections.slice(0, 3).map((one) => (one.kind === "tekst" && first ? first : one));
  const isWhole = shown.every(
    ({ kind, least, shift, unit, condition }) =>
      kind === "getal" && least + shift === 0 && unit === first?.unit && condition === undefined,
  );
  return {
    sections,
    whole: isWhole ? { unit: first?.unit } : undefined,
    isFigure: first?.kind === "getal" && shown.every(({ kind }) => kind === "getal"),
  };
}

/** Reads the cells of a grid. Only what is no plain number is kept once read: plain numbers are most, and quick to read. */
export class CellReader {
  readonly grid: Grid;
  private readonly formats: readonly Format[];
  private readonly odd = new Map<number, CellReading>();
  /** The cells whose figure depends on which rows are hidden, and those that a V or N behind them says the sign of. */
  private readonly filtered: ReadonlySet<number>;
  private readonly marked: ReadonlyMap<number, boolean>;
  /** Both of these, and what was rounded by formula; few sheets have any. */
  private readonly unlike: ReadonlySet<number> | undefined;

  constructor(grid: Grid) {
    this.grid = grid;
    this.formats = grid.formatCodes.map(formatOf);
    this.filtered = filteredSubtotals(grid);
    this.marked = markedFigures(grid);
    const unfavourable = [...this.marked.keys()].filter((index) => this.isTurned(index));
    const unlike = new Set([...this.filtered, ...unfavourable, ...(grid.rounded?.keys() ?? [])]);
    this.unlike = unlike.size === 0 ? undefined : unlike;
  }

  /** What the cell at `index` of the grid says. */
  at(index: number): CellReading {
    return this.unlike?.has(index) ? this.unlikeWritten(index) : this.asWritten(index);
  }

  private unlikeWritten(index: number): CellReading {
    if (this.filtered.has(index)) return FILTERED;
    const reading = roundedTo(this.grid.rounded?.get(index), this.asWritten(index));
    return this.isTurned(index) ? negative(reading) : reading;
  }

  private asWritten(index: number): CellReading {
    const value = this.grid.numbers[index] ?? Number.NaN;
    const whole = Number.isSafeInteger(value) ? this.formats[this.grid.formats[index] ?? 0]?.whole : undefined;
    if (whole) {
      // -0 is 0, as everywhere else.
      const plain = value === 0 ? 0 : value;
      return whole.unit === undefined
        ? { marker: "getal", value: plain }
        : { marker: "getal", value: plain, unit: whole.unit };
    }
    if (this.grid.kinds[index] === CellKind.text) return readTextCell(this.grid.texts.get(index) ?? "");
    let reading = this.odd.get(index);
    if (!reading) this.odd.set(index, (reading = this.read(index)));
    return reading;
  }

  /** Whether a cell is read with a minus that does not stand in it, but in the N behind it. */
  isTurned(index: number): boolean {
    return this.marked.get(index) === true;
  }

  /** Whether a V or N behind a cell says its sign, be it that it has none. */
  isMarked(index: number): boolean {
    return this.marked.has(index);
  }

  /** To be called when a cell has changed. */
  forget(index: number): void {
    this.odd.delete(index);
  }

  /** The figure of a cell that says no more than a whole number; NaN where it says anything else. */
  whole(index: number): number {
    if (this.unlike?.has(index)) return Number.NaN;
    const value = this.grid.numbers[index] ?? Number.NaN;
    if (!Number.isSafeInteger(value)) return Number.NaN;
    const whole = this.formats[this.grid.formats[index] ?? 0]?.whole;
    return whole && whole.unit === undefined ? value : Number.NaN;
  }

  /**
   * The same of all cells of a line: how far each is from `start` says `offsets`, -1 where there is none. Tells whether
   * all of them are whole numbers.
   */
  readWholes(start: number, offsets: Int32Array, into: Float64Array): boolean {
    let areAll = true;
    for (let at = 0; at < offsets.length; at++) {
      const offset = offsets[at] ?? -1;
      const value = offset < 0 ? Number.NaN : this.whole(start + offset);
      if (Number.isNaN(value)) areAll = false;
      into[at] = value;
    }
    return areAll;
  }

  /** What a cell with a figure says that it is in: euros, percentages, or plain counts; undefined where it holds no figure. */
  unit(index: number): NumberFormat["unit"] | "aantal" {
    if (this.filtered.has(index)) return undefined;
    const { numbers, formats } = this.grid;
    const whole = Number.isSafeInteger(numbers[index]) ? this.formats[formats[index] ?? 0]?.whole : undefined;
    if (whole) return whole.unit ?? "aantal";
    const { value, unit } = this.at(index);
    return value === undefined ? undefined : (unit ?? "aantal");
  }

  /** Whether a cell holds a number that is a figure by its format alone. */
  isFigure(index: number): boolean {
    return this.grid.kinds[index] === CellKind.number && this.formats[this.grid.formats[index] ?? 0]?.isFigure === true;
  }

  private read(index: number): CellReading {
    const { grid } = this;
    switch (grid.kinds[index]) {
      case CellKind.number: {
        const value = grid.numbers[index] ?? Number.NaN;
        return readNumber(value, sectionFor(this.formats[grid.formats[index] ?? 0]?.sections ?? [], value));
      }
      case CellKind.boolean:
        return { marker: "tekst" };
      case CellKind.error:
        return { marker: "fout" };
      case CellKind.uncomputed:
        return { marker: "onberekend" };
      default:
        return NOTHING;
    }
  }
}

const negative = (reading: CellReading): CellReading =>
  reading.value === undefined ? reading : { ...reading, value: negate(reading.value) };

/** The format says how far a figure was rounded before the formula does: it may show less. */
const roundedTo = (step: Exact | undefined, reading: CellReading): CellReading =>
  step === undefined || reading.value === undefined || reading.step !== undefined ? reading : { ...reading, step };

const NOTHING: CellReading = { marker: "leeg" };
const FILTERED: CellReading = { marker: "gefilterd" };

/** What the cell at `index` of the grid says. */
export function readCell(grid: Grid, index: number): CellReading {
  return new CellReader(grid).at(index);
}
