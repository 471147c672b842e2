import type { CellReference } from "../findings/finding.ts";
import type { Moment, Series, Table } from "../tables/table.ts";

/** Where in a table a cell stands: under which header, and beside which label when it is a figure. */
export interface Place {
  readonly table: Table;
  readonly moment: Moment;
  /** Which of the figures beside each other under that header: an index into the measures of the table. */
  readonly measure: number;
  readonly series: Series | undefined;
}

interface Lines {
  readonly table: Table;
  readonly moments: ReadonlyMap<number, Pick<Place, "moment" | "measure">>;
  readonly series: ReadonlyMap<number, readonly Series[]>;
}

function linesOf(table: Table): Lines {
  const moments = table.moments.flatMap((moment) =>
    moment.places.flatMap((place, measure): [number, Pick<Place, "moment" | "measure">][] =>
      place === undefined ? [] : [[place, { moment, measure }]],
    ),
  );
  const series = new Map<number, Series[]>();
  for (const one of table.series) series.set(one.position, [...(series.get(one.position) ?? []), one]);
  return { table, moments: new Map(moments), series };
}

/** Whether a cell of its sheet stands in a table. */
export const isWithin = ({ area }: Table, { row, column }: CellReference): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** Finds where in the tables of a workbook cells stand. */
export class Places {
  private readonly bySheet = new Map<string, Lines[]>();

  constructor(tables: readonly Table[]) {
    for (const table of tables) {
      const lines = linesOf(table);
      const onSheet = this.bySheet.get(table.grid.name);
      if (onSheet) onSheet.push(lines);
      else this.bySheet.set(table.grid.name, [lines]);
    }
  }

  /** Undefined outside the tables, and for labels and columns that are none of theirs. */
  of(cell: CellReference): Place | undefined {
    for (const { table, moments, series } of this.bySheet.get(cell.sheet) ?? []) {
      if (!isWithin(table, cell)) continue;
      const [row, column] = [cell.row - table.grid.top, cell.column - table.grid.left];
      const [line, place] = table.orientation === "periods across" ? [row, column] : [column, row];
      const under = moments.get(place);
      if (!under) continue;
      const beside = series.get(line)?.find(({ measure }) => measure === under.measure);
      return { table, ...under, series: beside };
    }
    return undefined;
  }
}
