import { CellMap } from "./cell-map.ts";
import type { Grid, Workbook } from "./grid.ts";

/** Texts are passed over; "Q1:Q4!B2" or "'Blad 1:Blad 4'!B2:B5" is in all sheets from the one to the other. */
const PIECES =
  /"(?:[^"]|"")*"|(?:'(?<quoted>(?:[^'[\]:]|'')+:(?:[^'[\]:]|'')+)'|(?<![\p{L}\p{N}_.$'\]])(?<bare>[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+))!(?<cells>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)/giu;
/** What may be one of them at a glance. */
const MAY_BE = /:[^!,()]*!/;
/** Of more sheets nobody reads such a sum. */
const MOST_SHEETS = 60;

/** The same cells of each sheet, as a list for a function: "'Q1'!B2,'Q2'!B2"; undefined where a sheet is not there. */
function onEach(names: string, cells: string, sheets: readonly Grid[]): string | undefined {
  const [from, to] = names.split(":").map((name) => {
    const wanted = name.replaceAll("''", "'").toLowerCase();
    return sheets.findIndex((grid) => grid.name.toLowerCase() === wanted);
  });
  if (from === undefined || to === undefined || from < 0 || to < 0 || Math.abs(to - from) >= MOST_SHEETS)
    return undefined;
  const all = sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
  return all.map(({ name }) => `${frontOf(name)}${cells}`).join(",");
}

const frontOf = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? `${name}!`
    : `'${name.replaceAll("'", "''")}'!`;

/** The workbook with formulas over several sheets at once, "=SUM(Q1:Q4!B2)", as formulas of the cells of each. */
export function withCellsOfSheets(workbook: Workbook): Workbook {
  const { sheets } = workbook;
  const inGrid = (grid: Grid): Grid => {
    if (!grid.formulas.some((formula) => MAY_BE.test(formula))) return grid;
    const formulas = new CellMap<string>();
    for (const [index, formula] of grid.formulas) {
      const text = formula.replace(PIECES, (piece, ...rest: unknown[]) => {
        const { quoted, bare, cells = "" } = rest.at(-1) as Partial<Record<"quoted" | "bare" | "cells", string>>;
        const names = quoted ?? bare;
        return (names === undefined ? undefined : onEach(names, cells, sheets)) ?? piece;
      });
      formulas.add(index, text);
    }
    return { ...grid, formulas };
  };
  return { ...workbook, sheets: sheets.map(inGrid) };
}
