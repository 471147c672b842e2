import { isOneDigitOff, typingSlip } from "../../reading/typing-slips.ts";
import { add, compare, decimalsOf, type Exact, subtract, toNumber } from "../../interval/exact.ts";
import type { Facets } from "../../vocabulary/facets.ts";
import { isTelling } from "./evidence.ts";

/** What is averaged is of one size: marks, ages, days. */
const LARGEST_TO_SMALLEST = 4;

/** Fewer figures may lie on both sides of a total by chance. */
const FEWEST_AVERAGED = 3;

/** A total and its parts, as a column or line states them. */
export interface Stated {
  readonly total: Exact;
  readonly parts: readonly Exact[];
}

/** So much more or less of the whole a part is in one column than in another that they need not divide the same. */
const ANOTHER_SHARE = 1.5;

/**
 * Whether a total is the sum of its parts but for the largest of them, which was mistyped: it is more than the others come
 * to. An average of three is so as well where one of them weighs far more than the others: there it has to be a slip, or
 * what is meant has the share in the whole that it has in one of the `sums` beside it, as what weighs so much has not.
 */
function isOneMistyped({ total, parts }: Stated, sums: readonly Stated[]): boolean {
  if (parts.length < FEWEST_AVERAGED || !isTelling(total)) return false;
  const largest = parts.reduce<number>(
    (most, part, at) => (toNumber(part) > toNumber(parts[most] ?? 0) ? at : most),
    0,
  );
  const meant = parts.reduce<Exact>((rest, part, at) => (at === largest ? rest : subtract(rest, part)), total);
  const share = toNumber(meant) / toNumber(total);
  if (share <= 0 || parts.length > FEWEST_AVERAGED) return share > 0;
  const isAlike = ({ total: whole, parts: others }: Stated): boolean => {
    const ratio = (share * toNumber(whole)) / toNumber(others[largest] ?? 0);
    return others.length === parts.length && isTelling(whole) && ratio <= ANOTHER_SHARE && ratio * ANOTHER_SHARE >= 1;
  };
  return typingSlip(meant, parts[largest] ?? 0) !== undefined || sums.some(isAlike);
}

/**
 * Whether a total lies amid its parts, figures of one size, and by no slip in typing their sum or one of them: then it is their
 * average, by whatever weights. The `sums` are those of the same parts beside it.
 */
export function liesAmid(stated: Stated, sums: readonly Stated[] = []): boolean {
  const { total, parts } = stated;
  const value = toNumber(total);
  let [least, most] = [Infinity, -Infinity];
  for (const part of parts.map(toNumber)) [least, most] = [Math.min(least, part), Math.max(most, part)];
  const isOfOneSize = least > 0 && most <= least * LARGEST_TO_SMALLEST;
  const isAmid = isOfOneSize && least < value && value < most;
  return isAmid && typingSlip(parts.reduce<Exact>(add, 0), total) === undefined && !isOneMistyped(stated, sums);
}

/** Whether a total that may by its name be an average is between the least and the most of its parts. */
export const isBetween = ({ total, parts }: Stated): boolean =>
  parts.some((part) => compare(part, total) <= 0) && parts.some((part) => compare(part, total) >= 0);

/** Whether a slip in typing makes a total other than the sum of its parts. */
export const isSlipInSum = ({ total, parts }: Stated): boolean =>
  typingSlip(parts.reduce<Exact>(add, 0), total) !== undefined;

const finest = (values: readonly Exact[]): number => Math.max(...values.map((value) => decimalsOf(toNumber(value))));

/** Whether a total that lies between its parts has more decimals than any of them: it was divided, by whatever weights. */
export const isFinerThanParts = (stated: Stated): boolean =>
  stated.parts.length >= FEWEST_AVERAGED &&
  isBetween(stated) &&
  finest([stated.total]) > finest(stated.parts) &&
  !isSlipInSum(stated);

/** So much more or less than the sum a total is by a slip, and by nothing else. */
const NEAR_SUM = 0.25;

/** Whether a total is more than any of its parts, as a sum of them is. */
export const isMost = ({ total, parts }: Stated): boolean =>
  parts.length > 1 && parts.every((part) => compare(part, total) < 0);

/** Whether a total can be nothing but the sum of its parts, though it does not come out: it is more than any, and near to all together or one digit off. */
export function isNearSum({ total, parts }: Stated): boolean {
  const all = parts.reduce<Exact>(add, 0);
  const sum = toNumber(all);
  return (
    isMost({ total, parts }) &&
    (Math.abs(toNumber(total) - sum) <= NEAR_SUM * Math.abs(sum) || isOneDigitOff(all, total))
  );
}

/** Marks of one thing and another are no further apart, and neither is that of all from any of them. */
const LARGEST_TO_SMALLEST_MARK = 1.5;

const hasDecimals = ({ total, parts }: Stated): boolean => finest([total, ...parts]) > 0;

/**
 * Whether a total is an average by its size, by no slip in typing: no more than its parts, which have decimals or are by their
 * name `measured` of each, or hardly more where they are marks. None of the `beside` that is like it may add up.
 */
export function isAverageByItself(stated: Stated, isMeasured: boolean, beside: readonly Stated[]): boolean {
  const [value, sizes] = [toNumber(stated.total), stated.parts.map(toNumber)];
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length < 2 || least <= 0 || isSlipInSum(stated)) return false;
  const isFine = hasDecimals(stated);
  const isLike = (other: Stated): boolean => !isMeasured && hasDecimals(other) === isFine;
  if (beside.some((other) => isNearSum(other) && isLike(other))) return false;
  const isWithin = least <= value && value <= most && most <= least * LARGEST_TO_SMALLEST;
  // Of what is measured of each all together are no less than the most.
  if (isMeasured && value < most && value > 0) return true;
  const isMark = isFine && most <= LARGEST_TO_SMALLEST_MARK * least && value < 2 * least && value * 2 > most;
  return (isWithin && (isFine || isMeasured)) || isMark;
}

/** The same, and what its name says of it. */
export interface Named extends Stated {
  readonly facets: Facets;
}

/** Whether names say that figures are the same but for whose or when they are: where the one adds up, so does the other. */
const areAlike = (a: Facets, b: Facets): boolean =>
  a.unit === b.unit &&
  a.statistic === b.statistic &&
  a.quantity === b.quantity &&
  (a.quantity !== undefined || (a.version !== undefined && b.version !== undefined));

/** Whether a total is an average although the same one is a sum beside it: it lies amid its parts, and no name says that it is the same. */
export function isAveragedBeside(one: Named, sums: readonly Named[]): boolean {
  if (one.parts.length < FEWEST_AVERAGED || sums.length === 0 || !liesAmid(one, sums)) return false;
  return !sums.some((sum) => isTelling(sum.total) && areAlike(sum.facets, one.facets));
}
