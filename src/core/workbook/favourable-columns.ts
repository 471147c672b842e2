import { CellKind, type Grid } from "./grid.ts";

const FAVOURABLE = /^(?:v|voordeel|voordelig)$/i;
const UNFAVOURABLE = /^(?:n|nadeel|nadelig)$/i;
/** One letter may be anything. */
const FEWEST = 2;
const LONGEST = "voordelig ".length;
/** What such a text can begin with; most texts of a sheet begin with something else. */
const FIRST: ReadonlySet<string> = new Set(["v", "V", "n", "N", " "]);

/** A figure that is kept as text, as what is copied from elsewhere may be. */
const FIGURE = /^(?:€ ?)?(?<minus>[-−–] ?)?\d[\d.,]*(?<behind> ?[-−])?$/;

/** What stands in a cell as far as its sign goes: undefined where it is no figure. */
function signOf(grid: Grid, index: number): number | undefined {
  if (grid.kinds[index] === CellKind.number) return Math.sign(grid.numbers[index] ?? 0);
  const groups = FIGURE.exec(grid.texts.get(index)?.trim() ?? "")?.groups;
  if (!groups) return undefined;
  return (groups["minus"] ?? groups["behind"]) === undefined ? 1 : -1;
}

/**
 * The cells, by index in the grid, of which the cell right of them says that they are to the bad: "1.200 | N" is 1.200 less
 * than none. It is said in a column of nothing but V and N, each behind a figure; a figure with a minus says it itself.
 */
export function unfavourable(grid: Grid): ReadonlySet<number> {
  const marks = new Map<number, number[]>();
  grid.texts.forEach((text, index) => {
    if (text.length > LONGEST || !FIRST.has(text.charAt(0))) return;
    if (!FAVOURABLE.test(text.trim()) && !UNFAVOURABLE.test(text.trim())) return;
    const column = index % grid.columns;
    if (column === 0 || signOf(grid, index - 1) === undefined) return;
    const some = marks.get(column);
    if (some) some.push(index);
    else marks.set(column, [index]);
  });
  const found = new Set<number>();
  for (const some of marks.values()) {
    const figures = some.map((index) => index - 1);
    if (some.length < FEWEST || figures.some((index) => signOf(grid, index) === -1)) continue;
    for (const index of some) if (UNFAVOURABLE.test(grid.texts.get(index)?.trim() ?? "")) found.add(index - 1);
  }
  return found;
}
