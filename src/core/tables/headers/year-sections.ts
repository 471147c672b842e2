import { comparePeriods, type Period } from "../../reading/read-period.ts";
import { readPeriodOfYear } from "../../reading/read-period-of-year.ts";
import type { LabelledRun, Run } from "./header.ts";
import { headsFigures } from "./header-levels.ts";
import { labelPlace, type Stretch } from "./label-place.ts";
import { headerAt } from "./period-runs.ts";
import type { View } from "../sheet/view.ts";
import { namesYear } from "./year-behind.ts";

/** Of fewer parts of a year its number may be anything. */
const FEWEST_PARTS = 2;

/** The year that stands over nothing: that of the parts behind it. What stands beyond their figures is of another table. */
export function headingYear(view: View, line: number, place: number): Period | undefined {
  const period = view.period(line, place);
  if (period?.kind !== "jaar") return undefined;
  const below = view.filledBelow(line, place);
  if (below >= view.lines) return period;
  const next = view.filledAfter(line, place);
  let end = line + 1;
  while (next < view.places && end < below && view.content(end, next) !== "blank") end++;
  return end > line + 1 && end < below ? period : undefined;
}

/** The parts of years as they are read from the first on, each behind its year. */
class Sections {
  readonly run: Run[number][] = [];
  private year: Period | undefined;
  /** Each of the years before has its total: then a total may be that of its year, and not of them all. */
  private haveTotals = true;
  private hasEnded = false;

  /** False where a year follows on what is no part of one. */
  open(year: Period): boolean {
    const isTotal = this.run.at(-1)?.period.kind === "jaar";
    this.haveTotals &&= this.run.length === 0 || isTotal;
    this.year = year;
    return !this.hasEnded;
  }

  /** False where the parts of a year do not follow each other. What is none, and all behind it, is left out. */
  add(place: number, header: string, own: Period | undefined): boolean {
    const { year } = this;
    if (!year || this.hasEnded) return true;
    const whole = this.haveTotals && namesYear(header) ? year : undefined;
    const period = own ?? readPeriodOfYear(header, year.year)?.period ?? whole;
    if (!period) return (this.hasEnded = true);
    const before = this.run.findLast(({ period: { kind } }) => kind === period.kind)?.period;
    if (period.year !== year.year || (before && comparePeriods(before, period) >= 0)) return false;
    this.run.push({ place, period, header: own ? header : `${header} ${String(year.year)}` });
    return true;
  }
}

function partsOn(view: View, line: number, { from, to }: Stretch): Run | undefined {
  const sections = new Sections();
  for (let place = from; place < to; place++) {
    if (view.content(line, place) === "blank") continue;
    const heading = headingYear(view, line, place);
    const goesOn = heading
      ? sections.open(heading)
      : sections.add(place, headerAt(view, line, place), view.period(line, place));
    if (!goesOn) return undefined;
  }
  return sections.run.length < FEWEST_PARTS ? undefined : sections.run;
}

/** "2023 | Q1 | Q2 | 2024 | Q1": most often down the side, where a year is a row by itself over its quarters or months. */
export function yearSections(view: View, line: number, stretch: Stretch): LabelledRun | undefined {
  const run = partsOn(view, line, stretch);
  if (!run) return undefined;
  let first = stretch.from;
  while (first < stretch.to && !headingYear(view, line, first)) first++;
  const label = labelPlace(view, line, first, stretch.from);
  if (label === undefined) return undefined;
  const places = run.map(({ place }) => place);
  return headsFigures(view, line, label, places) ? { run, label } : undefined;
}
