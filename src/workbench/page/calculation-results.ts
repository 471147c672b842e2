import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { ErrorType } from "@univerjs/preset-sheets-core";
import type { IAllRuntimeData } from "@univerjs/preset-sheets-core";
import { writeResults } from "../model/edit-cells.ts";
import type { FormulaResult } from "../model/edit-cells.ts";
import type { ModelValue } from "../model/cell.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { UNIT_ID } from "./workbook-snapshot.ts";

/** What Excel shows while it waits for an add-in. */
const BUSY = "#BUSY!";

/** Errors that Excel does not have; in a circle Excel shows 0. */
const OTHER_RESULTS: Readonly<Record<string, ModelValue>> = {
  [ErrorType.CONNECT]: BUSY,
  [ErrorType.CYCLE]: 0,
  [ErrorType.ERROR]: "#VALUE!",
};

/** Writes what Univer computed into the model, sheet by sheet. */
export function takeResults(model: WorkbookModel, computed: IAllRuntimeData): void {
  for (const [sheetId, cells] of Object.entries(computed.unitData[UNIT_ID] ?? {})) {
    const sheet = model.sheet(sheetId);
    if (!sheet) continue;
    const ranges = computed.arrayFormulaRange[UNIT_ID]?.[sheetId];
    const spilled = computed.arrayFormulaCellData[UNIT_ID]?.[sheetId];
    const results: FormulaResult[] = [];
    cells.forValue((row, column, cell) => {
      const value = resultOf(cell);
      const before = sheet.cells.get(row, column);
      // While the add-in has not answered, a cell keeps what it showed; only one that showed nothing says it is busy.
      if (!cell || (value === BUSY && before && before.value !== "")) return;
      const range = value === "#SPILL!" ? undefined : ranges?.[row]?.[column];
      if (!range) {
        if (before?.value !== value || before.spill) results.push({ row, column, values: [[value]] });
        return;
      }
      const values: ModelValue[][] = [];
      for (let r = range.startRow; r <= range.endRow; r++) {
        const line: ModelValue[] = [];
        for (let c = range.startColumn; c <= range.endColumn; c++) line.push(resultOf(spilled?.getValue(r, c)));
        values.push(line);
      }
      results.push({ row, column, values });
    });
    writeResults(model, sheet, results);
  }
}

function resultOf(cell: Nullable<ICellData>): ModelValue {
  // A formula that points at an empty cell gives 0.
  if (!cell || cell.v === null || cell.v === undefined) return 0;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
  return typeof cell.v === "string" ? (OTHER_RESULTS[cell.v] ?? cell.v) : cell.v;
}
