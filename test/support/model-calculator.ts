import { cellAddress } from "../../src/core/workbook/area.ts";
import type { Calculator } from "../../src/workbench/model/calculator.ts";
import type { Cell, ModelValue } from "../../src/workbench/model/cell.ts";
import { columnOfKey, rowOfKey } from "../../src/workbench/model/cell.ts";
import { writeResults } from "../../src/workbench/model/edit-cells.ts";
import type { SheetModel } from "../../src/workbench/model/sheet-model.ts";
import type { WorkbookModel } from "../../src/workbench/model/workbook-model.ts";
import { calculateWorkbook } from "./independent-engine.ts";
import type { SheetCell } from "./independent-engine.ts";

/** Cells a sheet of a test may use; further down the engine works out what spills, cell by cell. */
const [HEIGHT, WIDTH] = [20, 8];
/** How many rows and columns the formula in a cell gives, by "Wmo!B8". */
export type Spills = Readonly<Record<string, readonly [rows: number, columns: number]>>;

const isOurs = ({ formula }: Cell): boolean => formula?.includes("SD.") === true;

/**
 * Computes the ordinary formulas of a workbook before the add-in reads again, as Excel does; ours keep the value that
 * they were given. The engine does not spill, so what does must be said beforehand.
 */
export function calculatorFor(model: WorkbookModel, spills: Spills = {}): Calculator {
  let stale = false;
  model.events.on("cells", ({ origin }) => (stale ||= origin !== "calculation"));
  const shapeOf = (sheet: SheetModel, row: number, column: number): readonly [number, number] =>
    spills[`${sheet.name}!${cellAddress(row, column)}`] ?? [1, 1];

  function rowsOf(sheet: SheetModel): SheetCell[][] {
    const rows = Array.from({ length: HEIGHT }, () => new Array<SheetCell>(WIDTH).fill(null));
    for (const [key, cell] of sheet.cells.entries()) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      const { formula, value } = cell;
      const [height, width] = shapeOf(sheet, row, column);
      if (formula === undefined || isOurs(cell)) (rows[row] as SheetCell[])[column] = value as SheetCell;
      else if (height * width === 1) (rows[row] as SheetCell[])[column] = formula;
      else {
        for (let index = 0; index < height * width; index++) {
          const place = `${String(Math.floor(index / width) + 1)},${String((index % width) + 1)}`;
          rows.push([`=INDEX(${formula.slice(1)},${place})`]);
        }
      }
    }
    return rows;
  }

  return {
    recalculateAll: () => undefined,
    async settled() {
      const isOrdinary = (cell: Cell): boolean => cell.formula !== undefined && !isOurs(cell);
      // Without a formula the engine would wait for its own time limit.
      const hasWork = model.sheets.some((sheet) => [...sheet.cells.entries()].some(([, cell]) => isOrdinary(cell)));
      if (!stale || !hasWork) return;
      const valueAt = await calculateWorkbook(
        Object.fromEntries(model.sheets.map((sheet) => [sheet.name, rowsOf(sheet)])),
      );
      for (const sheet of model.sheets) {
        let scratch = HEIGHT;
        const results = [...sheet.cells.entries()].flatMap(([key, cell]) => {
          if (!isOrdinary(cell)) return [];
          const [row, column] = [rowOfKey(key), columnOfKey(key)];
          const [height, width] = shapeOf(sheet, row, column);
          const isSpilled = height * width > 1;
          const values = Array.from({ length: height }, () =>
            Array.from(
              { length: width },
              () => (isSpilled ? valueAt(sheet.name, scratch++, 0) : valueAt(sheet.name, row, column)) as ModelValue,
            ),
          );
          return [{ row, column, values }];
        });
        writeResults(model, sheet, results);
      }
      stale = false;
    },
  };
}
