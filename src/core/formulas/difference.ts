import { compare, divide, type Exact, negate, subtract } from "../interval/exact.ts";
import type { Linear } from "./linear.ts";
import type { Place, Places } from "./places.ts";
import type { Expand } from "./same-in-effect.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A cell of another period in the place of the one that is meant. */
export interface Moved {
  readonly from: CellKey;
  readonly to: CellKey;
}

/** What a formula does otherwise than its definition, cell by cell; all lists are in the order of the sheet. */
export interface Difference {
  readonly missing: readonly CellKey[];
  readonly extra: readonly CellKey[];
  /** The extra cells that are the total of others that are counted already. */
  readonly totals: readonly CellKey[];
  /** The extra cells that are a part of others that are counted already. */
  readonly inside: readonly CellKey[];
  readonly moved: readonly Moved[];
  /** Cells that count more than once, and how often. */
  readonly repeated: ReadonlyMap<CellKey, Exact>;
  /** Cells with the opposite sign, and whether the definition adds or takes them off. */
  readonly flipped: ReadonlyMap<CellKey, "added" | "taken off">;
  /** A number that is typed in the formula. */
  readonly constant: Exact;
  /** How many cells count as the definition says. */
  readonly shared: number;
}

/** A cell that counts a thousand times is no slip, but another unit. */
const MOST_TIMES = 9;

const isSeries = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.series !== undefined && a.series === b?.series && a.table === b.table && a.moment !== b.moment;

/** Each extra cell that is the figure of a missing one in another period, with that one. */
function movedCells(
  missing: readonly CellKey[],
  extra: readonly CellKey[],
  wanted: readonly CellKey[],
  places: Places,
  cells: WorkbookCells,
): readonly Moved[] {
  const placeOf = (key: CellKey): Place | undefined => places.of(cells.reference(key));
  const free = new Set(extra);
  // A sum over the columns of a row takes its cells from many of them.
  const isOnly = (from: CellKey): boolean => wanted.every((key) => !isSeries(placeOf(key), placeOf(from)));
  return missing.filter(isOnly).flatMap((from) => {
    const to = [...free].find((key) => isSeries(placeOf(key), placeOf(from)));
    if (to === undefined) return [];
    free.delete(to);
    return [{ from, to }];
  });
}

/** Whether any of these parts is counted already. */
const isPartOf = (counted: Linear, parts: Linear | undefined): boolean =>
  [...(parts?.terms.keys() ?? [])].some((part) => counted.terms.has(part));

/** Undefined when a cell counts in a way that is none of these: half, say. */
export function differenceOf(
  actual: Linear,
  wanted: Linear,
  partsOf: Expand,
  places: Places,
  cells: WorkbookCells,
): Difference | undefined {
  const missing: CellKey[] = [];
  const repeated = new Map<CellKey, Exact>();
  const flipped = new Map<CellKey, "added" | "taken off">();
  let shared = 0;
  for (const [key, times] of wanted.terms) {
    const there = actual.terms.get(key);
    if (there === undefined) {
      missing.push(key);
    } else if (compare(there, times) === 0) {
      shared++;
    } else if (compare(there, negate(times)) === 0) {
      flipped.set(key, compare(times, 0) > 0 ? "added" : "taken off");
    } else {
      const often = divide(there, times);
      if (typeof often !== "number" || often < 2 || often > MOST_TIMES) return undefined;
      repeated.set(key, often);
    }
  }
  const others = [...actual.terms.keys()].filter((key) => !wanted.terms.has(key));
  const moved = movedCells(missing, others, [...wanted.terms.keys()], places, cells);
  const counted = [...wanted.terms.keys()].filter((key) => actual.terms.has(key));
  const isMoved = (key: CellKey): boolean => moved.some(({ from, to }) => key === from || key === to);
  const extra = others.filter((key) => !isMoved(key));
  return {
    missing: missing.filter((key) => !isMoved(key)).sort((a, b) => a - b),
    extra: extra.sort((a, b) => a - b),
    totals: extra.filter((key) => isPartOf(actual, partsOf(key))),
    inside: extra.filter((key) => counted.some((whole) => partsOf(whole)?.terms.has(key) === true)),
    moved,
    repeated,
    flipped,
    constant: subtract(actual.constant, wanted.constant),
    shared,
  };
}
