import { numberText } from "../findings/number-text.ts";
import { compare, divide, type Exact } from "../interval/exact.ts";
import { type Interval, outcomeOf, pointOf } from "../interval/interval.ts";
import { plainText } from "../reading/normalise.ts";
import type { CellReading } from "../reading/read-cell.ts";
import { readPeriod } from "../reading/read-period.ts";
import { inPercent } from "../tables/around/percentages.ts";
import { type Beside, cellsBeside } from "../tables/around/cells-beside.ts";
import type { Table } from "../tables/table.ts";
import { type Spot, type Strand, strandsOf } from "../tables/worked-out/strands.ts";
import type { Grid } from "../workbook/grid.ts";
import { type Direction, directionOf, namesTarget, targetIn, targetName, verdictIn } from "../vocabulary/targets.ts";
import type { Observation } from "./observation.ts";
import { valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { LAST_DIGIT } from "./tolerance.ts";

/** So far from its outcome a target may stand, and from both of them what was made of it. */
const FARTHEST = 4;
/** So many times as large as the other, one of them is in another unit. */
const OTHER_UNIT = 20;
/** Years that all but one bear out a direction show it. */
const FEWEST_YEARS = 4;

/** One target, what came of it, and whether that is said to be enough. */
interface Said {
  readonly spot: Spot;
  readonly name: string;
  readonly target: Exact;
  readonly value: Interval;
  readonly verdict: boolean;
  readonly direction: Direction | undefined;
}

/** Where the target of an outcome stands: the nearest that is of the same, before it rather than behind it. */
function targetPlace(beside: Beside, of: string): number | undefined {
  const steps = Array.from({ length: FARTHEST }, (_, at) => at + 1).flatMap((step) => [-step, step]);
  return steps
    .map((step) => beside.place + step)
    .find((place) => {
      const name = targetName(beside.name(place));
      return name?.is === "doel" && (name.of === of || name.of === "" || of === "");
    });
}

/** Where it is said whether the target was met: the first such column behind both. */
function verdictPlace(beside: Beside, target: number): number | undefined {
  const from = Math.max(beside.place, target) + 1;
  for (let place = from; place < from + FARTHEST; place++) {
    const name = beside.name(place);
    const cells = beside.crossings.map((crossing) => beside.text(place, crossing)).filter((text) => text !== "");
    const verdicts = cells.filter((text) => verdictIn(name, text) !== undefined);
    if (verdicts.length > 1 && verdicts.length * 2 >= cells.length) return place;
    if (targetName(name) || readPeriod(name)) return undefined;
  }
  return undefined;
}

const fits = ({ value, target, verdict }: Said, direction: Direction): boolean =>
  outcomeOf(value, verdict === (direction === "ten minste") ? ">=" : "<=", pointOf(target)) !== "schending";

function isOtherUnit(value: Exact, target: Exact): boolean {
  const times = divide(value, target);
  const other = divide(target, value);
  return [times, other].some((one) => one !== undefined && compare(one, OTHER_UNIT) > 0);
}

/** A target of at least or at most so much; of a range either end may be meant. */
const targetOf = ({ value, upper }: CellReading): Exact | undefined =>
  value !== undefined && upper !== undefined ? undefined : (value ?? upper);

/** All that is said of the targets that one row or column is held against. */
function saidOf(table: Table, result: Strand, across: readonly Strand[]): readonly Said[] {
  const named = targetName(result.name);
  if (named ? named.is === "doel" : result.kind === undefined) return [];
  const beside = cellsBeside(table, result.spots);
  if (!beside) return [];
  const target = targetPlace(beside, named?.of ?? "");
  const verdict = target === undefined ? undefined : verdictPlace(beside, target);
  if (target === undefined || verdict === undefined) return [];
  return result.spots.flatMap((spot, line): readonly Said[] => {
    const crossing = spot && beside.crossingOf(spot);
    const said = crossing === undefined ? undefined : verdictIn(beside.name(verdict), beside.text(verdict, crossing));
    if (!spot || crossing === undefined || said === undefined) return [];
    const { series, moment } = spot;
    const value = valuesAt(table, series, moment);
    const written = beside.text(target, crossing);
    const stated = across[line]?.spots.find((other) => other && beside.placeOf(other) === target);
    const printed = stated
      ? table.cell(stated.series, stated.moment)
      : inPercent(table.cells.at(beside.index(target, crossing)), "procent");
    const of = targetOf(printed) ?? targetIn(written);
    if (value.point === undefined || of === undefined || isOtherUnit(value.point, of)) return [];
    const crossed = across[line];
    const subject = [result.group, named?.of ?? "", crossed?.kind === undefined ? crossed?.said : table.title].join(
      " ",
    );
    const direction = directionOf(`${written} ${beside.name(target)}`, subject);
    return [{ spot, name: crossed?.name ?? "", target: of, value, verdict: said, direction }];
  });
}

/** The direction that the years of one line show. */
function shownBy(all: readonly Said[]): Direction | undefined {
  const telling = all.filter(({ value, target }) => value.point !== undefined && compare(value.point, target) !== 0);
  if (telling.length < FEWEST_YEARS) return undefined;
  return (["ten minste", "ten hoogste"] as const).find(
    (direction) => telling.filter((one) => fits(one, direction)).length >= telling.length - 1,
  );
}

/** What is said of a target that its own figures deny. */
function denied(table: Table, result: Strand, across: readonly Strand[]): readonly Observation[] {
  const all = saidOf(table, result, across);
  const shown = across.some(({ kind }) => kind !== undefined) ? shownBy(all) : undefined;
  const wrong = all.filter((one) => {
    const direction = one.direction ?? shown;
    return direction !== undefined && !fits(one, direction);
  });
  // That the words are about these figures, the other lines show.
  const right = all.filter((one) => !wrong.includes(one) && fits(one, one.direction ?? shown ?? "ten minste"));
  if (wrong.length * 2 > right.length) return right.map((one) => observationOf(one, result));
  return [...right, ...wrong].map((one) => observationOf(one, result, wrong.includes(one)));
}

function observationOf({ spot, name, target, value, verdict }: Said, result: Strand, isWrong = false): Observation {
  const found = value.point ?? 0;
  const said = verdict ? "dat het doel gehaald is" : "dat het doel niet gehaald is";
  const text = isWrong
    ? `${plainText(result.name)}, ${plainText(name)}: er staat ${numberText(found)} bij een doel van ${numberText(target)}, en er staat bij ${said}.`
    : "";
  return { places: [spot], outcome: isWrong ? "schending" : "klopt", text };
}

/** Most sheets name no target at all. */
const known = new WeakMap<Grid, boolean>();

function hasTarget(grid: Grid): boolean {
  let found = known.get(grid);
  if (found === undefined) known.set(grid, (found = grid.texts.some(namesTarget)));
  return found;
}

function oordeel(table: Table): readonly Observation[] {
  if (!hasTarget(table.grid)) return [];
  const { rows, columns } = strandsOf(table);
  const along = (some: readonly Strand[], across: readonly Strand[]): readonly Observation[] =>
    some.flatMap((strand) => denied(table, strand, across));
  return [...along(columns, rows), ...along(rows, columns)];
}

export const oordeelOverDoel = observingRule({
  id: "SD-R38b",
  name: "Gehaald of niet past bij de cijfers",
  mustHold: [
    "gehaald: cijfer ≥ doel, of cijfer ≤ doel als minder beter is",
    "niet gehaald: cijfer < doel, of cijfer > doel als minder beter is",
  ],
  looksFor:
    "Een kolom of rij die zegt of een norm of doel gehaald is, terwijl de cijfers ervoor iets anders zeggen. Alleen waar vaststaat of meer beter is of minder: dat zegt de norm (≥ 90%, max. 6 weken), de indicator, of de andere jaren.",
  severity: "waarschuwing",
  source: "Monitor 3D Drechtsteden 2016, r. 1527-1529",
  why: "Wie alleen het oordeel leest, ziet anders niet dat het doel gemist is, of juist gehaald.",
  tolerance: `Geen: het doel is precies wat er staat, en precies het doel is gehaald. Een afgerond percentage mag ${LAST_DIGIT}.`,
  observe: oordeel,
  examples: {
    klopt: `
      Indicator                     | Norm | Realisatie | Gehaald
      Meldingen binnen termijn      | 90%  | 92%        | ja
      Beschikkingen binnen termijn  | 95%  | 91%        | nee
      Tevreden cliënten             | 80%  | 83%        | ja
    `,
    schending: `
      Indicator                     | Norm | Realisatie | Gehaald
      Meldingen binnen termijn      | 90%  | 92%        | ja
      Beschikkingen binnen termijn  | 95%  | 91%        | ja
      Tevreden cliënten             | 80%  | 83%        | ja
    `,
    nietToetsbaar: `
      Indicator                     | Norm | Realisatie | Gehaald
      Meldingen binnen termijn      | 90%  | 92%        | ja
      Beschikkingen binnen termijn  | 95%  | nb         | ja
      Tevreden cliënten             | 80%  | 83%        | ja
    `,
  },
});
