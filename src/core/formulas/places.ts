import type { CellReference } from "../findings/finding.ts";
import type { Moment, Series, Table } from "../tables/table.ts";

/** Where in a table a cell stands: under which period, and beside which label when it is a figure. */
export interface Place {
  readonly table: Table;
  readonly moment: Moment;
  readonly series: Series | undefined;
}

interface Lines {
  readonly table: Table;
  readonly moments: ReadonlyMap<number, Moment>;
  readonly series: ReadonlyMap<number, Series>;
}

const isWithin = ({ area }: Table, { row, column }: CellReference): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** Finds where in the tables of a workbook cells stand. */
export class Places {
  private readonly bySheet = new Map<string, Lines[]>();

  constructor(tables: readonly Table[]) {
    for (const table of tables) {
      const lines = {
        table,
        moments: new Map(table.moments.map((moment) => [moment.position, moment])),
        series: new Map(table.series.map((series) => [series.position, series])),
      };
      const onSheet = this.bySheet.get(table.grid.name);
      if (onSheet) onSheet.push(lines);
      else this.bySheet.set(table.grid.name, [lines]);
    }
  }

  /** Undefined outside the tables, and for labels and columns without a period. */
  of(cell: CellReference): Place | undefined {
    for (const { table, moments, series } of this.bySheet.get(cell.sheet) ?? []) {
      if (!isWithin(table, cell)) continue;
      const [row, column] = [cell.row - table.grid.top, cell.column - table.grid.left];
      const [line, place] = table.orientation === "periods across" ? [row, column] : [column, row];
      const moment = moments.get(place);
      if (moment) return { table, moment, series: series.get(line) };
    }
    return undefined;
  }
}
