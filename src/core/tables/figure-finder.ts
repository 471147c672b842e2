import type { Series, Table } from "./table.ts";

/** Where a figure stands in its table: a series, and the how manieth of its columns. */
export interface FoundFigure {
  readonly table: Table;
  readonly series: Series;
  readonly column: number;
}

interface Place {
  readonly column: number;
  readonly measure: number;
}

/** Finds the figure that a cell of a sheet is. */
export class FigureFinder {
  private readonly tables: readonly { readonly table: Table; readonly places: ReadonlyMap<number, Place> }[];

  /** `tables` are those of one sheet. */
  constructor(tables: readonly Table[]) {
    this.tables = tables.map((table) => ({
      table,
      places: new Map(
        table.moments.flatMap(({ places }, column) =>
          places.flatMap((place, measure) => (place === undefined ? [] : [[place, { column, measure }] as const])),
        ),
      ),
    }));
  }

  /** The figure in a cell of the grid; undefined where there is none. */
  find(row: number, column: number): FoundFigure | undefined {
    for (const { table, places } of this.tables) {
      const across = table.orientation === "periods across";
      const [position, at] = across ? [row, column] : [column, row];
      const place = places.get(at);
      for (let line = firstFrom(table.series, position); place && table.series[line]?.position === position; line++) {
        const series = table.series[line];
        if (series?.measure === place.measure) return { table, series, column: place.column };
      }
    }
    return undefined;
  }
}

/** The first series on a line, or on the first line after it: they stand in the order of their lines. */
export function firstFrom(series: readonly Series[], position: number): number {
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((series[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
