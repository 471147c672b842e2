import type { Grid, SheetSource } from "../../src/core/workbook/grid.ts";
import { drawSheet } from "./draw-sheet.ts";

const FORMULA = /(.*?)\s*(=.*)$/;

/**
 * A sheet as drawSheet has it, with formulas (en-US) behind the value that they gave: "335 =SUM(B2:B3)" is a cell that
 * shows 335.
 */
export function drawFormulas(drawing: string, more: Partial<SheetSource> = {}): Grid {
  const lines = drawing.replace(/^\s*\n|\n\s*$/g, "").split("\n");
  const cells = lines.map((line) => line.split("|").map((cell) => FORMULA.exec(cell.trim()) ?? [cell, cell, ""]));
  const values = cells.map((row) => row.map(([, value = ""]) => value).join("|"));
  return drawSheet(values.join("\n"), { ...more, formulas: cells.map((row) => row.map(([, , formula]) => formula)) });
}
