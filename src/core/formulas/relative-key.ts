import type { CellReference } from "../findings/finding.ts";

/** What looks like a cell inside a text or the name of a sheet is none; the last groups are a cell, or a whole column. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(?:(\$?)(\d{1,7})|(?=:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])))(?![\p{L}\p{N}_.(!])|(?<=[A-Za-z]:)(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])/gu;

const UPPER = 0xdf;

/** 0 for "A" and "a". */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & UPPER) - 64;
  return column - 1;
}

/**
 * A formula as it looks from its own cell, as Excel's R1C1 notation has it: two that have the same are one filled on
 * from the other. It is asked of every formula, so it is made from the text, without taking that apart.
 */
export function relativeKey(formula: string, { row, column }: CellReference): string {
  return formula.replace(
    PIECES,
    (
      text,
      columnMark?: string,
      letters?: string,
      rowMark?: string,
      digits?: string,
      endMark?: string,
      end?: string,
    ) => {
      const name = letters ?? end;
      if (name === undefined) return text;
      const isFixed = (columnMark ?? endMark) === "$";
      const place = isFixed ? `C${String(columnOf(name))}` : `C[${String(columnOf(name) - column)}]`;
      if (digits === undefined) return place;
      return rowMark === "$" ? `R${digits}${place}` : `R[${String(Number(digits) - 1 - row)}]${place}`;
    },
  );
}
