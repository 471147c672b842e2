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

/** Between an amount and its mark may be told whether it comes back: "450 | I | N". */
const LASTS = /^(?:i|s|i\/s|incidenteel|structureel)$/i;

/** The columns of marks that such words, or blanks for them, stand before. */
function columnsBehindLasts({ texts, columns }: Grid, marks: readonly number[]): ReadonlySet<number> {
  const behind = marks.filter((index) => LASTS.test(texts.get(index - 1)?.trim() ?? ""));
  return new Set(behind.map((index) => index % columns));
}

/** The figure that a mark so many cells further on is of; undefined where none is. */
function figureBefore(grid: Grid, index: number, step: number, isBehindLasts: boolean): number | undefined {
  const text = grid.texts.get(index - 1)?.trim() ?? "";
  const isFurther = isBehindLasts && (LASTS.test(text) || grid.kinds[index - 1] === CellKind.empty);
  const at = index - (isFurther ? 2 : step);
  const isOnRow = step !== 1 || index % grid.columns >= index - at;
  return isOnRow && signOf(grid, at) !== undefined ? at : undefined;
}

/** Cells with a V or N behind each, by index in the grid, and whether that says they are to the bad. */
type Marked = readonly (readonly [index: number, isToTheBad: boolean])[];

/** The cells that have a V or N behind each, so many cells further on; `lineOf` tells which marks stand together. */
function markedBy(grid: Grid, marks: readonly number[], step: number, lineOf: (index: number) => number): Marked {
  const lines = new Map<number, number[]>();
  const figures = new Map<number, number>();
  const behindLasts = step === 1 ? columnsBehindLasts(grid, marks) : new Set<number>();
  for (const index of marks) {
    const figure = figureBefore(grid, index, step, behindLasts.has(index % grid.columns));
    if (figure === undefined) continue;
    figures.set(index, figure);
    const some = lines.get(lineOf(index));
    if (some) some.push(index);
    else lines.set(lineOf(index), [index]);
  }
  return [...lines.values()].flatMap((some) => {
    const isToTheBad = (index: number): boolean => UNFAVOURABLE.test(grid.texts.get(index)?.trim() ?? "");
    const [bad, good] = [some.filter(isToTheBad), some.filter((index) => !isToTheBad(index))];
    const figureOf = (index: number): number => figures.get(index) ?? index;
    const hasMinus = (index: number): boolean => signOf(grid, figureOf(index)) === -1;
    const minus = good.filter(hasMinus).length;
    // One that has a minus among several to the good without is the slip of that one.
    const isSlip = minus === 1 && good.length - minus >= FEWEST;
    if (some.length < FEWEST || bad.some(hasMinus) || (minus > 0 && !isSlip)) return [];
    return some.map((index) => [figureOf(index), isToTheBad(index)] as const);
  });
}

/**
 * The cells, by index in the grid, of which the cell right of them, or below, says whether they are to the bad: "1.200 | N" is
 * 1.200 less than none. It is said in a column or row of nothing but V and N, each behind a figure; a figure with a minus
 * says it itself.
 */
export function markedFigures(grid: Grid): ReadonlyMap<number, boolean> {
  const marks: number[] = [];
  grid.texts.forEach((text, index) => {
    if (text.length > LONGEST || !FIRST.has(text.charAt(0))) return;
    if (FAVOURABLE.test(text.trim()) || UNFAVOURABLE.test(text.trim())) marks.push(index);
  });
  const found = [
    ...markedBy(grid, marks, 1, (index) => index % grid.columns),
    ...markedBy(grid, marks, grid.columns, (index) => Math.floor(index / grid.columns)),
  ];
  // One that both a column and a row say something of is to the bad where either says so.
  return new Map([...found.filter(([, isBad]) => !isBad), ...found.filter(([, isBad]) => isBad)]);
}
