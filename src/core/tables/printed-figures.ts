import type { CellReader, CellReading } from "../reading/read-cell.ts";
import { inPercent, isPercentage, type Writing, writings } from "./around/percentages.ts";
import { stepsOf, type View } from "./sheet/view.ts";
import type { Moment, Series, Table } from "./table.ts";

const NO_FIGURE: CellReading = { marker: "leeg" };

/** What the cells of a table say, line by line and moment by moment, as they are printed. */
export class PrintedFigures {
  private readonly cells: CellReader;
  private readonly lineStep: number;
  private readonly placeStep: number;
  /** By measure how far the figure of each moment is from the start of a line; -1 where there is none. */
  private readonly offsets: readonly Int32Array[];

  constructor({ cells, grid, orientation }: View, moments: readonly Moment[], measures: readonly string[]) {
    const [lineStep, placeStep] = stepsOf(grid, orientation);
    [this.cells, this.lineStep, this.placeStep] = [cells, lineStep, placeStep];
    this.offsets = measures.map((_, measure) =>
      Int32Array.from(moments, ({ places }) => {
        const place = places[measure];
        return place === undefined ? -1 : place * placeStep;
      }),
    );
  }

  at({ position, measure }: Series, { places }: Moment): CellReading {
    const place = places[measure];
    return place === undefined ? NO_FIGURE : this.cells.at(position * this.lineStep + place * this.placeStep);
  }

  /** A figure of which its cell says no more than a whole number; NaN for any other. */
  wholeAt({ position, measure }: Series, { places }: Moment): number {
    const place = places[measure];
    return place === undefined ? Number.NaN : this.cells.whole(position * this.lineStep + place * this.placeStep);
  }

  /** The same of all moments of a line; tells whether all of them are. */
  readWholes(line: number, measure: number, into: Float64Array): boolean {
    const offsets = this.offsets[measure];
    return offsets !== undefined && this.cells.readWholes(line * this.lineStep, offsets, into);
  }
}

/** The figures of lines as they are meant: percentages that are written as parts of one are no such parts. */
export function figuresOf(
  series: readonly Series[],
  moments: readonly Moment[],
  measures: readonly string[],
  printed: PrintedFigures,
): Pick<Table, "cell" | "whole" | "readWholes"> {
  const at = (one: Series, moment: Moment): CellReading => printed.at(one, moment);
  const written = writings({ series, moments, measures, printed: at });
  const writingOf = (one: Series): Writing => {
    const writing = written[one.measure] ?? "procent";
    return writing === "procent" || isPercentage(one, measures) ? writing : "procent";
  };
  return {
    cell: (one, moment) => inPercent(printed.at(one, moment), writingOf(one)),
    whole: (one, moment) => (writingOf(one) === "procent" ? printed.wholeAt(one, moment) : Number.NaN),
    readWholes: (one, into) => {
      if (writingOf(one) === "procent") return printed.readWholes(one.position, one.measure, into);
      into.fill(Number.NaN);
      return false;
    },
  };
}
