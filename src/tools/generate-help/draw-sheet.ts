import { buildGrid, type CellValue, type Grid, type SheetSource } from "../../core/workbook/grid.ts";

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Digits are a number, as in a cell; digits behind an apostrophe, and everything else, the text of one. */
export function cellOf(drawn: string): CellValue {
  if (drawn.startsWith("'")) return drawn.slice(1);
  return NUMBER.test(drawn) ? Number(drawn) : drawn;
}

/** The cells of a drawing: a line a row, "|" between them; blank lines are blank rows, but for the first and last. */
export function drawnCells(drawing: string): readonly (readonly string[])[] {
  const lines = drawing.replace(/^\s*\n|\n\s*$/g, "").split("\n");
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

/** A sheet as a test or an example of a rule writes it down, the upper left cell in A1. */
export function drawSheet(drawing: string, more: Partial<SheetSource> = {}): Grid {
  const values = drawnCells(drawing).map((row) => row.map(cellOf));
  return buildGrid({ name: "Blad1", visibility: "visible", top: 0, left: 0, ...more, values });
}
