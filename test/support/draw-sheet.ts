import { buildGrid, type CellValue, type Grid, type SheetSource } from "../../src/core/workbook/grid.ts";

const NUMBER = /^-?\d+(\.\d+)?$/;

function cellOf(drawn: string): CellValue {
  if (drawn.startsWith("'")) return drawn.slice(1);
  return NUMBER.test(drawn) ? Number(drawn) : drawn;
}

/**
 * A sheet as a test writes it down: a line a row, "|" between the cells, the upper left one in A1. Digits are a
 * number, digits behind an apostrophe the text of them; blank lines are blank rows, but for the first and last.
 */
export function drawSheet(drawing: string, more: Partial<SheetSource> = {}): Grid {
  const lines = drawing.replace(/^\s*\n|\n\s*$/g, "").split("\n");
  const values = lines.map((line) => line.split("|").map((cell) => cellOf(cell.trim())));
  return buildGrid({ name: "Blad1", visibility: "visible", top: 0, left: 0, ...more, values });
}
