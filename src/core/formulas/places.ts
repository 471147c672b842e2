import { cellOf, standsThere } from "../findings/cell-of.ts";
import type { CellReference } from "../findings/finding.ts";
import { firstFrom } from "../tables/figure-finder.ts";
import type { Moment, Series, Table } from "../tables/table.ts";

/** Where in a table a cell stands: under which header, and beside which label when it is a figure. */
export interface Place {
  readonly table: Table;
  readonly moment: Moment;
  /** Which of the figures beside each other under that header: an index into the measures of the table. */
  readonly measure: number;
  readonly series: Series | undefined;
}

/** Whether a cell of its sheet stands in a table. */
export const isWithin = ({ area }: Table, { row, column }: CellReference): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** Finds where in one table a cell of its sheet stands. */
type Find = (cell: CellReference) => Place | undefined;

function seriesAt({ series }: Table, position: number, measure: number): Series | undefined {
  for (let at = firstFrom(series, position); series[at]?.position === position; at++) {
    if (series[at]?.measure === measure) return series[at];
  }
  return undefined;
}

function inLines(table: Table): Find {
  const moments = new Map(
    table.moments.flatMap((moment) =>
      moment.places.flatMap((place, measure): [number, Pick<Place, "moment" | "measure">][] =>
        place === undefined ? [] : [[place, { moment, measure }]],
      ),
    ),
  );
  return (cell) => {
    if (!isWithin(table, cell)) return undefined;
    const [row, column] = [cell.row - table.grid.top, cell.column - table.grid.left];
    const [line, place] = table.orientation === "periods across" ? [row, column] : [column, row];
    const under = moments.get(place);
    if (!under) return undefined;
    return { table, ...under, series: seriesAt(table, line, under.measure) };
  };
}

/** The figures of a long list stand where they stand in it, not as they were laid out. */
function inList(table: Table): Find {
  const nameOf = ({ row, column }: Pick<CellReference, "row" | "column">): string => `${String(row)} ${String(column)}`;
  const found = new Map<string, Place>();
  for (const series of table.series) {
    const { measure } = series;
    for (const moment of table.moments) {
      const spot = { table, series, moment };
      if (standsThere(spot)) found.set(nameOf(cellOf(spot)), { ...spot, measure });
    }
  }
  return (cell) => found.get(nameOf(cell));
}

/** Finds where in the tables of a workbook cells stand. */
export class Places {
  private readonly bySheet = new Map<string, Find[]>();

  constructor(tables: readonly Table[]) {
    for (const table of tables) {
      const find = table.grid.list ? inList(table) : inLines(table);
      const onSheet = this.bySheet.get(table.grid.name);
      if (onSheet) onSheet.push(find);
      else this.bySheet.set(table.grid.name, [find]);
    }
  }

  /** Undefined outside the tables, and for labels and columns that are none of theirs. */
  of(cell: CellReference): Place | undefined {
    for (const find of this.bySheet.get(cell.sheet) ?? []) {
      const place = find(cell);
      if (place) return place;
    }
    return undefined;
  }
}
