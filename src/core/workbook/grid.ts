import type { Exact } from "../interval/exact.ts";
import type { Area } from "./area.ts";
import { CellMap } from "./cell-map.ts";

/** What a cell holds, as Excel hands it over: an empty cell is "" or null, an error its English name ("#N/A"). */
export type CellValue = number | string | boolean | null;

export const CellKind = { empty: 0, number: 1, text: 2, boolean: 3, error: 4, uncomputed: 5 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** An Excel table (ListObject), its header row included. */
export interface ListTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A sheet as its source gives it: blocks of one shape, the upper left cell at (top, left), zero-based. */
export interface SheetSource {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** "=B4+B5" where a cell has a formula (en-US, as in the file), anything else where it has none. */
  readonly formulas?: readonly (readonly unknown[])[];
  /** Number format codes as in the file (en-US: `"€" #,##0`), "General" where none is set. */
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly tables?: readonly ListTable[];
}

/**
 * A sheet as columns of plain data: numbers in one typed array, everything rarer in maps. Cells are
 * numbered row by row from the upper left used cell; `indexOf` and `rowOf`/`columnOf` translate.
 */
export interface Grid {
  readonly name: string;
  readonly visibility: SheetSource["visibility"];
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly kinds: Uint8Array;
  /** NaN where a cell holds no number. */
  readonly numbers: Float64Array;
  /** The text of text cells, the name of error cells ("#DIV/0!"), "true" or "false" of booleans. */
  readonly texts: CellMap<string>;
  readonly formulas: CellMap<string>;
  /** Per cell an index into `formatCodes`. */
  readonly formats: Uint16Array;
  readonly formatCodes: readonly string[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly ListTable[];
  /** By index what the figures of cells were rounded to by formula. */
  readonly rounded?: ReadonlyMap<number, Exact>;
  /** Of a long list that was laid out as the table it is: where that stands. */
  readonly list?: LaidOutList;
}

/** A long list: the sheet it stands on, and for every cell of its table the index of its own cell there. */
export interface LaidOutList {
  readonly grid: Grid;
  readonly from: Int32Array;
}

/** The row and column of a sheet that a cell of a grid stands in. */
export function onSheet({ top, left, columns, list }: Grid, row: number, column: number): CellPlace {
  if (!list) return { row: row + top, column: column + left };
  const index = list.from[row * columns + column] ?? 0;
  return onSheet(list.grid, Math.floor(index / list.grid.columns), index % list.grid.columns);
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Workbook {
  /** File name without folder. */
  readonly name: string;
  readonly sheets: readonly Grid[];
  /** The names that all of it may use; none where its source does not tell them. */
  readonly names?: readonly DefinedName[];
}

/** A name for cells, or for anything else: "Lasten2024" is "=Wmo!$B$4:$B$9". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

const ERROR_NAME =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;

const EQUALS = "=".charCodeAt(0);

/** The sheet as a Grid; blocks that are ragged or of different shapes are read as far as they reach. */
export function buildGrid(source: SheetSource): Grid {
  const rows = source.values.length;
  const columns = source.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const kinds = new Uint8Array(rows * columns);
  const numbers = new Float64Array(rows * columns).fill(Number.NaN);
  const formats = new Uint16Array(rows * columns);
  const texts = new CellMap<string>();
  const formulas = new CellMap<string>();
  const formatCodes = ["General"];
  const formatIndex = new Map<string, number>([["General", 0]]);
  let format = 0;

  for (let row = 0, index = 0; row < rows; row++) {
    const rowValues = source.values[row];
    const rowFormulas = source.formulas?.[row];
    const rowFormats = source.formats?.[row];
    for (let column = 0; column < columns; column++, index++) {
      const formula = rowFormulas?.[column];
      const isFormula = typeof formula === "string" && formula.charCodeAt(0) === EQUALS;
      if (isFormula) formulas.add(index, formula);

      const value = rowValues?.[column];
      if (typeof value === "number" && Number.isFinite(value)) {
        kinds[index] = CellKind.number;
        numbers[index] = value;
      } else if (typeof value === "number") {
        // A file may write 1e999; Excel itself holds no such number and shows this error.
        kinds[index] = CellKind.error;
        texts.add(index, "#NUM!");
      } else if (typeof value === "boolean") {
        kinds[index] = CellKind.boolean;
        texts.add(index, String(value));
      } else if (typeof value === "string" && value !== "") {
        kinds[index] = value.startsWith("#") && ERROR_NAME.test(value) ? CellKind.error : CellKind.text;
        texts.add(index, value);
      } else if (isFormula && value === null) {
        kinds[index] = CellKind.uncomputed;
      }

      const code = rowFormats?.[column] ?? "General";
      // Cells beside each other mostly have the same.
      if (code !== formatCodes[format]) {
        format = formatIndex.get(code) ?? formatCodes.push(code) - 1;
        formatIndex.set(code, format);
      }
      formats[index] = format;
    }
  }

  return {
    name: source.name,
    visibility: source.visibility,
    top: source.top,
    left: source.left,
    rows,
    columns,
    kinds,
    numbers,
    texts,
    formulas,
    formats,
    formatCodes,
    merges: source.merges ?? [],
    hiddenRows: source.hiddenRows ?? new Set(),
    hiddenColumns: source.hiddenColumns ?? new Set(),
    tables: source.tables ?? [],
  };
}
