import { add, compare, type Exact, subtract } from "../../../interval/exact.ts";
import { isOneDigitOff, typingSlip } from "../../../reading/typing-slips.ts";
import { saysPersons } from "../../../vocabulary/line-words.ts";
import type { Around } from "../agreed-digits.ts";
import type { Stated } from "../amid.ts";
import { statedAt } from "../averaged-measures.ts";
import type { Whole } from "../../table.ts";
import { isOverTime } from "./lines-added-up.ts";
import type { Tally } from "./summed-rows.ts";

/** Of so many columns one may be off: where more are, other parts than are shown may well lack there. */
const COLUMNS_TO_ONE_OFF = 5;

const isNearlyAll = ({ tested, fits }: Pick<Tally, "tested" | "fits">): boolean =>
  tested - fits <= Math.max(1, Math.floor(tested / COLUMNS_TO_ONE_OFF));

/** What a total is more than its parts together. */
const leftOf = ({ total, parts }: Stated): Exact => parts.reduce<Exact>(subtract, total);

/** Whether some slip in one figure makes a total more or less than its parts. */
function isSlip(stated: Stated, isSo: (expected: Exact, found: Exact) => boolean): boolean {
  const { total, parts } = stated;
  const left = leftOf(stated);
  return isSo(subtract(total, left), total) || parts.some((part) => isSo(add(part, left), part));
}

const isTypingSlip = (expected: Exact, found: Exact): boolean => typingSlip(expected, found) !== undefined;

const isDigitOrSlip = (expected: Exact, found: Exact): boolean =>
  isOneDigitOff(expected, found) || isTypingSlip(expected, found);

/** What a sum that no word tells of is in each of its columns or lines, and what is said of these. */
export interface Seen {
  readonly stated: readonly (Stated | undefined)[];
  /** They go from one time to the next. */
  readonly isOverTime: boolean;
  readonly countsPersons: boolean;
}

/** At the end of a time less may have become of what came in than that: of "Aanvragen" some are not "Toegekend" or "Afgewezen" yet. */
function isNotDone(seen: Seen): boolean {
  const last = seen.isOverTime ? seen.stated.at(-1) : undefined;
  return last !== undefined && compare(leftOf(last), 0) > 0 && !isSlip(last, isTypingSlip);
}

/** Who has two kinds of help counts in both. */
const mayBeOnce = ({ stated, countsPersons }: Seen): boolean =>
  countsPersons &&
  stated.some((one) => one !== undefined && compare(leftOf(one), 0) < 0 && !isSlip(one, isDigitOrSlip));

/** What is below nought was taken off: advance and settlement are no parts of what was spent. */
const hasTakenOff = ({ stated }: Seen): boolean =>
  stated.some((one) => one?.parts.some((part) => compare(part, 0) < 0) === true);

/** Whether sums that no word tells of come out nearly everywhere, and where they do not something is wrong. */
export const areShownAlone = (tally: Pick<Tally, "tested" | "fits">, sums: readonly Seen[]): boolean =>
  isNearlyAll(tally) && !sums.some((one) => isNotDone(one) || mayBeOnce(one) || hasTakenOff(one));

/** Totals among lines as they are seen in each column. */
export const seenIn = (wholes: readonly Whole[], { moments, cell }: Around): readonly Seen[] =>
  wholes.map((one) => ({
    stated: moments.map((moment) => statedAt(one, moment, cell)),
    isOverTime: moments.some(isOverTime),
    countsPersons: one.whole.facets.quantity === "clienten" || saysPersons(one.whole.label),
  }));
