import { isShareOf, mayBeBareAverage } from "../../vocabulary/ratio-words.ts";
import { TELLING } from "../relations/evidence.ts";
import {
  isAfterReserves,
  isBetweenOnly,
  isOfPart,
  isRightBehind,
  isSaidSo,
  namesBoth,
  sharesWord,
} from "./said-ways.ts";
import { isOfAllPeriods } from "./over-time.ts";
import { isStockChain } from "./stock-chain.ts";
import type { Strand } from "./strands.ts";
import { operandsOf, type Way } from "./way.ts";
import { hasShown, type Weight } from "./weigh.ts";

/** So many digits that agree are chance once in a thousand times; each way that is tried makes chance likelier. */
const FEWEST_DIGITS = 3;
/** What the figures of a way show, and what its words do. */
interface Shown {
  readonly way: Way;
  readonly weight: Weight;
  readonly isAkin: boolean;
}

/** Whether one of two lines bears out a way: a slip in the other must not hide it, but its words have to say so. */
const isHalf = ({ fits, tested }: Weight): boolean => tested === 2 && fits === 1;

/** Lines that all or nearly all come out, for the average of those before it that is called nothing but that. */
const FEWEST_AVERAGES = 3;
const isPlainlyAverage = ({ way, weight }: Shown): boolean =>
  way.operation === "gemiddelde" && weight.fits >= FEWEST_AVERAGES && mayBeBareAverage(way.result.name);

/**
 * A difference behind two years and no more, or that names its two years, can hardly be another one: few digits have to show
 * it. Nor can one that shares a word with what it is taken from and comes out on three lines.
 */
function isPlainDifference({ way, weight }: Shown, along: readonly Strand[]): boolean {
  if (way.operation !== "verschil" || way.isSinceBefore === true) return false;
  return isBetweenOnly(way, along) || namesBoth(way) || (weight.fits >= FEWEST_AKIN && sharesWord(way));
}

const FEWEST_AKIN = 3;

/** An index that most of its years bear out to so many digits can be of nothing else: as many again may be off as are not. */
const isMostOfIndex = ({ tested, fits, moved }: Weight): boolean => fits * 2 > tested && moved >= FEWEST_DIGITS;

/** Whether most lines bear out a way. */
export const isBorneOut = (weight: Weight): boolean =>
  weight.digits > 0 &&
  hasShown(weight) &&
  (weight.fits * 3 >= weight.tested * 2 || isHalf(weight) || isMostOfIndex(weight));

/** What a figure of a telling size shows by itself, in digits; between the only two years a smaller one does. */
const OF_TELLING_SIZE = Math.log10(2 * TELLING);
const BETWEEN_YEARS = Math.log10(2 * 10);

/** What is compared, and what stands beside it. */
interface Among {
  readonly ways: readonly Way[];
  readonly borneOut: readonly Way[];
  readonly along: readonly Strand[];
}

/** Whether ways make a result of the same figures: what is taken off may be read as added with a minus. */
const isOfTheSame = (a: Way, b: Way): boolean => {
  const [some, others] = [operandsOf(a), operandsOf(b)];
  return a.result === b.result && some.length === others.length && some.every((one) => others.includes(one));
};

/**
 * Of two lines one that comes out to the digit, under the name of a balance right behind the two it is of, where nothing else
 * makes it: "Tekort" of two years.
 */
function isOnlyBalance({ way, weight }: Shown, { borneOut, along }: Among): boolean {
  if (!isRightBehind(way, along)) return false;
  const fewest = isBetweenOnly(way, along) ? BETWEEN_YEARS : OF_TELLING_SIZE;
  const isExact = weight.error === 0 && weight.digits >= fewest;
  return isExact && borneOut.every((other) => isOfTheSame(other, way));
}

/** Of several figures that may each be added or taken off some make any one: more than one line has to show which. */
const isAnySum = (way: Way): boolean => way.operation === "optelling" && !isOfAllPeriods(way) && !isAfterReserves(way);

/** Whether that is more than chance would do; a word that both have counts as a digit, and then only such ways were tried. */
function isShown(shown: Shown, among: Among): boolean {
  const { weight, isAkin } = shown;
  const { ways, along } = among;
  if (isPlainlyAverage(shown)) return true;
  if (isHalf(weight)) {
    if (isOnlyBalance(shown, among)) return true;
    if (!isAkin || isStockChain(shown.way) || isAnySum(shown.way)) return false;
  } else if (isPlainDifference(shown, along)) return true;
  // What stands right behind the two that it is of, and is called their difference, is so in round figures too.
  const digits = weight.digits + Number(isAkin) - (isRightBehind(shown.way, along) ? 0 : weight.coarse);
  const needed = (tried: number): boolean => digits >= FEWEST_DIGITS + Math.log10(tried);
  const { way } = shown;
  const isAlike = (other: Way): boolean => (isOfPart(way) ? isOfPart(other) : isSaidSo(other, along));
  return needed(ways.length) || (isAkin && needed(ways.filter(isAlike).length));
}

/** What a difference is the other way about is no other difference: signs are not told by it. */
const isMirrored = (a: Way, b: Way): boolean =>
  a.operation === "verschil" &&
  b.operation === "verschil" &&
  a.result === b.result &&
  a.first === b.second[0] &&
  b.first === a.second[0];

/** Price times hours goes before price times beschikte hours times the part of them that was delivered. */
const factorsOf = ({ way: { operation, second } }: Pick<Shown, "way">): number =>
  operation === "product" ? second.length : 0;

/** Bezetting goes by the places before it goes by whatever else comes out as well. */
const isOfItsWhole = ({ way: { operation, result, second } }: Shown): boolean =>
  operation === "verhouding" && second.some(({ name }) => isShareOf(result.name, name));

/** The best borne out first. */
const byStrength = (one: Shown, other: Shown): number => {
  const [a, b] = [one.weight, other.weight];
  return (
    b.fits - a.fits ||
    b.exact - a.exact ||
    b.signed - a.signed ||
    Number(other.isAkin) - Number(one.isAkin) ||
    Number(isOfItsWhole(other)) - Number(isOfItsWhole(one)) ||
    factorsOf(one) - factorsOf(other) ||
    a.error - b.error
  );
};

const isMostlyExact = ({ weight: { exact, tested } }: Shown): boolean => exact * 3 >= tested * 2;

/** Small percentages differ by so little that what they are rounded to hides it: where another way comes out to the digit, it is that. */
const isDifferenceByRounding = (shown: Shown): boolean => shown.way.operation === "verschil" && !isMostlyExact(shown);

/** Of the ways to work out one strand those that its figures and words show, the best borne out first. */
export function shownWays(
  ways: readonly Way[],
  along: readonly Strand[],
  weighed: (way: Way) => Weight,
): readonly Way[] {
  const known = ways
    .map((way) => ({ way, weight: weighed(way) }))
    .filter(({ weight }) => isBorneOut(weight))
    .map((one): Shown => ({ ...one, isAkin: isSaidSo(one.way, along) }));
  const borneOut = known.map(({ way }) => way);
  const hasExact = known.some(isMostlyExact);
  return known
    .filter((shown) => !hasExact || !isDifferenceByRounding(shown))
    .filter((shown) => isShown(shown, { ways, borneOut, along }))
    .sort(byStrength)
    .map(({ way }) => way)
    .filter((way, at, all) => !all.slice(0, at).some((better) => isMirrored(way, better)))
    .filter((way, _, all) => way.isSinceBefore !== true || all.every((other) => other.isSinceBefore === true));
}
