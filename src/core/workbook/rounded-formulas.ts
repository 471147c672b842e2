import { add, type Exact, powerOfTen } from "../interval/exact.ts";
import type { Grid, Workbook } from "./grid.ts";
import { parseReference } from "./reference.ts";

/** A formula that rounds what it works out, if need be with something else for an error. */
const ROUND = /^=\s*(?:IFERROR\(\s*)?ROUND\(/i;
const DECIMALS = /,\s*(-?\d{1,2})\s*$/;
/** What may come behind it: what there is instead of an error. */
const REST = /^\s*(?:,[^(]*\)\s*)?$/;
const CELL = String.raw`(?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d{1,7}`;
/** A link, or the sum or difference of a few cells. */
const OF_CELLS = new RegExp(String.raw`^=[-+]?${CELL}(?:[-+]${CELL})*$`, "iu");
const CELLS = new RegExp(CELL, "giu");
/** Nobody follows a figure over more cells than this; a running total is not one figure that goes on. */
const MOST_LINKS = 20;

/** Where the bracket is closed that was opened before `start`. */
function closedAt(text: string, start: number): number {
  let [depth, at] = [1, start];
  for (; at < text.length && depth > 0; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth--;
  }
  return at;
}

/** What a formula itself rounds to. */
function ownStep(formula: string): Exact | undefined {
  const start = ROUND.exec(formula)?.[0].length;
  if (start === undefined) return undefined;
  const end = closedAt(formula, start);
  const decimals = DECIMALS.exec(formula.slice(start, end - 1))?.[1];
  return decimals !== undefined && REST.test(formula.slice(end)) ? powerOfTen(-Number(decimals)) : undefined;
}

/** By cell what its figure was rounded to; undefined where nothing was, and while that is being found out. */
type Steps = ReadonlyMap<Grid, Map<number, Exact | undefined>>;

/** The same of a cell that takes its figure from others. */
function stepFrom(
  grid: Grid,
  index: number,
  steps: Steps,
  byName: ReadonlyMap<string, Grid>,
  links = 0,
): Exact | undefined {
  const known = steps.get(grid);
  const formula = grid.formulas.get(index);
  if (!known || formula === undefined || known.has(index) || links > MOST_LINKS) return known?.get(index);
  known.set(index, undefined);
  const cells = OF_CELLS.test(formula) ? formula.match(CELLS) : undefined;
  const step = cells?.reduce<Exact | undefined>((sum, cell) => {
    const { sheet = grid.name, area } = parseReference(cell) ?? {};
    const other = area && byName.get(sheet.toLowerCase());
    const [row, column] = other ? [area.top - other.top, area.left - other.left] : [-1, -1];
    if (!other || row < 0 || column < 0 || column >= other.columns) return sum;
    const found = stepFrom(other, row * other.columns + column, steps, byName, links + 1);
    return found === undefined ? sum : add(sum ?? 0, found);
  }, undefined);
  known.set(index, step);
  return step;
}

const isStep = (entry: [number, Exact | undefined]): entry is [number, Exact] => entry[1] !== undefined;

/**
 * The workbook with what the figures of its cells were rounded to by their formula, or by those that they link to: parts
 * that were each rounded need not add up to a total that was.
 */
export function withRoundedFormulas(workbook: Workbook): Workbook {
  const { sheets } = workbook;
  const steps: Steps = new Map(
    sheets.map((grid) => {
      const rounding = [...grid.formulas].flatMap(([index, formula]): [number, Exact][] => {
        const step = ownStep(formula);
        return step === undefined ? [] : [[index, step]];
      });
      return [grid, new Map<number, Exact | undefined>(rounding)];
    }),
  );
  if ([...steps.values()].every(({ size }) => size === 0)) return workbook;
  const byName = new Map(sheets.map((grid) => [grid.name.toLowerCase(), grid]));
  for (const grid of sheets) for (const [index] of grid.formulas) stepFrom(grid, index, steps, byName);
  return {
    ...workbook,
    sheets: sheets.map((grid) => ({ ...grid, rounded: new Map([...(steps.get(grid) ?? [])].filter(isStep)) })),
  };
}
