import { mayBeMonth } from "../../reading/read-period.ts";
import { CellKind, type Grid } from "../../workbook/grid.ts";

/** The number of a report within its year: "2017-1", "Rapportage 2017-III". */
const NUMBERED = /(?<![\d-])(?:199\d|20\d\d)[-/](?:[12]|ii?|([34]|iii|iv))(?![\p{L}\d-])/iu;

/** Whether a header is named after the number of a report: of a half year, or of a quarter where there are more than two. */
export const isNumbered = (text: string): boolean => NUMBERED.test(text);

/** Further off than this, and it is no part of the same header: four quarters, each over at most three figures. */
const FARTHEST = 12;

/** Whether a third or fourth report of the year stands on this side of a header, with nothing but its like and blanks between. */
function hasQuarter({ kinds, texts }: Grid, index: number, step: number, most: number): boolean {
  for (let steps = 1; steps <= Math.min(most, FARTHEST); steps++) {
    const other = index + steps * step;
    if (kinds[other] === CellKind.empty) continue;
    const numbered = NUMBERED.exec(texts.get(other) ?? "");
    if (!numbered) return false;
    if (numbered[1] !== undefined) return true;
  }
  return false;
}

/** Whether "2017-1" is a quarter: with "2017-3" or "2017-4" on its header line. By itself it is a half year (000). */
export function isAmongQuarters(grid: Grid, index: number): boolean {
  const { columns, rows } = grid;
  const [row, column] = [Math.floor(index / columns), index % columns];
  return (
    hasQuarter(grid, index, 1, columns - 1 - column) ||
    hasQuarter(grid, index, -1, column) ||
    hasQuarter(grid, index, columns, rows - 1 - row) ||
    hasQuarter(grid, index, -columns, row)
  );
}

/** The month 202301 as how manieth it is of all; NaN where a cell holds no such number. */
function monthNumber({ kinds, numbers, texts }: Grid, index: number): number {
  const value = kinds[index] === CellKind.text ? Number(texts.get(index)) : (numbers[index] ?? Number.NaN);
  return mayBeMonth(value) ? Math.floor(value / 100) * 12 + (value % 100) : Number.NaN;
}

/** Whether the month before or after 202301 stands beside it: by itself it is a figure, or the number of a case. */
export function isAmongMonths(grid: Grid, index: number): boolean {
  const { columns } = grid;
  const column = index % columns;
  const beside = [index - columns, index + columns];
  if (column > 0) beside.push(index - 1);
  if (column < columns - 1) beside.push(index + 1);
  const own = monthNumber(grid, index);
  return beside.some((other) => Math.abs(monthNumber(grid, other) - own) === 1);
}
