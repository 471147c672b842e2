import type { IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../core/workbook/area.ts";
import type { Calculator } from "../model/calculator.ts";
import { columnOfKey, rowOfKey } from "../model/cell.ts";
import type { CellsChanged } from "../model/model-events.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import type { AddInFunctions } from "./add-in-functions.ts";
import { takeResults } from "./calculation-results.ts";
import { LOCAL } from "./univer.ts";
import type { UniverHandle } from "./univer.ts";
import { UNIT_ID, rangeOf } from "./workbook-snapshot.ts";

/** With more changed cells than this, the area around them is calculated. */
const SEPARATE_CELLS = 200;

/** What was typed is drawn before the calculation keeps the page busy. */
const PAINT_MS = 20;

export interface Calculation extends Calculator {
  /** The formulas in these cells and all that depend on them must be computed. */
  touch(change: CellsChanged): void;
  dispose(): void;
}

/** What Univer wants to be told besides cells; we have no such changes, or compute everything then. */
const NO_OTHER_CHANGES = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  options: null,
};

/**
 * Lets Univer compute what changed in the model and writes the results back. One calculation at a time: what changes
 * meanwhile waits for the next. Calls of add-in functions do not hold up a calculation: it ends without them, they
 * travel to the pane together, and the cells that asked are computed again with the answers.
 */
export function createCalculation(univer: UniverHandle, model: WorkbookModel, functions: AddInFunctions): Calculation {
  let dirtyRanges: IUnitRange[] = [];
  let forceCalculation = false;
  let state: "idle" | "planned" | "running" | "stopped" = "idle";
  /** Batches of calls that the pane has not answered yet. */
  let asking = 0;
  let waiting: (() => void)[] = [];

  const markDirty = (sheetId: string, area: Area): void => {
    dirtyRanges.push({ unitId: UNIT_ID, sheetId, range: rangeOf(area) });
  };

  const plan = (): void => {
    if (state !== "idle") return;
    state = "planned";
    setTimeout(start, PAINT_MS);
  };

  const start = (): void => {
    if (state !== "planned") return;
    state = "running";
    const params = { forceCalculation, dirtyRanges, ...NO_OTHER_CHANGES };
    dirtyRanges = [];
    forceCalculation = false;
    univer.run(SetFormulaCalculationStartMutation.id, params, LOCAL);
  };

  const askPane = async (): Promise<void> => {
    asking++;
    for (const { sheetId, row, column } of await functions.ask()) {
      markDirty(sheetId, { top: row, left: column, bottom: row, right: column });
    }
    asking--;
    goOn();
  };

  /** Computes what became dirty; when there is nothing more, all who wait for it hear so. */
  const goOn = (): void => {
    if (state !== "idle") return;
    if (dirtyRanges.length > 0 || forceCalculation) return plan();
    if (asking > 0) return;
    functions.forget();
    const settled = waiting;
    waiting = [];
    for (const resolve of settled) resolve();
  };

  const complete = univer.injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe((data) => {
    if (state !== "running") return;
    if (data.functionsExecutedState === FormulaExecutedStateType.SUCCESS) takeResults(model, data);
    state = "idle";
    // Univer resets its state after telling this, so the next calculation must not start at once: `plan` waits.
    if (functions.hasCalls()) void askPane();
    goOn();
  });

  return {
    touch({ sheets }) {
      for (const { sheetId, area, keys, content } of sheets) {
        if (!content) continue;
        const areas = keys.length <= SEPARATE_CELLS ? keys.map(cellArea) : [area];
        for (const part of areas) markDirty(sheetId, part);
      }
      if (dirtyRanges.length > 0 && model.calculationMode !== "Manual") plan();
    },
    recalculateAll() {
      forceCalculation = true;
      plan();
    },
    settled: () =>
      state === "idle" && asking === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    dispose() {
      state = "stopped";
      complete.unsubscribe();
    },
  };
}

function cellArea(key: number): Area {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  return { top: row, left: column, bottom: row, right: column };
}
