/** A rectangle of cells on one sheet, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = 26;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** 0 for "A", 26 for "AA"; case does not matter. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * LETTERS + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "B5" for row 4, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** "B5" for one cell, "A1:C3" for more. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Sheet name as Excel writes it in front of an address: always between quotes, inner quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The cell of "B5", "$B$5", "Blad1!B5" or "'Mijn blad'!B5"; undefined when it is no single cell. */
export function parseCell(
  address: string,
): { readonly sheet?: string; readonly row: number; readonly column: number } | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match) return undefined;
  const [, quoted, bare, letters, digits] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return { ...(sheet === undefined ? {} : { sheet }), row: Number(digits) - 1, column: columnNumber(letters ?? "") };
}
