import { saysTotal } from "../../../vocabulary/line-words.ts";
import { TELLING, type Weigh } from "../evidence.ts";
import type { Series } from "../../table.ts";

/** Looking for sums within sums is quadratic: a longer list is left as it stands. */
const LONGEST_LIST = 40;

const isSame = (a: readonly Series[], b: readonly Series[]): boolean =>
  a === b || (a.length === b.length && a.every((one, index) => one === b[index]));

/** The readings that are sums, each once. */
export function distinct(readings: readonly (readonly Series[])[]): readonly (readonly Series[])[] {
  return readings.filter((one, index) => one.length > 1 && readings.findIndex((other) => isSame(one, other)) === index);
}

const holds = (weigh: Weigh, whole: Series, added: readonly Series[], taken?: readonly Series[]): boolean => {
  const { fits, tested } = weigh(whole, added, taken);
  return fits * 2 > tested;
};

/** Which of the sums that come out as often is meant: where one more line is nought in most periods a slip hides which. */
type OfEquals = "shortest" | "longest";

/**
 * Where the lines begin that end a list and that a line is the sum of; the length of the list where there are none. Of
 * several that do the ones that come out most often: one more of them may be nought in most periods.
 */
function firstOfSum(line: Series, list: readonly Series[], weigh: Weigh, ofEquals: OfEquals): number {
  let [best, most] = [list.length, 0];
  for (let first = list.length - 2; first >= 0; first--) {
    const { fits, tested } = weigh(line, list.slice(first));
    const isBetter = fits > most || (ofEquals === "longest" && fits === most);
    if (fits * 2 > tested && isBetter) [best, most] = [first, fits];
    if (most > 0 && most === tested) break;
  }
  return best;
}

/**
 * The lines without those that another of them is the sum of: what stands above "Totaal Wmo" or below a
 * heading line that has figures itself, whatever its name.
 */
function collapsed(lines: readonly Series[], weigh: Weigh, ofEquals: OfEquals): Series[] {
  let kept: Series[] = [];
  for (const line of lines) {
    kept = [...kept.slice(0, firstOfSum(line, kept, weigh, ofEquals)), line];
  }
  return kept;
}

/** What these lines come to when sums among them count once, whether those stand under their parts or on top. */
export function collapsedReadings(lines: readonly Series[], weigh: Weigh): readonly (readonly Series[])[] {
  if (lines.length > LONGEST_LIST) return [];
  const upwards = [...lines].reverse();
  const either = (["shortest", "longest"] as const).flatMap((ofEquals) => [
    collapsed(lines, weigh, ofEquals),
    collapsed(upwards, weigh, ofEquals).reverse(),
  ]);
  return distinct(either);
}

const isNamedSum = ({ label }: Series): boolean => saysTotal(label);

/** Whether a line is a subtotal of these: most periods show one that is called so, and all, of several, any other. */
function isSubtotal(line: Series, parts: readonly Series[], weigh: Weigh): boolean {
  const { fits, tested, largest } = weigh(line, parts);
  return largest >= TELLING && (isNamedSum(line) ? fits * 2 > tested : fits > 1 && fits === tested);
}

/** The lines of a list that a subtotal behind them adds up, for each; whichever way the list runs. */
function withoutSubtotalled(
  lines: readonly Series[],
  weigh: Weigh,
  maySum: (line: Series) => boolean,
): readonly Series[] {
  let kept: Series[] = [];
  for (const line of lines) {
    const first = maySum(line) ? firstOfSum(line, kept, weigh, "longest") : kept.length;
    const isSum = first < kept.length && isSubtotal(line, kept.slice(first), weigh);
    kept = [...(isSum ? kept.slice(0, first) : kept), line];
  }
  return kept;
}

/**
 * What is left of the parts of a total when subtotals among them stand for those that they add up, under them or on top: no
 * total counts both. Of a total that comes out with all of them everywhere, only what is called a subtotal is one.
 */
export function countingOnce(whole: Series, lines: readonly Series[], weigh: Weigh): readonly Series[] {
  const { fits, tested } = weigh(whole, lines);
  const maySum = fits < tested ? (): boolean => true : isNamedSum;
  if (lines.length > LONGEST_LIST || !lines.some(maySum)) return lines;
  const under = withoutSubtotalled(lines, weigh, maySum);
  const onTop = [...withoutSubtotalled([...lines].reverse(), weigh, maySum)].reverse();
  const fewest = under.length <= onTop.length ? under : onTop;
  return fewest.length === lines.length || fewest.length < 2 ? lines : fewest;
}

/** The first lines of a list, two or more: under one total there may stand several breakdowns of it. */
export function beginnings(lines: readonly Series[]): readonly (readonly Series[])[] {
  return lines.slice(2, LONGEST_LIST).map((_, index) => lines.slice(0, index + 2));
}

/** Whether the whole is what the first lines leave after the others are taken off, or the other way round: a balance. */
export function isBalance(whole: Series, lines: readonly Series[], weigh: Weigh): boolean {
  return lines.slice(1, LONGEST_LIST).some((_, index) => {
    const [first, others] = [lines.slice(0, index + 1), lines.slice(index + 1)];
    return holds(weigh, whole, first, others) || holds(weigh, whole, others, first);
  });
}

/** The reading that adds up in the most periods, the first of equals; undefined when none ever does. */
export function bestOf(
  whole: Series,
  readings: readonly (readonly Series[])[],
  weigh: Weigh,
): readonly Series[] | undefined {
  let [best, most]: [readonly Series[] | undefined, number] = [undefined, 0];
  for (const reading of readings) {
    const { fits, periods } = weigh(whole, reading);
    if (fits > most) [best, most] = [reading, fits];
    if (most === periods) break;
  }
  return best;
}
