import type { SheetSource } from "../../src/core/workbook/grid.ts";
import type { Area } from "../../src/core/workbook/area.ts";
// Help pages draw the examples of rules: a test and a page read the same drawing.
import { drawnCells, drawSheet as drawPlain } from "../../src/tools/generate-help/draw-sheet.ts";

const [LEFT, UP] = ["<", "^"];

/** The areas of cells that are drawn as one with the cell left of them ("<") or above them ("^"). */
function mergesOf(cells: readonly (readonly string[])[]): Area[] {
  const isAt = (mark: string | undefined, row: number, column: number): boolean => cells[row]?.[column] === mark;
  return cells.flatMap((drawn, top) =>
    drawn.flatMap((cell, left) => {
      if (cell === LEFT || cell === UP) return [];
      let [right, bottom] = [left, top];
      while (isAt(LEFT, top, right + 1)) right++;
      while (isAt(UP, bottom + 1, left)) bottom++;
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}

/** A sheet as a test writes it down, the upper left cell in A1; "<" and "^" are merged with what is left of or above them. */
export function drawSheet(drawing: string, more: Partial<SheetSource> = {}) {
  const merges = mergesOf(drawnCells(drawing));
  if (merges.length === 0) return drawPlain(drawing, more);
  const unmarked = drawing.replace(/(?<=\||^)(\s*)[<^](?=\s*(?:\||$))/gm, "$1");
  return drawPlain(unmarked, { merges, ...more });
}
