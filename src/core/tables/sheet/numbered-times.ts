import { CellKind, type Grid } from "../../workbook/grid.ts";

// "1, 2, 3, 4" under "Kwartaal", or behind it: numbers that name a time, and count nothing there.

/** What such numbers stand under, and how many there are in a year. */
const TIMES: readonly (readonly [name: RegExp, most: number])[] = [
  [/^(?:kwartaal|kw\.?)$/i, 4],
  [/^(?:maand|mnd\.?)$/i, 12],
  [/^periode$/i, 13],
  [/^(?:week|wk\.?)$/i, 53],
];
const MOST = 53;
const NUMBER = / ?(?:nummer|nr\.?)$/i;

/** Two numbers that follow each other may well be figures. */
const FEWEST = 3;

/** "Kwartaal 2" for a number among those that go up by one under or behind such a word; undefined for any other. */
export function timeNumbered(
  { kinds, numbers, texts, columns }: Grid,
  index: number,
  step: number,
): string | undefined {
  const own = numbers[index] ?? Number.NaN;
  if (!(own >= 1 && own <= MOST)) return undefined;
  const end = step === 1 ? index - (index % columns) + columns : kinds.length;
  const isAt = (at: number): boolean =>
    at >= 0 && at < end && kinds[at] === CellKind.number && numbers[at] === own + (at - index) / step;
  let [first, last] = [index, index];
  while (isAt(first - step)) first -= step;
  const header =
    texts
      .get(first - step)
      ?.trim()
      .replace(NUMBER, "") ?? "";
  const most = header === "" ? undefined : TIMES.find(([name]) => name.test(header))?.[1];
  if (most === undefined) return undefined;
  while (isAt(last + step)) last += step;
  const [from, to] = [numbers[first] ?? 0, numbers[last] ?? 0];
  const areNumbers = Number.isInteger(from) && from >= 1 && to <= most && to - from + 1 >= FEWEST;
  return areNumbers ? `${header} ${String(own)}` : undefined;
}
