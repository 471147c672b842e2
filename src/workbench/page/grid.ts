import { InterceptorEffectEnum, LifecycleService, LifecycleStages } from "@univerjs/core";
import type { ICellData, IDisposable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { columnOfKey, rowOfKey } from "../model/cell.ts";
import type { SheetCells } from "../model/model-events.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import type { AddInFunctions } from "./add-in-functions.ts";
import { blockUniverEdits } from "./block-univer-edits.ts";
import { createCalculation } from "./calculation.ts";
import type { Calculation } from "./calculation.ts";
import { cellView, engineCell } from "./cell-view.ts";
import { syncLayout } from "./grid-layout.ts";
import { syncNames } from "./grid-names.ts";
import { syncSelection } from "./grid-selection.ts";
import { syncSheets } from "./grid-sheets.ts";
import { LOCAL, startUniver } from "./univer.ts";
import type { UniverHandle } from "./univer.ts";
import { UNIT_ID, workbookSnapshot } from "./workbook-snapshot.ts";

/** Univer ranks those who may change what it draws; above all of its own. */
const FIRST = 10_000;

/** The grid on a workbook: it draws the model, and selecting in it selects in the model. */
export interface Grid {
  readonly univer: UniverHandle;
  readonly calculation: Calculation;
  /** Resolves when the grid stands on the page. */
  readonly drawn: Promise<void>;
  /** Shows a text in a cell while it is being typed; undefined shows the cell again. */
  showDraft(draft: Draft | undefined): void;
  dispose(): void;
}

export interface Draft {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function createGrid(container: HTMLElement, model: WorkbookModel, functions: AddInFunctions): Grid {
  const univer = startUniver(container, workbookSnapshot(model), functions.executors);
  const calculation = createCalculation(univer, model, functions);
  let draft: Draft | undefined;

  const viewAt = (sheetId: string, row: number, column: number): ICellData | null => {
    if (draft?.row === row && draft.column === column && draft.sheetId === sheetId) return { v: draft.text };
    const sheet = model.sheet(sheetId);
    return sheet ? cellView(sheet, row, column) : null;
  };
  const drawn: IDisposable = univer.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (_cell, { subUnitId, row, col }) => viewAt(subUnitId, row, col),
  });

  const stops = [
    () => drawn.dispose(),
    model.events.on("cells", (change) => {
      const isComputed = change.origin === "calculation";
      for (const cells of change.sheets) pushCells(univer, model.sheet(cells.sheetId), cells, isComputed);
      if (!isComputed) calculation.touch(change);
    }),
    syncNames(univer, model, calculation),
    syncSheets(univer, model, calculation),
    syncLayout(univer, model),
    syncSelection(univer, model),
    blockUniverEdits(univer),
  ];

  return {
    univer,
    calculation,
    drawn: univer.injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    showDraft(next) {
      const places = [draft, next].flatMap((place) => (place ? [place] : []));
      draft = next;
      for (const { sheetId, row, column } of places) redraw(univer, sheetId, { [row]: { [column]: {} } });
    },
    dispose() {
      calculation.dispose();
      for (const stop of stops) stop();
      univer.dispose();
    },
  };
}

/** Gives Univer what it calculates with; computed values it has already, and looks it asks for when it draws. */
function pushCells(
  univer: UniverHandle,
  sheet: SheetModel | undefined,
  touched: SheetCells,
  isComputed: boolean,
): void {
  if (!sheet) return;
  const hasNews = touched.content && !isComputed;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const key of touched.keys) {
    const cell = sheet.cells.at(key);
    const isOwn = hasNews && cell?.spilledFrom === undefined;
    // What is null is taken away; {} only has the cell drawn again.
    const content = isOwn ? { v: null, f: null, si: null, t: null, ...engineCell(cell) } : {};
    (cellValue[rowOfKey(key)] ??= {})[columnOfKey(key)] = content;
  }
  if (!hasNews) return redraw(univer, sheet.id, cellValue);
  univer.run(SetRangeValuesMutation.id, { unitId: UNIT_ID, subUnitId: sheet.id, cellValue });
}

function redraw(univer: UniverHandle, subUnitId: string, cellValue: Record<number, Record<number, ICellData>>): void {
  univer.run(SetRangeValuesMutation.id, { unitId: UNIT_ID, subUnitId, cellValue }, LOCAL);
}
