import { OTHER, isPlain } from "../../../formulas/quotient.ts";
import { readFormula } from "../../../formulas/read-formula.ts";
import { type CellKey, WorkbookCells } from "../../../formulas/workbook-cells.ts";
import { CellKind } from "../../../workbook/grid.ts";
import { compare, type Exact } from "../../../interval/exact.ts";
import { isOfWhich, isTotal } from "../../../vocabulary/line-words.ts";
import { interpret } from "../../../vocabulary/interpret.ts";
import { firstFrom } from "../../figure-finder.ts";
import { formulaLines } from "../../formula-lines.ts";
import { type Moment, placeOf, type Series, type Table, type Whole } from "../../table.ts";

/** What is drawn up of a table before its totals are known. */
type Draft = Pick<Table, "grid" | "orientation" | "series" | "moments">;

const FEWEST_ALIKE = 2;

const NO_FIGURE: readonly CellKind[] = [CellKind.empty, CellKind.text];

const areSame = (a: readonly Series[], b: readonly Series[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Reads from formulas which series of one table they add up. */
class SumReader {
  private readonly draft: Draft;
  private readonly cells: WorkbookCells;

  constructor(draft: Draft) {
    this.draft = draft;
    this.cells = new WorkbookCells({ name: "", sheets: [draft.grid] });
  }

  private key(series: Series, moment: Moment): number | undefined {
    const place = placeOf(this.draft, series, moment);
    const { name, top, left } = this.draft.grid;
    return place && this.cells.key({ sheet: name, row: place.row + top, column: place.column + left });
  }

  /** Whether a series holds a figure or a formula at a moment. */
  isFilled(series: Series, moment: Moment): boolean {
    const key = this.key(series, moment);
    if (key === undefined) return false;
    return this.cells.kind(key) === CellKind.number || this.cells.formula(key) !== undefined;
  }

  /** The two or more series that the formula of a series adds up in its own column; undefined when it does anything else. */
  parts(series: Series, moment: Moment): readonly Series[] | undefined {
    const parts = this.added(series, moment);
    return parts && parts.size > 1 && [...parts.values()].every((times) => times === 1)
      ? [...parts.keys()].sort((a, b) => a.position - b.position)
      : undefined;
  }

  /** The series that it adds up, and how often each of them. */
  added(series: Series, moment: Moment): ReadonlyMap<Series, Exact> | undefined {
    const key = this.key(series, moment);
    const formula = key === undefined ? undefined : this.cells.formula(key);
    if (formula === undefined) return undefined;
    const reading = readFormula(formula, this.draft.grid.name, this.cells);
    if (reading === OTHER || !isPlain(reading) || reading.top.constant !== 0) return undefined;
    const { terms } = reading.top;
    const added = [...terms.keys()].filter((cell) => !NO_FIGURE.includes(this.cells.kind(cell)));
    const place = moment.places[series.measure];
    const partAt = (cell: CellKey): Series | undefined => this.seriesAt(cell, place, series.measure);
    if (added.some((cell) => partAt(cell) === undefined)) return undefined;
    // What is blank now is a part as well.
    return new Map(
      [...terms].flatMap(([cell, times]): [Series, Exact][] => {
        const part = partAt(cell);
        return part ? [[part, times]] : [];
      }),
    );
  }

  /** The line of a measure whose figure at a place is this cell. */
  private seriesAt(cell: CellKey, at: number | undefined, measure: number): Series | undefined {
    const { grid, orientation, series } = this.draft;
    const { row, column } = this.cells.reference(cell);
    const [line, place] =
      orientation === "periods across" ? [row - grid.top, column - grid.left] : [column - grid.left, row - grid.top];
    if (place !== at) return undefined;
    let index = firstFrom(series, line);
    while (series[index]?.position === line && series[index]?.measure !== measure) index++;
    return series[index]?.position === line ? series[index] : undefined;
  }
}

/** Lines that are no plain part of a sum, whatever a formula adds up. */
const isNoPart = ({ label }: Series): boolean => isOfWhich(label) || isTotal(label) || /^[-•·>–]/u.test(label);

/**
 * Of two formulas that are not the same, the one that adds up all lines next to its own: the other one leaves some of these
 * out, or counts one of them again.
 */
function fullOf({ series, moments }: Draft, whole: Series, reader: SumReader): readonly Series[] | undefined {
  const filled = moments.filter((moment) => reader.isFilled(whole, moment));
  const sums = filled.flatMap((moment) => reader.added(whole, moment) ?? []);
  // What was budgeted may be made of other lines than what was spent.
  const versions = new Set(filled.map(({ header }) => interpret(header).version));
  if (filled.length !== 2 || sums.length !== 2 || versions.size > 1) return undefined;
  const [short, full] = [...sums].sort((a, b) => Number(isOnce(a)) - Number(isOnce(b)) || a.size - b.size);
  if (!short || !full || !isOnce(full) || (isOnce(short) && short.size === full.size)) return undefined;
  const parts = [...full.keys()].sort((a, b) => a.position - b.position);
  const [from, to] = [parts[0]?.position ?? 0, parts.at(-1)?.position ?? 0];
  const between = series.filter(
    ({ position, measure }) => position >= from && position <= to && measure === whole.measure,
  );
  const isNext = between.length === parts.length && !between.includes(whole) && nextTo(series, whole, from, to);
  const isWithin = [...short].every(([part, times]) => full.has(part) && compare(times, 0) > 0);
  return isNext && isWithin && parts.length > 1 && !parts.some(isNoPart) ? parts : undefined;
}

const isOnce = (sum: ReadonlyMap<Series, Exact>): boolean => [...sum.values()].every((times) => times === 1);

/** Whether no other line stands between those from one place to another and this one. */
const nextTo = (series: readonly Series[], { position }: Series, from: number, to: number): boolean => {
  const [low, high] = position > to ? [to, position] : [position, from];
  return series.every((one) => one.position <= low || one.position >= high);
};

/**
 * The totals that only their formulas tell: series that are the sum of the same others of the table in most columns.
 * What words and place tell of a total goes first, so that a formula that misses a row is seen. A stock from its flows
 * is no total.
 */
export function totalsByFormula(draft: Draft, known: readonly Whole[]): readonly Whole[] {
  if (draft.grid.formulas.size === 0) return [];
  const reader = new SumReader(draft);
  const lines = formulaLines(draft);
  const wholes = new Set(known.map(({ whole }) => whole));
  return draft.series
    .filter((series) => lines.has(series.position) && series.facets.role === undefined && !wholes.has(series))
    .flatMap((whole): Whole[] => {
      const found = draft.moments.flatMap((moment) => {
        const parts = reader.parts(whole, moment);
        return parts ? [parts] : [];
      });
      const filled = draft.moments.filter((moment) => reader.isFilled(whole, moment)).length;
      const parts = found.find((one) => {
        const { length } = found.filter((other) => areSame(one, other));
        return length >= FEWEST_ALIKE && length * 2 > filled;
      });
      const all = parts ?? fullOf(draft, whole, reader);
      return all ? [{ whole, parts: all, overlaps: false }] : [];
    });
}
