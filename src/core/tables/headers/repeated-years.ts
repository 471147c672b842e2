import { normalise } from "../../reading/normalise.ts";
import { halfOf, monthOf, quarterOf } from "../../reading/period.ts";
import { comparePeriods, type Period } from "../../reading/read-period.ts";
import type { Header, Run } from "./header.ts";
import { levelsOf } from "./header-cells.ts";
import { captionsUnder, headsFigures } from "./header-levels.ts";
import { labelPlace, MOST_APART, type Stretch } from "./label-place.ts";
import type { View } from "../sheet/view.ts";

/** What the numbers on a line are the parts of, by the name of that line. */
const PARTS: readonly {
  readonly names: RegExp;
  readonly most: number;
  readonly of: (year: number, n: number) => Period;
}[] = [
  { names: /^(?:kwartaal|kwartalen|kw|q)$/, most: 4, of: quarterOf },
  { names: /^(?:halfjaar|half jaar|helft)$/, most: 2, of: halfOf },
  { names: /^(?:maand|maandnummer|mnd)$/, most: 12, of: monthOf },
];

/** "Kwartaal" before 1, 2, 3 and 4 under the years that those are of: as an export of a register has them. */
function numberedUnder(view: View, line: number, label: number, run: Run): Header | undefined {
  const lower = line + 1;
  const name = normalise(view.text(lower, label));
  const parts = PARTS.find(({ names }) => names.test(name));
  if (!parts) return undefined;
  const cells = run.flatMap(({ place, period: { year } }) => {
    const number = view.grid.numbers[view.index(lower, place)] ?? Number.NaN;
    const isPart = Number.isInteger(number) && number >= 1 && number <= parts.most;
    const header = `${name} ${String(number)} ${String(year)}`;
    return isPart ? [{ place, measure: "", header, period: parts.of(year, number) }] : [];
  });
  const places = cells.map(({ place }) => place);
  if (cells.length < run.length || !headsFigures(view, lower, label, places)) return undefined;
  const levels = levelsOf(cells);
  return levels && { top: line, line: lower, labelPlace: label, ...levels };
}

/** Years on a line that come one after the other, some of them more than once; undefined where they do not. */
function yearsOn(view: View, line: number, { from, to }: Stretch): Run | undefined {
  const run: Run[number][] = [];
  let isRepeated = false;
  for (let place = from; place < to; place++) {
    const last = run.at(-1)?.period;
    // "Verschil" that is merged down is of the year before it.
    const isOfLast = view.content(line, place) === "words" && view.merged(line, place) !== undefined;
    const period = view.period(line, place) ?? (isOfLast ? last : undefined);
    // What stands further off is of another table.
    if (place - (run.at(-1)?.place ?? place) > MOST_APART) break;
    if (period?.kind !== "jaar") {
      if (last && view.content(line, place) !== "blank") return undefined;
      continue;
    }
    const step = last ? comparePeriods(period, last) : 1;
    if (step < 0) return undefined;
    isRepeated ||= step === 0 && !isOfLast;
    run.push({ place, period, header: String(period.year) });
  }
  return isRepeated ? run : undefined;
}

/** "Realisatie | Begroting | Begroting na wijziging" over "2023 | 2024 | 2024": each year under what its column holds. */
function namedAbove(view: View, line: number, label: number, run: Run): Header | undefined {
  const upper = line - 1;
  const isName = ({ place }: Run[number]): boolean =>
    view.content(upper, place) === "words" && !view.isPeriod(upper, place) && !view.isNote(upper, place);
  const places = run.map(({ place }) => place);
  if (upper < 0 || !run.every(isName) || !headsFigures(view, line, label, places)) return undefined;
  const levels = levelsOf(run.map((one) => ({ ...one, measure: view.text(upper, one.place) })));
  return levels && { top: upper, line, labelPlace: label, ...levels };
}

/** "2016, 2016, 2017, 2017" over "Q1, Q2, Q1, Q2", or under names: years that stand over each of their columns, not over the first alone. */
export function repeatedYears(view: View, line: number, stretch: Stretch): Header | undefined {
  const run = line + 1 < view.lines ? yearsOn(view, line, stretch) : undefined;
  const label = run && labelPlace(view, line, run[0]?.place ?? 0, stretch.from);
  if (!run || label === undefined) return undefined;
  return (
    captionsUnder(view, line, label, run, stretch.to) ??
    numberedUnder(view, line, label, run) ??
    namedAbove(view, line, label, run)
  );
}
