import { placed } from "../findings/placed.ts";
import { numberText } from "../findings/number-text.ts";
import { absolute, compare, type Exact, multiply } from "../interval/exact.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import type { CellReading } from "../reading/read-cell.ts";
import { oddCellsOf } from "../tables/odd-cells.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { workingsOf } from "../vocabulary/workings.ts";
import type { Observation } from "./observation.ts";

type Unit = CellReading["unit"];

/** A figure of a line, and the unit that is written with it. */
interface Written {
  readonly moment: Moment;
  readonly value: Exact;
  readonly unit: Unit;
}

const FEWEST_OTHERS = 2;
/** Above this a figure is no percentage of a whole. */
const ALL = 100;
/** No percentage but that of a growth comes to this, and so many times what the others of its line are is none of theirs. */
const NO_PERCENTAGE = 1000;
const FAR_FROM_OTHERS = 5;

/** A column beside percentages that says of how many they are. */
const COUNTS = /aantal|totaal|respon|\bn\b/u;

function writtenAt(table: Table, series: Series, moment: Moment): readonly Written[] {
  const { value, unit } = table.cell(series, moment);
  return value === undefined ? [] : [{ moment, value, unit }];
}

const sizeOver = (limit: number, { value }: Written): boolean => compare(absolute(value), limit) > 0;

/** Whether figures in one unit, or without any where they plainly count, leave no room for one in another. */
function isSure({ facets }: Series, others: readonly Written[], unit: Unit): boolean {
  const [first] = others;
  if (first?.unit !== undefined) return true;
  if (facets.unit !== undefined) return false;
  return unit === "procent" ? others.some((one) => sizeOver(ALL, one)) : facets.quantity !== undefined;
}

/**
 * Whether no other line has that unit in this column: a column may be in another unit than those beside it. One that is no
 * time may be so without saying it in every cell, and then its figures may be small.
 */
function standsAlone(table: Table, series: Series, { moment, unit }: Written): boolean {
  if (workingsOf(moment.header).length > 0) return false;
  const others = table.series.flatMap((one) => (one === series ? [] : writtenAt(table, one, moment)));
  if (others.length === 0 || others.some((one) => one.unit === unit)) return false;
  return moment.period !== undefined || (unit === "procent" && others.every((one) => sizeOver(ALL, one)));
}

const NAMES = { euro: "een bedrag in euro", procent: "een percentage" } as const;

const textOf = (value: Exact, unit: Unit): string => `${numberText(value, unit)}${unit === "procent" ? "%" : ""}`;

/** The one figure of a line that is written in another unit than all others: "€ 164" among numbers of clients. */
function oddOne(table: Table, series: Series, figures: readonly Written[]): Observation | undefined {
  const [odd, ...more] = figures.filter(
    (one) => one.unit !== undefined && figures.every((other) => other === one || other.unit !== one.unit),
  );
  if (odd?.unit === undefined || more.length > 0) return undefined;
  const others = figures.filter((one) => one !== odd);
  const [first] = others;
  if (others.length < FEWEST_OTHERS || others.some(({ unit }) => unit !== first?.unit)) return undefined;
  if (!isSure(series, others, odd.unit) || !standsAlone(table, series, odd)) return undefined;
  const text = `${placed(plainText(series.label), odd.moment)}: er staat ${textOf(odd.value, odd.unit)}, ${NAMES[odd.unit]}, terwijl geen ander cijfer in deze regel dat is. Klopt de eenheid?`;
  return { places: [{ series, moment: odd.moment }], outcome: "schending", text };
}

/** Figures under the name of a percentage that hardly are one: all of them far too large, or one. */
function noPercentage(series: Series, figures: readonly Written[]): Observation | undefined {
  if (figures.length < FEWEST_OTHERS + 1 || workingsOf(series.label).includes("verschil")) return undefined;
  const [large, ...more] = figures.filter((one) => sizeOver(2 * ALL, one));
  if (!large) return undefined;
  const name = plainText(series.label);
  if (more.length > 0) {
    if (!figures.every((one) => sizeOver(NO_PERCENTAGE, one))) return undefined;
    const text = `${name}: dit zijn volgens het opschrift percentages, maar er staan cijfers als ${textOf(large.value, undefined)}. Pas het opschrift aan.`;
    const [first = large, ...others] = figures;
    return {
      places: [{ series, moment: first.moment }, ...others.map(({ moment }) => ({ series, moment }))],
      outcome: "schending",
      text,
    };
  }
  const others = figures.filter((one) => one !== large);
  const isFar = ({ value }: Written): boolean =>
    compare(multiply(absolute(value), FAR_FROM_OTHERS), absolute(large.value)) < 0;
  if (COUNTS.test(normalise(large.moment.header))) return undefined;
  if (!others.every((one) => isFar(one) && !sizeOver(ALL, one))) return undefined;
  const text = `${placed(name, large.moment)}: er staat ${textOf(large.value, undefined)}, terwijl geen ander percentage in deze regel boven de ${String(ALL)} komt. Klopt de eenheid?`;
  return { places: [{ series, moment: large.moment }], outcome: "schending", text };
}

/** Figures that by what is written with them, or by their size, are in another unit than the line they stand in. */
export function oddUnits(table: Table): readonly Observation[] {
  const withMore = oddCellsOf(table);
  const isShareLine = ({ own }: Series): boolean => own.unit === "procent";
  // Plain numbers say nothing of what they are in.
  const telling = table.series.filter((series) => isShareLine(series) || withMore.has(series));
  return telling.flatMap((series): readonly Observation[] => {
    const isShare = isShareLine(series);
    const figures = table.moments.flatMap((moment) => writtenAt(table, series, moment));
    const odd = oddOne(table, series, figures) ?? (isShare ? noPercentage(series, figures) : undefined);
    return odd ? [odd] : [];
  });
}
