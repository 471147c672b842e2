import type { Outcome } from "../../findings/finding.ts";
import { compare, multiply } from "../../interval/exact.ts";
import {
  add,
  type Interval,
  multiply as product,
  outcomeOf,
  pointOf,
  roundedTo,
  scale,
} from "../../interval/interval.ts";
import type { CellReading } from "../../reading/read-cell.ts";
import { namedBase } from "./bases.ts";
import type { Moment, Series } from "../table.ts";
import { isTotal } from "../../vocabulary/line-words.ts";

/** How percentages are written that bear no percent sign: as such, 22,6; as parts of one, 0,226; or nothing tells. */
export type Writing = "procent" | "fractie" | "onbekend";

/** What is known of a table before its lines are related. */
export interface Draft {
  readonly series: readonly Series[];
  readonly moments: readonly Moment[];
  readonly measures: readonly string[];
  /** What the cell itself says. */
  readonly printed: (series: Series, moment: Moment) => CellReading;
}

const ONE = pointOf(1);
/** When what shares may come to together spans more than this, any coarse shares come to one. */
const VAGUE = 0.5;
const FEWEST = 2;
const MOST_WHOLES = 50;

export const isPercentage = ({ facets, measure }: Series, measures: readonly string[]): boolean =>
  facets.unit === "procent" || namedBase(measures[measure] ?? "")?.per === 100;

/** A figure without a percent sign as it was rounded; undefined where there is none. */
function valueOf({ value, unit, step }: CellReading): Interval | undefined {
  if (value === undefined || unit === "procent") return undefined;
  return step === undefined ? pointOf(value) : roundedTo(value, step);
}

const isWithinOne = ({ point }: Interval): boolean =>
  point !== undefined && compare(point, 0) >= 0 && compare(point, 1) <= 0;

const isBetween = ({ point }: Interval): boolean =>
  point !== undefined && compare(point, 0) > 0 && compare(point, 1) < 0;

/** Whether most of what was worked out holds: one figure may be wrong, and is to be found. */
function mostHold(outcomes: readonly Outcome[], fewest: number): boolean {
  const held = outcomes.filter((outcome) => outcome.startsWith("klopt")).length;
  return held >= fewest && held * 2 > outcomes.length;
}

/** What lines come to at a moment; undefined where one has no figure. */
function sumAt(lines: readonly Series[], moment: Moment, { printed }: Draft): Interval | undefined {
  const values = lines.flatMap((one) => valueOf(printed(one, moment)) ?? []);
  return values.length < lines.length || values.length === 0 ? undefined : values.reduce(add);
}

/** Whether the lines that are no totals come to one, group by group, where all of them have a figure. */
function addUpToOne(lines: readonly Series[], draft: Draft): boolean {
  const groups = new Map<string, Series[]>();
  for (const line of lines.filter(({ label }) => !isTotal(label))) {
    groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  }
  const sums = [...groups.values()].flatMap((group) =>
    group.length < FEWEST ? [] : draft.moments.flatMap((moment) => sumAt(group, moment, draft) ?? []),
  );
  const isVague = ({ low, high }: Interval): boolean => Number(high) - Number(low) >= VAGUE;
  return (
    !sums.some(isVague) &&
    mostHold(
      sums.map((sum) => outcomeOf(sum, "=", ONE)),
      1,
    )
  );
}

/** What counts may be divided by: one of the lines, of very many a total only, or all that are no total together. */
function wholesAmong(counts: readonly Series[]): readonly (readonly Series[])[] {
  const single = counts.length > MOST_WHOLES ? counts.filter(({ label }) => isTotal(label)) : counts;
  return [...single.map((one) => [one]), counts.filter(({ label }) => !isTotal(label))];
}

/** Whether the figures of a measure are the counts beside them, so many times, divided by one and the same whole. */
function areDivided(lines: readonly Series[], times: number, draft: Draft): boolean {
  const { series, moments, measures, printed } = draft;
  return measures.some((_, measure) => {
    const counts = series.filter((one) => one.measure === measure && !isPercentage(one, measures));
    const beside = new Map(counts.map((one) => [one.position, one]));
    return wholesAmong(counts).some((whole) => {
      const outcomes = moments.flatMap((moment) => {
        const all = sumAt(whole, moment, draft);
        if (!all) return [];
        return lines.flatMap((line) => {
          const count = beside.get(line.position);
          const [share, part] = [valueOf(printed(line, moment)), count && valueOf(printed(count, moment))];
          const isWhole = whole.length === 1 && whole[0] === count;
          if (!share || !part || isWhole || part.point === 0) return [];
          return [outcomeOf(product(share, all), "=", scale(part, times))];
        });
      });
      return mostHold(outcomes, FEWEST);
    });
  });
}

function writingOf(lines: readonly Series[], draft: Draft): Writing {
  const values = lines.flatMap((line) => draft.moments.flatMap((moment) => valueOf(draft.printed(line, moment)) ?? []));
  if (values.length < FEWEST || !values.every(isWithinOne) || !values.some(isBetween)) return "procent";
  if (areDivided(lines, 100, draft)) return "procent";
  return addUpToOne(lines, draft) || areDivided(lines, 1, draft) ? "fractie" : "onbekend";
}

/** How the percentages of each measure are written. A figure above one tells, and else what they add up to or are of. */
export function writings(draft: Draft): readonly Writing[] {
  const { series, measures } = draft;
  return measures.map((_, measure) =>
    writingOf(
      series.filter((one) => one.measure === measure && isPercentage(one, measures)),
      draft,
    ),
  );
}

/** "22,6%" is 22,6 among percentages, as "22,6" under "%" is; a cell with a percent sign holds the fraction. */
export function inPercent(reading: CellReading, writing: Writing): CellReading {
  const { unit, value, step, upper, marker } = reading;
  if (unit !== "procent" && writing === "onbekend" && value !== undefined) return { marker };
  if (unit !== "procent" && writing !== "fractie") return reading;
  return {
    ...reading,
    ...(value !== undefined && { value: multiply(value, 100) }),
    ...(step !== undefined && { step: multiply(step, 100) }),
    ...(upper !== undefined && { upper: multiply(upper, 100) }),
  };
}
