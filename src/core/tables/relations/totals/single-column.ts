import { absolute, add, compare, type Exact } from "../../../interval/exact.ts";
import { saysBalance } from "../../../vocabulary/balance-words.ts";
import { type Around, digitsAgreed } from "../agreed-digits.ts";
import type { Weigh } from "../evidence.ts";
import { isUnder, lineWords, saysTotal } from "../../../vocabulary/line-words.ts";
import { distinct } from "./part-readings.ts";
import { isAddable } from "./summed-rows.ts";
import type { Series, Whole } from "../../table.ts";

/** So many digits of one sum hardly agree by chance. */
const FEWEST_DIGITS = 4;

const MONEY: readonly unknown[] = ["lasten", "baten", "saldo"];
const isMoney = ({ facets: { unit, role } }: Series): boolean => unit === "euro" || MONEY.includes(role);

const saysAnyTotal = (label: string): boolean => lineWords(label).isTotal || saysTotal(label);

const mayBePart = (line: Series): boolean =>
  isAddable(line) && isMoney(line) && !isUnder(line.label) && !saysBalance(line.label);

/**
 * What each total in a list is most likely of: the lines since the total before it, those totals that are in no other, or the
 * lines of these.
 */
function likelySums(lines: readonly Series[], known: ReadonlyMap<Series, Whole>, weigh: Weigh): readonly Whole[] {
  const sums: Whole[] = [];
  let since: Series[] = [];
  let open: readonly Series[] = [];
  for (const line of lines) {
    const { label } = line;
    if (!saysAnyTotal(label)) {
      if (mayBePart(line)) since.push(line);
      continue;
    }
    const inOpen = sums.filter(({ whole }) => open.includes(whole)).flatMap(({ parts }) => parts);
    const withOpen = [...open, ...since];
    const readings = distinct([since, withOpen, [...inOpen, ...since]]);
    const fitting = readings.find((parts) => weigh(line, parts).fits > 0);
    const likely = fitting ?? (since.length < 2 || lineWords(label).isTotal ? withOpen : since);
    const sum = known.get(line) ?? (likely.length > 1 ? { whole: line, parts: likely, overlaps: false } : undefined);
    if (sum) sums.push(sum);
    const taken = new Set(sum?.parts);
    open = [...open.filter((one) => !taken.has(one)), line];
    since = [];
  }
  return sums;
}

/** Whether a total is that of its parts but for their signs: a minus that should not be there, or lacks. */
const isSumOfSizes = ({ whole, parts }: Whole, { moments, cell }: Around): boolean =>
  moments.every((moment) => {
    const sizeOf = (line: Series): Exact => absolute(cell(line, moment).value ?? 0);
    return compare(sizeOf(whole), parts.map(sizeOf).reduce(add, 0)) === 0;
  });

/** Whether a slip may make a sum what it is: not the total of more lines than are shown, nor less than one of its parts. */
function maySlip(sum: Whole, weigh: Weigh, around: Around): boolean {
  const { whole, parts } = sum;
  const { moments, cell } = around;
  if (isSumOfSizes(sum, around)) return true;
  const isLess = moments.some((moment) => {
    const total = cell(whole, moment).value ?? 0;
    return parts.some((part) => compare(cell(part, moment).value ?? 0, total) > 0);
  });
  return !isLess && weigh(whole, parts).farLarger === 0;
}

/**
 * The totals with names in a list of amounts of one column, where no other column shows what they add up: those that come out to
 * the digit bear out the others, where these are no more than they.
 */
export function totalsOfOneColumn(
  lines: readonly Series[],
  known: readonly Whole[],
  weigh: Weigh,
  around: Around,
): readonly Whole[] {
  if (around.moments.length !== 1 || !lines.some(({ label }) => saysTotal(label)) || !lines.every(isMoney)) return [];
  const told = new Map(known.map((one) => [one.whole, one]));
  const sums = likelySums(lines, told, weigh).filter(({ overlaps }) => !overlaps);
  const isExact = (sum: Whole): boolean => digitsAgreed([sum], around) >= FEWEST_DIGITS;
  const [exact, others] = [sums.filter(isExact), sums.filter((one) => !isExact(one))];
  if (exact.length === 0 || exact.length < others.length) return [];
  return sums.filter((one) => !told.has(one.whole) && maySlip(one, weigh, around));
}
