import { CellValueType } from "@univerjs/core";
import type { ICellData, IUnitRange, Nullable } from "@univerjs/core";
import {
  ErrorType,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { IAllRuntimeData } from "@univerjs/preset-sheets-core";
import type { Calculator } from "../model/calculator.ts";
import { cellKey, columnOfKey, rowOfKey } from "../model/cell.ts";
import type { ModelValue } from "../model/cell.ts";
import { writeResults } from "../model/edit-cells.ts";
import type { FormulaResult } from "../model/edit-cells.ts";
import type { CellsChanged } from "../model/model-events.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import type { AddInFunctions } from "./add-in-functions.ts";
import { LOCAL } from "./univer.ts";
import type { UniverHandle } from "./univer.ts";
import { UNIT_ID, rangeOf } from "./workbook-snapshot.ts";

/** With more changed cells than this, the area around them is calculated. */
const SEPARATE_CELLS = 200;

/** What was typed is drawn before the calculation keeps the page busy. */
const PAINT_MS = 20;

/** What Excel shows while it waits for an add-in. */
const BUSY = "#BUSY!";

export interface Calculation extends Calculator {
  /** The formulas in these cells and all that depend on them must be computed. */
  touch(change: CellsChanged): void;
}

/**
 * Lets Univer compute what changed in the model and writes the results back. One calculation at a time: what changes
 * meanwhile waits for the next. Calls of add-in functions do not hold up a calculation: it ends without them, they
 * travel to the pane together, and the cells that asked are computed again with the answers.
 */
export function createCalculation(univer: UniverHandle, model: WorkbookModel, functions: AddInFunctions): Calculation {
  let dirty: IUnitRange[] = [];
  let everything = false;
  let state: "idle" | "planned" | "running" | "asking" = "idle";
  let waiting: (() => void)[] = [];

  const plan = (): void => {
    if (state !== "idle") return;
    state = "planned";
    setTimeout(start, PAINT_MS);
  };

  const start = (): void => {
    state = "running";
    const dirtyRanges = dirty;
    const forceCalculation = everything;
    dirty = [];
    everything = false;
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    };
    const params = { forceCalculation, dirtyRanges, ...nothing, clearDependencyTreeCache: {}, options: null };
    univer.run(SetFormulaCalculationStartMutation.id, params, LOCAL);
  };

  const finish = async (data: IAllRuntimeData): Promise<void> => {
    if (data.functionsExecutedState === FormulaExecutedStateType.SUCCESS) takeResults(model, data);
    state = "asking";
    for (const { sheetId, row, column } of await functions.ask()) {
      dirty.push({ unitId: UNIT_ID, sheetId, range: rangeOf({ top: row, left: column, bottom: row, right: column }) });
    }
    state = "idle";
    if (dirty.length > 0 || everything) return plan();
    functions.forget();
    const settled = waiting;
    waiting = [];
    for (const resolve of settled) resolve();
  };

  univer.injector
    .get(ICalculateFormulaService)
    // Univer resets its state after telling its listeners: what follows must come after that.
    .executionCompleteListener$.subscribe((data) => void finish(data));

  return {
    touch({ sheets }) {
      for (const { sheetId, area, keys, content } of sheets) {
        if (!content) continue;
        const separate = keys.length <= SEPARATE_CELLS ? keys.map(cellArea) : [area];
        dirty.push(...separate.map((part) => ({ unitId: UNIT_ID, sheetId, range: rangeOf(part) })));
      }
      if (dirty.length > 0) plan();
    },
    recalculateAll() {
      everything = true;
      plan();
    },
    settled: () => (state === "idle" ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}

function cellArea(key: number): { top: number; left: number; bottom: number; right: number } {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  return { top: row, left: column, bottom: row, right: column };
}

function takeResults(
  model: WorkbookModel,
  { unitData, arrayFormulaRange, arrayFormulaCellData }: IAllRuntimeData,
): void {
  for (const [sheetId, cells] of Object.entries(unitData[UNIT_ID] ?? {})) {
    const sheet = model.sheet(sheetId);
    if (!sheet || !cells) continue;
    const spills = arrayFormulaRange[UNIT_ID]?.[sheetId];
    const spilled = arrayFormulaCellData[UNIT_ID]?.[sheetId];
    const results: FormulaResult[] = [];
    cells.forValue((row, column, cell) => {
      const range = spills?.[row]?.[column];
      const value = resultValue(cell);
      if (!cell || keepsOldValue(sheet, row, column, value)) return;
      if (!range || value === "#SPILL!") return void results.push({ row, column, values: [[value]] });
      const values: ModelValue[][] = [];
      for (let r = range.startRow; r <= range.endRow; r++) {
        const line: ModelValue[] = [];
        for (let c = range.startColumn; c <= range.endColumn; c++) line.push(resultValue(spilled?.getValue(r, c)));
        values.push(line);
      }
      results.push({ row, column, values });
    });
    writeResults(model, sheet, results);
  }
}

/** While the add-in has not answered, a cell keeps what it showed; only one that showed nothing yet says it is busy. */
function keepsOldValue(sheet: SheetModel, row: number, column: number, value: ModelValue): boolean {
  return value === BUSY && sheet.cells.at(cellKey(row, column))?.value !== "";
}

function resultValue(cell: Nullable<ICellData>): ModelValue {
  const value = cell ? cell.v : undefined;
  // A formula that points at an empty cell gives 0.
  if (value === null || value === undefined) return 0;
  if (cell && cell.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return typeof value === "string" ? (ERRORS[value] ?? value) : value;
}

/** Errors that Excel does not have; in a circle Excel shows 0. */
const ERRORS: Readonly<Record<string, ModelValue>> = {
  [ErrorType.CONNECT]: BUSY,
  [ErrorType.CYCLE]: 0,
  [ErrorType.ERROR]: "#VALUE!",
};
