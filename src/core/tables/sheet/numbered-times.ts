import { CellKind, type Grid } from "../../workbook/grid.ts";

/** What stands over numbers that are times: "Week" over 1, 2 and 3. */
const TIME = /^(?:week|kwartaal|maand|periode)$/i;
const NUMBER_OF = /(?:nummer|nr\.?)$/i;
/** Of fewer nothing shows that they go up by one. */
const FEWEST = 3;
const LAST_WEEK = 53;

/** How far numbers go up, or down, by one from a cell on. */
function goesOn({ kinds, numbers }: Grid, index: number, step: number, by: number): number {
  let at = index;
  while (kinds[at + step] === CellKind.number && numbers[at + step] === (numbers[at] ?? 0) + by) at += step;
  return at;
}

/** "Week 14" of a number 14 in a column of weeks, each the next of the one above; "" of any other. */
export function numberedTime(grid: Grid, index: number): string {
  const { kinds, numbers, texts, columns } = grid;
  const own = numbers[index] ?? 0;
  if (kinds[index] !== CellKind.number || !Number.isInteger(own) || own < 1 || own > LAST_WEEK) return "";
  const first = goesOn(grid, index, -columns, -1);
  const last = goesOn(grid, index, columns, 1);
  const name = (texts.get(first - columns) ?? "").trim().replace(NUMBER_OF, "").trim();
  return (last - first) / columns >= FEWEST - 1 && TIME.test(name) ? `${name} ${String(own)}` : "";
}
