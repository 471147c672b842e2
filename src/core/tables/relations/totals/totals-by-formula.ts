import { OTHER, isPlain } from "../../../formulas/quotient.ts";
import { readFormula } from "../../../formulas/read-formula.ts";
import { type CellKey, WorkbookCells } from "../../../formulas/workbook-cells.ts";
import { CellKind } from "../../../workbook/grid.ts";
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
    const key = this.key(series, moment);
    const formula = key === undefined ? undefined : this.cells.formula(key);
    if (formula === undefined) return undefined;
    const reading = readFormula(formula, this.draft.grid.name, this.cells);
    if (reading === OTHER || !isPlain(reading) || reading.top.constant !== 0) return undefined;
    const { terms } = reading.top;
    const added = [...terms.keys()].filter((cell) => !NO_FIGURE.includes(this.cells.kind(cell)));
    if (added.some((cell) => terms.get(cell) !== 1)) return undefined;
    const place = moment.places[series.measure];
    const partAt = (cell: CellKey): Series | undefined => this.seriesAt(cell, place, series.measure);
    if (added.some((cell) => partAt(cell) === undefined)) return undefined;
    // What is blank now is a part as well.
    const parts = [...terms.keys()].flatMap((cell) => partAt(cell) ?? []);
    return parts.length > 1 ? parts.sort((a, b) => a.position - b.position) : undefined;
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
      return parts ? [{ whole, parts, overlaps: false }] : [];
    });
}
