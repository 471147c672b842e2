import { add, compare, type Exact } from "../../interval/exact.ts";
import { liesAmid, type Stated } from "./amid.ts";
import type { Moment, Rate, Table, Whole } from "../table.ts";

type Around = Pick<Table, "measures" | "moments" | "cell">;

/** What a total and its parts state in a column; undefined where any of them states nothing. */
export function statedAt(
  { whole, parts }: Pick<Whole, "whole" | "parts">,
  moment: Moment,
  cell: Table["cell"],
): Stated | undefined {
  const total = cell(whole, moment).value;
  const stated = parts.flatMap((part) => cell(part, moment).value ?? []);
  return total === undefined || parts.length < 2 || stated.length < parts.length ? undefined : { total, parts: stated };
}

/** Whether a total is the sum of its parts, to the digit. */
export const isSumOf = ({ total, parts }: Stated): boolean => compare(total, parts.reduce<Exact>(add, 0)) === 0;

/**
 * The totals without those of an average beside what does add up: "Kosten 2024 | Uurloon", of which the last lies amid its
 * parts in every column. What has its rate beside it is a count.
 */
export function withoutAverages(
  totals: readonly Whole[],
  { measures, moments, cell }: Around,
  rates: readonly Rate[],
): readonly Whole[] {
  if (measures.length === 1) return totals;
  const everywhere = (total: Whole, isSo: (stated: Stated) => boolean): boolean => {
    const stated = moments.flatMap((moment) => statedAt(total, moment, cell) ?? []);
    return stated.length > 0 && stated.every(isSo);
  };
  const isBeside = ({ whole: a }: Whole, { whole: b }: Whole): boolean => a !== b && a.position === b.position;
  return totals.filter(
    (total) =>
      rates.some(({ count }) => count === total.whole) ||
      !everywhere(total, (stated) => liesAmid(stated)) ||
      !totals.some((other) => isBeside(total, other) && everywhere(other, isSumOf)),
  );
}
