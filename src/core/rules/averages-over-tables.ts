import { numberText } from "../findings/number-text.ts";
import { placed } from "../findings/placed.ts";
import { divide, type Exact, multiply, roundToMultiple } from "../interval/exact.ts";
import { outcomeOf, pointOf, roundedTo } from "../interval/interval.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import { printedStep } from "../reading/read-cell.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { saysTotal } from "../vocabulary/line-words.ts";
import { perOf } from "../vocabulary/ratio-words.ts";
import { saysRatio } from "../vocabulary/workings.ts";
import type { Grid } from "../workbook/grid.ts";
import type { Observation, Place } from "./observation.ts";

/** A table, or what stands under one of its section rows, by the names of its lines. */
interface Block {
  readonly table: Table;
  readonly name: string;
  readonly lines: ReadonlyMap<string, Series>;
}

const FEWEST_BLOCKS = 3;
/** Among more blocks on a sheet each is a part of each other by chance, and they are as long to try. */
const MOST_BLOCKS = 12;

function blocksOf(table: Table): readonly Block[] {
  const byGroup = new Map<string, Map<string, Series>>();
  if (table.measures.length > 1) return [];
  for (const one of table.series) {
    const lines = byGroup.get(one.group) ?? new Map<string, Series>();
    byGroup.set(one.group, lines.set(normalise(one.label), one));
  }
  return [...byGroup].map(([group, lines]) => ({ table, name: `${table.title} ${group}`.trim(), lines }));
}

/** Whether tables have so many blocks: an average, and what it is of. */
function haveEnough(tables: readonly Table[]): boolean {
  let [blocks, group] = [tables.length, ""];
  for (const { series } of tables) {
    for (const one of series) {
      if (one.group !== group) blocks++;
      group = one.group;
    }
  }
  return blocks >= FEWEST_BLOCKS;
}

const onSheets = new WeakMap<readonly Table[], Map<Grid, readonly Block[]>>();

/** The blocks of the sheet that a table is on; none where they are too many. */
function blocksAround({ grid }: Table, tables: readonly Table[]): readonly Block[] {
  const bySheet = onSheets.get(tables) ?? new Map<Grid, readonly Block[]>();
  onSheets.set(tables, bySheet);
  let blocks = bySheet.get(grid);
  if (!blocks) {
    const here = tables.filter((one) => one.grid === grid);
    blocks = here.length > MOST_BLOCKS || !haveEnough(here) ? [] : here.flatMap(blocksOf);
    if (blocks.length > MOST_BLOCKS) blocks = [];
    bySheet.set(grid, blocks);
  }
  return blocks;
}

/** "Gemiddelde kosten per cliënt": of what comes of it the figures tell. */
const isAverage = ({ name }: Block): boolean => saysRatio(name) && perOf(name) === 1;

/** Amounts may be given in thousands, and what is worked out from them not. */
const SCALES: readonly number[] = [1, 1000, 1_000_000];

/** An average, and the amount and number that it may be of. */
interface Asked {
  readonly places: readonly [Place, Place, Place];
  /** 1.000 for amounts in thousands. */
  readonly per: number;
  readonly found: Exact;
  readonly expected: Exact;
  readonly step: Exact;
  readonly fits: boolean;
}

function placeIn({ table, lines }: Block, label: string, { key }: Moment): Place | undefined {
  const [series, moment] = [lines.get(label), table.momentOf.get(key)];
  return series && moment && { table, series, moment };
}

const readingAt = ({ table, series, moment }: Place) => table?.cell(series, moment);

function askedAt(own: Place, top: Place, bottom: Place, per: number): Asked | undefined {
  const reading = readingAt(own);
  const [amount, number] = [top, bottom].map((place) => readingAt(place)?.value);
  const worked = amount === undefined || number === undefined ? undefined : divide(multiply(amount, per), number);
  if (reading?.value === undefined || worked === undefined || amount === 0 || number === 1) return undefined;
  const step = printedStep(reading);
  const fits = outcomeOf(roundedTo(reading.value, step), "=", pointOf(worked)) !== "schending";
  return { places: [own, top, bottom], per, found: reading.value, expected: worked, step, fits };
}

/** What two blocks divide to in these places of another; left out where they do not have that line or column. */
function dividing(places: readonly Place[], top: Block, bottom: Block, per: number): readonly Asked[] {
  return places.flatMap((place) => {
    const label = normalise(place.series.label);
    const [a, b] = [placeIn(top, label, place.moment), placeIn(bottom, label, place.moment)];
    return (a && b && askedAt(place, a, b, per)) ?? [];
  });
}

const FEWEST_FITS = 4;

const fitsIn = (asked: readonly Asked[]): number => asked.filter(({ fits }) => fits).length;

/** So many figures are looked at first: most blocks are not what two others divide to. */
const LOOKED_AT = 8;

/** Whether so many figures are what the others come to that these are what it is of. */
const isShown = (asked: readonly Asked[]): boolean =>
  fitsIn(asked) >= FEWEST_FITS && fitsIn(asked) * 3 >= asked.length * 2;

/** What a block of averages is of: of several the best borne out. */
function bestOf(own: Block, others: readonly Block[]): readonly Asked[] {
  const hasAll = (one: Block): boolean => [...own.lines.keys()].every((label) => one.lines.has(label));
  const alike = others.filter((one) => one !== own && !isAverage(one) && hasAll(one));
  if (alike.length < 2) return [];
  const places = [...own.lines.values()].flatMap((series) =>
    own.table.moments.map((moment) => ({ table: own.table, series, moment })),
  );
  const first = places.slice(0, LOOKED_AT);
  const pairs = alike.flatMap((top) => alike.flatMap((bottom) => (top === bottom ? [] : [[top, bottom] as const])));
  const ways = pairs.flatMap(([top, bottom]) =>
    SCALES.filter((per) => fitsIn(dividing(first, top, bottom, per)) * 2 >= Math.min(first.length, FEWEST_FITS)).map(
      (per) => dividing(places, top, bottom, per),
    ),
  );
  const shown = ways.filter(isShown);
  const best = shown.reduce<readonly Asked[]>((most, one) => (fitsIn(one) > fitsIn(most) ? one : most), []);
  // What comes out in another of these ways is right by that.
  const isRight = ({ places: [place] }: Asked): boolean =>
    shown.some((way) => way.some((one) => one.places[0] === place && one.fits));
  return best.filter((one) => one.fits || !isRight(one));
}

function observed({ places, per, found, expected, step, fits }: Asked): Observation {
  const [{ series, moment }, top, bottom] = places;
  const [amount, number] = [top, bottom].map((place) => numberText(readingAt(place)?.value ?? 0));
  const scale = per === 1 ? "" : `${numberText(per)} × `;
  const right = roundToMultiple(expected, step);
  const isNear = outcomeOf(roundedTo(found, multiply(step, 3)), "=", pointOf(expected)) !== "schending";
  return {
    places,
    outcome: fits ? "klopt" : "schending",
    ...(isNear && { severity: "afronding" }),
    found,
    expected: right,
    text: `${placed(plainText(series.label), moment)}: ${scale}${String(amount)} / ${String(number)} = ${numberText(right)}, er staat ${numberText(found)}.`,
  };
}

/**
 * Averages in a table or block of their own, with the amounts and numbers that they are of in two others with the same lines
 * and columns, where most figures show that. The average of a total may be weighted by others than those it shows.
 */
export function averagesOverTables(table: Table, tables: readonly Table[]): readonly Observation[] {
  if (!saysRatio(table.title) && !table.series.some(({ group }) => group !== "" && saysRatio(group))) return [];
  const around = blocksAround(table, tables);
  const isTold = ({ places: [{ series }], fits }: Asked): boolean => fits || !saysTotal(series.label);
  return around
    .filter((block) => block.table === table && isAverage(block))
    .flatMap((block) => bestOf(block, around).filter(isTold).map(observed));
}
