import { numberText } from "../findings/number-text.ts";
import { placed } from "../findings/placed.ts";
import { outcomeOf, roundedTo } from "../interval/interval.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import { printedStep } from "../reading/read-cell.ts";
import { rememberedWhere } from "../reading/remembered.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { isBareAverage } from "../vocabulary/ratio-words.ts";
import type { Observation, Place } from "./observation.ts";

const LEAST = /^(?:min|minimum|minimaal|laagste|kortste|kleinste|jongste)\.?$/;
const MOST = /^(?:max|maximum|maximaal|hoogste|langste|grootste|oudste|piek)\.?$/;
const isLeast = rememberedWhere(/^\s*(?:min|laag|kort|klein|jong)/i, (name) => LEAST.test(normalise(name)));
const isMiddle = (name: string): boolean => isBareAverage(name) || /^mediaan$/.test(normalise(name));

/** Those by these names, the only ones each: least, middle, most. */
type Three<T> = readonly [least: T, middle: T, most: T];

function threeOf<T>(all: readonly T[], nameOf: (one: T) => string): Three<T> | undefined {
  const only = (is: (name: string) => boolean): T | undefined => {
    const [one, ...others] = all.filter((each) => is(nameOf(each)));
    return others.length === 0 ? one : undefined;
  };
  // Few tables have any of these: the others are asked for where this one is there.
  const least = only(isLeast);
  if (least === undefined) return undefined;
  const [middle, most] = [only(isMiddle), only((name) => MOST.test(normalise(name)))];
  return middle !== undefined && most !== undefined ? [least, middle, most] : undefined;
}

const placesOf = <T>([least, middle, most]: Three<T>, placeOf: (one: T) => Place): Three<Place> => [
  placeOf(least),
  placeOf(middle),
  placeOf(most),
];

/** "Kortste | Gemiddeld | Langste" on lines of their own, or in columns; each list is one for all that they are of. */
function threes({ series, moments, beside, measures }: Table): readonly Three<Place>[] {
  const lines = measures.length === 1 ? threeOf(series, ({ label }) => label) : undefined;
  const columns = threeOf([...moments, ...beside], ({ header }) => header);
  return [
    ...(lines ? moments.map((moment) => placesOf(lines, (one: Series) => ({ series: one, moment }))) : []),
    ...(columns ? series.map((one) => placesOf(columns, (moment: Moment) => ({ series: one, moment }))) : []),
  ];
}

/** So many that lie between show that least and most are those of what is averaged, and no norm. */
const FEWEST_SHOWN = 2;

/** Averages beyond the least or most beside them, where the others of their table lie between. */
export function beyondExtremes(table: Table): readonly Observation[] {
  const seen = threes(table).flatMap((places) => {
    const [least, middle, most] = places.map(({ series, moment }) => {
      const reading = table.cell(series, moment);
      return reading.value === undefined ? undefined : roundedTo(reading.value, printedStep(reading));
    });
    if (!least || !middle || !most) return [];
    const isBetween = outcomeOf(least, "<=", middle) !== "schending" && outcomeOf(middle, "<=", most) !== "schending";
    return [{ places, isBetween, least, middle, most }];
  });
  const beyond = seen.filter(({ isBetween }) => !isBetween);
  const shown = seen.length - beyond.length;
  if (shown < FEWEST_SHOWN || shown < FEWEST_SHOWN * beyond.length) return [];
  return beyond.map(({ places: [low, at, high], least, middle, most }): Observation => {
    const isOfLines = low.moment === at.moment;
    const name = placed(plainText(at.series.label), at.moment);
    const [stands, from, to] = [middle, least, most].map(({ point }) => numberText(point ?? 0));
    const [lowest, highest] = [low, high].map(({ series, moment }) =>
      plainText(isOfLines ? series.label : moment.header),
    );
    return {
      places: [at, low, high],
      outcome: "schending",
      found: middle.point,
      text: `${name}: er staat ${String(stands)}, maar een gemiddelde ligt tussen ${String(lowest)} en ${String(highest)}: ${String(from)} en ${String(to)}.`,
    };
  });
}
