import { columnName, columnNumber } from "../core/workbook/area.ts";

/** What a formula is made of, as far as moving it goes; each kind of reference is a group, all else stays. */
const PIECES = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /'(?:[^']|'')*'/,
    /\[(?:[^[\]]|\[[^\]]*\])*\]/,
    /(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\d_.(!]))/u,
    /(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\d_.(!]))/u,
    /(?<rows>\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\d_.]))/u,
    /[\p{L}\d_.\\]+/u,
  ]
    .map((piece) => piece.source)
    .join("|"),
  "gu",
);

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** The formula of a cell that shares it, moved down and right from the cell that holds its text. */
export function moveFormula(formula: string, down: number, right: number): string {
  return formula.replace(PIECES, (piece, ...found) => {
    const { cell, columns, rows } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    if (cell !== undefined) return moveCell(cell, down, right);
    if (columns !== undefined) return moveEnds(columns, (end) => moveColumn(end, right));
    if (rows !== undefined) return moveEnds(rows, (end) => moveRow(end, down));
    return piece;
  });
}

/**
 * A formula as Excel shows it instead of as it is stored: newer functions are stored with a prefix, and
 * those of an add-in as _xldudf_SD_STAND (OfficeDev/office-js issues 2568 and 3558).
 */
export function shownFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return outsideTexts(stored, (part) =>
    part.replace(/\b_xldudf_SD_/g, "SD.").replace(/\b(?:_xlfn\.|_xlws\.|_xlpm\.)+/g, ""),
  );
}

/** The other way round, for the functions of this add-in. */
export function storedFormula(shown: string): string {
  return outsideTexts(shown, (part) => part.replace(/\bSD\.(?=[A-Z0-9]+\()/gi, "_xldudf_SD_"));
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

function moveCell(cell: string, down: number, right: number): string {
  const [, column = "", row = ""] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(cell) ?? [];
  return moveColumn(column, right) + moveRow(row, down);
}

/** What falls off one edge comes in at the other, as in Excel. */
function moveColumn(column: string, right: number): string {
  if (column.startsWith("$")) return column;
  return columnName((columnNumber(column) + right + COLUMNS) % COLUMNS);
}

function moveRow(row: string, down: number): string {
  if (row.startsWith("$")) return row;
  return String(((Number(row) - 1 + down + ROWS) % ROWS) + 1);
}

function moveEnds(range: string, move: (end: string) => string): string {
  return range.split(":").map(move).join(":");
}
