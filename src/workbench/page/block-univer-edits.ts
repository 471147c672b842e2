import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import {
  AutoFillCommand,
  DeltaRowHeightCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  SetFrozenCommand,
} from "@univerjs/preset-sheets-core";
import type { UniverHandle } from "./univer.ts";

/** What the mouse can do in Univer's grid besides selecting and setting widths. */
const BLOCKED: readonly string[] = [
  AutoFillCommand.id,
  MoveRangeCommand.id,
  MoveRowsCommand.id,
  MoveColsCommand.id,
  SetFrozenCommand.id,
  DeltaRowHeightCommand.id,
];

/** Univer must not change the workbook by itself: it would do so in its own copy only. Gives the function that stops it. */
export function blockUniverEdits(univer: UniverHandle): () => void {
  const guard = univer.injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    // This kind of error Univer takes for a refusal.
    if (BLOCKED.includes(id)) throw new CustomCommandExecutionError(`${id} is switched off`);
  });
  return () => guard.dispose();
}
