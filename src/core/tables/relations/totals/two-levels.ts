import type { Evidence } from "../evidence.ts";

/** How a sum comes out: in how many columns it could be told, and in how many it does. */
export type Fit = Pick<Evidence, "tested" | "fits" | "smaller" | "largest">;

/** A line and the lines that it is the sum of. */
export interface Sum<T> {
  readonly whole: T;
  readonly parts: readonly T[];
}

/** A total over subtotals, each of which stands over or under its own parts. */
export interface Levels<T> {
  readonly total: Sum<T>;
  readonly subtotals: readonly Sum<T>[];
}

/** Of more lines there are so many ways to divide them that it takes long. */
const LONGEST_LIST = 14;
const FEWEST_LINES = 4;
const FEWEST_PARTS = 2;
/** So many digits that agree are no chance; each way that is tried makes chance likelier. */
const FEWEST_DIGITS = 4;

/** The ways to divide lines into subtotals that each stand over two parts or more, or over none. */
function* divisions<T>(lines: readonly T[], from = 0): Generator<readonly Sum<T>[]> {
  const whole = lines[from];
  if (whole === undefined) {
    yield [];
    return;
  }
  for (let end = from + 1; end <= lines.length; end++) {
    const parts = lines.slice(from + 1, end);
    if (parts.length > 0 && parts.length < FEWEST_PARTS) continue;
    for (const others of divisions(lines, end)) yield [{ whole, parts }, ...others];
  }
}

const digitsOf = ({ fits, largest }: Fit): number => fits * Math.log10(Math.max(1, largest));

/** How well figures bear out a division: how many sums come out, of how many, and in how many digits. */
function weighAll<T>(
  sums: readonly Sum<T>[],
  weigh: (sum: Sum<T>) => Fit,
): { fits: number; tested: number; digits: number } {
  let [fits, tested, digits] = [0, 0, 0];
  for (const sum of sums) {
    const one = weigh(sum);
    fits += one.fits;
    tested += one.tested;
    digits += digitsOf(one);
  }
  return { fits, tested, digits };
}

/** Whether a total is less than its lines together in most columns, and the sum in none: some of these may be the sum of others. */
export const isLessThanAll = ({ tested, fits, smaller }: Fit): boolean => fits === 0 && smaller * 2 > tested;

/**
 * A total of subtotals that have no word to say so, "Wmo" over or under "Begeleiding" and "Hulp bij het huishouden", where most of
 * these sums come out, and in more digits than chance would agree in: a slip in one of them hides no other. Undefined where
 * two ways to divide the lines come out as well.
 */
export function twoLevels<T>(total: T, lines: readonly T[], weigh: (sum: Sum<T>) => Fit): Levels<T> | undefined {
  if (lines.length < FEWEST_LINES || lines.length > LONGEST_LIST) return undefined;
  const known = new Map<T, Map<number, Fit>>();
  // By where it begins and how long it is.
  const fitOf = (sum: Sum<T>): Fit => {
    let ofWhole = known.get(sum.whole);
    if (!ofWhole) known.set(sum.whole, (ofWhole = new Map<number, Fit>()));
    let fit = ofWhole.get(sum.parts.length);
    if (!fit) ofWhole.set(sum.parts.length, (fit = weigh(sum)));
    return fit;
  };
  let best:
    | { readonly levels: Levels<T>; readonly fits: number; readonly isMost: boolean; readonly digits: number }
    | undefined;
  let [tried, isOnly] = [0, true];
  for (const list of [lines, [...lines].reverse()]) {
    known.clear();
    const isUpwards = list !== lines;
    const asListed = ({ whole, parts }: Sum<T>): Sum<T> => ({ whole, parts: isUpwards ? [...parts].reverse() : parts });
    for (const division of divisions(list)) {
      const subtotals = division.filter(({ parts }) => parts.length > 0);
      if (division.length < FEWEST_PARTS || subtotals.length === 0) continue;
      tried++;
      const top: Sum<T> = { whole: total, parts: division.map(({ whole }) => whole) };
      const ofTop = weigh(top);
      if (ofTop.fits === 0) continue;
      const below = weighAll(subtotals, fitOf);
      const fits = ofTop.fits + below.fits;
      if (below.fits === 0 || (best && fits < best.fits)) continue;
      isOnly = best === undefined || fits > best.fits;
      const isMost = fits * 2 > ofTop.tested + below.tested;
      best = {
        levels: { total: asListed(top), subtotals: subtotals.map(asListed) },
        fits,
        isMost,
        digits: digitsOf(ofTop) + below.digits,
      };
    }
  }
  const isShown = best?.isMost === true && best.digits >= FEWEST_DIGITS + Math.log10(tried);
  return isShown && isOnly ? best?.levels : undefined;
}
