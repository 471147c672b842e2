import { isOfWhich, saysTotal } from "../../../vocabulary/line-words.ts";
import type { Series, Whole } from "../../table.ts";
import { type Evidence, TELLING, type Weigh } from "../evidence.ts";
import { isAddable } from "./parts-of-total.ts";

// "Begeleiding | Vervoer | Totaal Wmo | Ambulant | Verblijf | Totaal Jeugd | Totaal": each of the totals that say of what closes the
// lines since the one before it, or stands on top of them; the last adds up these. One of them by itself may be anything, and a slip
// in a table of few columns would hide what it is: all of them together show it.

type Sum = Omit<Whole, "overlaps">;

/** Of longer lists every way to read them was tried before. */
const LONGEST_LIST = 60;
const FEWEST_FITS = 2;

/** What lines divide into when each that is called a total closes those since the one before it. */
interface Division {
  readonly subtotals: readonly Sum[];
  /** The subtotals, and the lines that none of them closes. */
  readonly left: readonly Series[];
}

function divide(lines: readonly Series[]): Division {
  const subtotals: Sum[] = [];
  const left: Series[] = [];
  let since: Series[] = [];
  for (const line of lines) {
    if (saysTotal(line.label) && since.length > 1) {
      subtotals.push({ whole: line, parts: since });
      left.push(line);
      since = [];
    } else since.push(line);
  }
  return { subtotals, left: [...left, ...since] };
}

/** The same where each stands on top of what it adds up. */
function divideUpwards(lines: readonly Series[]): Division {
  const { subtotals, left } = divide([...lines].reverse());
  const upwards = subtotals.map(({ whole, parts }) => ({ whole, parts: [...parts].reverse() }));
  return { subtotals: upwards.reverse(), left: [...left].reverse() };
}

/** How often each of these sums comes out, and all of them together. */
class Tally {
  readonly sums: readonly (Sum & { readonly found: Evidence })[];

  constructor(sums: readonly Sum[], weigh: Weigh) {
    this.sums = sums.map((sum) => ({ ...sum, found: weigh(sum.whole, sum.parts) }));
  }

  count(of: "tested" | "fits"): number {
    return this.sums.reduce((sum, { found }) => sum + found[of], 0);
  }

  get largest(): number {
    return Math.max(...this.sums.map(({ found }) => found.largest));
  }

  get isAll(): boolean {
    return this.count("fits") === this.count("tested");
  }
}

/**
 * A total and its subtotals, where half of all that can be asked of them comes out: a slip in one of them is in two of these. The
 * total is the sum of the subtotals. In one column it may be that of all they add up as well, so that a slip in a subtotal is told
 * once, and a slip in another line looks as a list of which not all is shown.
 */
function shownIn(total: Series, { subtotals, left }: Division, lines: readonly Series[], weigh: Weigh): readonly Sum[] {
  const wholes = new Set(subtotals.map(({ whole }) => whole));
  const leaves = lines.filter((line) => !wholes.has(line));
  const under = new Tally(subtotals, weigh);
  const ofLeft = new Tally([{ whole: total, parts: left }], weigh);
  const ofLeaves = new Tally([{ whole: total, parts: leaves }], weigh);
  const all = new Tally([...under.sums, ...ofLeft.sums, ...ofLeaves.sums], weigh);
  const isHalf = all.count("fits") >= FEWEST_FITS && all.count("fits") * 2 >= all.count("tested");
  const isOneColumn = all.sums.every(({ found }) => found.periods === 1);
  const isLacking = isOneColumn && !ofLeaves.isAll && !under.isAll;
  if (!isHalf || isLacking || all.largest < TELLING) return [];
  const parts = isOneColumn && ofLeaves.count("fits") > ofLeft.count("fits") ? leaves : left;
  return [{ whole: total, parts }, ...subtotals];
}

/**
 * A total and the subtotals among the lines before it, where these are called so and the figures of all of them together show
 * what each adds up; nothing where they do not.
 */
export function subtotalled(total: Series, since: readonly Series[], weigh: Weigh): readonly Sum[] {
  if (since.length > LONGEST_LIST || !since.some(({ label }) => saysTotal(label))) return [];
  const lines = since.filter((line) => isAddable(line, total) && !isOfWhich(line.label));
  for (const division of [divide(lines), divideUpwards(lines)]) {
    const { subtotals, left } = division;
    const sums = subtotals.length > 0 && left.length > 1 ? shownIn(total, division, lines, weigh) : [];
    if (sums.length > 0) return sums;
  }
  return [];
}
