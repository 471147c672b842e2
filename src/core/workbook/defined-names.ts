import { parseReference } from "./reference.ts";
import { CellMap } from "./cell-map.ts";
import type { DefinedName, Grid, Workbook } from "./grid.ts";

/** A name that is plainly one for cells: others look like a cell, "FY24", and are read as that. */
const PLAIN_NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;
/** "=Wmo!$B$4:$B$9": cells that are the same wherever the name is used. */
const FIXED_CELLS =
  /^=(?<sheet>(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)(?<cells>\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?)$/u;
/** Texts, names of sheets and what stands between square brackets are passed over. */
const PASSED_OVER = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]`;

interface NamedCells {
  /** "Wmo!", as a formula has it in front. */
  readonly front: string;
  /** The name of that sheet. */
  readonly sheet: string;
  readonly cells: string;
}

function cellsOf(formula: string): NamedCells | undefined {
  const { sheet: front = "", cells = "" } = FIXED_CELLS.exec(formula)?.groups ?? {};
  const sheet = parseReference(front + cells)?.sheet;
  return sheet === undefined ? undefined : { front, sheet: sheet.toLowerCase(), cells };
}

/** The names without those that are also a sheet's own: which of the two is meant depends on where it is used. */
export function withoutOwn(names: readonly DefinedName[], own: readonly string[]): readonly DefinedName[] {
  const not = new Set(own.map((name) => name.toLowerCase()));
  return names.filter(({ name }) => !not.has(name.toLowerCase()));
}

/** The names of a workbook that are for cells, in small letters. */
function namedCells({ names = [] }: Workbook): ReadonlyMap<string, NamedCells> {
  return new Map(
    names.flatMap(({ name, formula }): [string, NamedCells][] => {
      const cells = PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? cellsOf(formula) : undefined;
      return cells ? [[name.toLowerCase(), cells]] : [];
    }),
  );
}

/** Finds the names in a formula; none that are functions, parts of longer names, or of one sheet. */
function patternOf(names: Iterable<string>): RegExp {
  const any = [...names].map((name) => name.replace(/[.?\\]/g, String.raw`\$&`)).join("|");
  return new RegExp(String.raw`${PASSED_OVER}|(?<![\p{L}\p{N}_.?\\!])(${any})(?![\p{L}\p{N}_.?\\(!\[])`, "giu");
}

/** The workbook with formulas that call cells by a name, "=SUM(Lasten2024)", as formulas of those cells. */
export function withCellsOfNames(workbook: Workbook): Workbook {
  const byName = namedCells(workbook);
  if (byName.size === 0) return workbook;
  const pattern = patternOf(byName.keys());
  const inGrid = (grid: Grid): Grid => {
    const own = grid.name.toLowerCase();
    const formulas = new CellMap<string>();
    for (const [index, formula] of grid.formulas) {
      const text = formula.replace(pattern, (piece, name?: string) => {
        const found = name === undefined ? undefined : byName.get(name.toLowerCase());
        return found ? (found.sheet === own ? "" : found.front) + found.cells : piece;
      });
      formulas.add(index, text);
    }
    return { ...grid, formulas };
  };
  return { ...workbook, sheets: workbook.sheets.map((grid) => (grid.formulas.size === 0 ? grid : inGrid(grid))) };
}
