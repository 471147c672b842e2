import { compare, type Exact, negate } from "../interval/exact.ts";
import type { OddOne } from "./odd-one.ts";
import { isPlain, OTHER } from "./quotient.ts";
import { readFormula } from "./read-formula.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** So many that are alike say which sign the cells of a running total have. */
const MANY = 3;

/** How often a formula adds up or takes off each of its cells; undefined when it does anything else. */
function timesIn(formula: string, { odd }: OddOne, cells: WorkbookCells): ReadonlyMap<CellKey, Exact> | undefined {
  const reading = readFormula(formula, odd.at.sheet, cells);
  if (reading === OTHER || !isPlain(reading) || reading.top.constant !== 0) return undefined;
  return reading.top.terms;
}

const isOnce = (times: Exact): boolean => times === 1 || times === -1;

const areOnce = (terms: ReadonlyMap<CellKey, Exact>): boolean => [...terms.values()].every(isOnce);

/** What it adds up and takes off, and what those beside it do; none where either does anything else. */
function sumsOf(odd: OddOne, cells: WorkbookCells): readonly ReadonlyMap<CellKey, Exact>[] {
  const found = [odd.odd.formula, odd.filled].flatMap((formula) => timesIn(formula, odd, cells) ?? []);
  return found.length === 2 ? found : [];
}

/** Whether it and those beside it just add up and take off cells, each once. */
export function arePlainSums(odd: OddOne, cells: WorkbookCells): boolean {
  const sums = sumsOf(odd, cells);
  return sums.length > 0 && sums.every(areOnce);
}

/** Whether it counts a cell more than once, by no number, where those beside it count all cells once. */
export function countsTwice(odd: OddOne, cells: WorkbookCells): boolean {
  const [is, should] = sumsOf(odd, cells);
  if (!is || !should || odd.odd.seen.numbers.length > 0) return false;
  return areOnce(should) && !areOnce(is);
}

/** Whether it takes off one of the cells that those beside it add, or adds one that they take off, and all else is the same. */
export function hasTurnedOne(odd: OddOne, cells: WorkbookCells): boolean {
  const [is, should] = sumsOf(odd, cells);
  if (!should || is?.size !== should.size || should.size < 2 || odd.alike.length < MANY) return false;
  const others = [...should].filter(([key, times]) => times !== is.get(key));
  // What is written with a minus is taken off by adding it.
  const isTurned = ([key, times]: readonly [CellKey, Exact]): boolean =>
    cells.number(key) > 0 && compare(is.get(key) ?? 0, negate(times)) === 0;
  return others.length === 1 && others.every(isTurned);
}
