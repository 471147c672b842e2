import { Direction, ICommandService, RANGE_TYPE } from "@univerjs/core";
import {
  ExpandSelectionCommand,
  MoveSelectionCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { sameArea } from "../model/areas.ts";
import { COLUMN_LIMIT, ROW_LIMIT } from "../model/cell.ts";
import { select } from "../model/edit-sheets.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { ensureSize } from "./grid-layout.ts";
import type { UniverHandle } from "./univer.ts";
import { UNIT_ID, areaOf, rangeOf } from "./workbook-snapshot.ts";

/** Keeps the selection of the grid and that of the model the same, whoever moves it. Gives the function that stops it. */
export function syncSelection(univer: UniverHandle, model: WorkbookModel): () => void {
  const show = (): void => {
    const { selection, activeSheetId } = model;
    if (univer.workbook.getActiveSheet().getSheetId() !== activeSheetId) {
      univer.run(SetWorksheetActiveOperation.id, { unitId: UNIT_ID, subUnitId: activeSheetId });
    }
    ensureSize(univer, activeSheetId, selection);
    const range = rangeOf(selection);
    const primary = { ...rangeOf({ ...selection, bottom: selection.top, right: selection.left }) };
    const cell = { ...primary, actualRow: selection.top, actualColumn: selection.left, isMerged: false };
    univer.run(SetSelectionsOperation.id, {
      unitId: UNIT_ID,
      subUnitId: activeSheetId,
      selections: [{ range, primary: { ...cell, isMergedMainCell: false }, style: null }],
      reveal: true,
    });
  };
  const stop = model.events.on("selection", ({ area }) => {
    const shown = currentArea(univer);
    if (shown?.sheetId !== model.activeSheetId || !sameArea(shown.area, area)) show();
  });
  const picked = univer.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
    const shown = currentArea(univer);
    const sheet = shown && model.sheet(shown.sheetId);
    if (!sheet || (sheet.id === model.activeSheetId && sameArea(shown.area, model.selection))) return;
    model.operate("user", () => select(model, sheet, shown.area));
  });
  show();
  return () => {
    stop();
    picked.unsubscribe();
  };
}

function currentArea(univer: UniverHandle): { sheetId: string; area: ReturnType<typeof areaOf> } | undefined {
  const sheet = univer.workbook.getActiveSheet();
  const range = univer.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!range) return undefined;
  const area = areaOf(range);
  // A click on a header: all of it, and not only the rows and columns that are drawn.
  const allRows = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const allColumns = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return {
    sheetId: sheet.getSheetId(),
    area: {
      ...area,
      ...(allRows ? { top: 0, bottom: ROW_LIMIT - 1 } : {}),
      ...(allColumns ? { left: 0, right: COLUMN_LIMIT - 1 } : {}),
    },
  };
}

const DIRECTIONS = { up: Direction.UP, right: Direction.RIGHT, down: Direction.DOWN, left: Direction.LEFT } as const;

/** Univer's JumpOver, which its package does not hand out. */
const ONE_STEP = 0;
const JUMP_TO_EDGE = 1;

/** Moves the selection as the arrow keys do; `far` jumps to the edge of the data, `extend` stretches it. */
export function moveSelection(
  univer: UniverHandle,
  direction: keyof typeof DIRECTIONS,
  { far = false, extend = false } = {},
): void {
  const command = extend ? ExpandSelectionCommand.id : MoveSelectionCommand.id;
  const params = { direction: DIRECTIONS[direction], jumpOver: far ? JUMP_TO_EDGE : ONE_STEP };
  void univer.injector.get(ICommandService).executeCommand(command, params);
}
