import { compare } from "../../interval/exact.ts";
import { add, outcomeOf, pointOf } from "../../interval/interval.ts";
import { numberText } from "../../findings/number-text.ts";
import { placed } from "../../findings/placed.ts";
import { plainText } from "../../reading/normalise.ts";
import { isTelling } from "../../tables/relations/evidence.ts";
import { layoutOf } from "../../tables/layout.ts";
import { saysTotal, saysUnique } from "../../vocabulary/line-words.ts";
import type { Moment, Series, Table } from "../../tables/table.ts";
import type { Observation, Place } from "../observation.ts";
import { valuesAt } from "../rates.ts";
import { severityOfSum } from "../sum-of-amounts.ts";

/** The last total of a block that adds up all of its lines or their totals; a block without one has no such line. */
function totalOf({ totals }: Table): Series | undefined {
  const parts = new Set(totals.flatMap((total) => total.parts));
  const last = totals.map(({ whole }) => whole).filter((whole) => !parts.has(whole));
  return last.length === 1 ? last[0] : undefined;
}

/** The line below the last block that by its name is a total, and adds up nothing of that block. */
function totalBelow({ series, totals, measures }: Table): Series | undefined {
  const last = series.at(-1);
  if (!last || measures.length > 1 || !saysTotal(last.label) || saysUnique(last.label)) return undefined;
  const { unit, statistic } = last.facets;
  const isKnown = totals.some(({ whole, parts }) => whole === last || parts.includes(last));
  return isKnown || unit === "procent" || statistic !== undefined ? undefined : last;
}

/** A block and those above it on its sheet under the same columns, from the top on. */
function stackOf(table: Table, tables: readonly Table[]): readonly Table[] {
  const layout = layoutOf(table);
  return tables.filter(
    (one) =>
      one.grid === table.grid &&
      one.area.top <= table.area.top &&
      layoutOf(one) === layout &&
      one.measures.length === 1,
  );
}

function seenAt(whole: Place, parts: readonly Place[]): Observation | undefined {
  const { series, moment } = whole;
  const [stated, ...added] = [whole, ...parts].map(
    (place) => place.table && valuesAt(place.table, place.series, place.moment),
  );
  const known = added.filter((one) => one !== undefined);
  if (stated?.point === undefined || known.length < parts.length) return undefined;
  const sum = known.reduce(add, pointOf(0));
  const { unit } = series.facets;
  const text = (value = pointOf(0).point): string => numberText(value ?? 0, unit);
  const terms = known.map(({ point }) => text(point)).join(" + ");
  return {
    places: [whole, ...parts],
    outcome: outcomeOf(stated, "=", sum),
    severity: severityOfSum(whole, parts),
    found: stated.point,
    expected: sum.point,
    text: `${placed(plainText(series.label), moment)}: ${terms} = ${text(sum.point)}, er staat ${text(stated.point)}.`,
  };
}

/** Whether most columns come out, or one of two by a figure that is no chance. */
function isShown(seen: readonly Observation[]): boolean {
  const telling = seen.filter(({ found, expected }) => compare(found ?? 0, 0) !== 0 || compare(expected ?? 0, 0) !== 0);
  const fits = telling.filter(({ outcome }) => outcome.startsWith("klopt"));
  const isLarge = fits.some(({ found = 0 }) => isTelling(found));
  return isLarge && telling.length > 1 && fits.length * 2 >= telling.length;
}

/** "Totaal Wmo en Jeugd" below blocks with a header and a total each: those totals together, where the figures show it. */
export function seeTotalOfBlocks(table: Table, tables: readonly Table[]): readonly Observation[] {
  const below = totalBelow(table);
  const blocks = below ? stackOf(table, tables) : [];
  const totals = blocks.flatMap((block) => {
    const series = totalOf(block);
    return series ? [{ table: block, series }] : [];
  });
  if (!below || blocks.length < 2 || totals.length < blocks.length) return [];
  const partsAt = (moment: Moment): readonly Place[] =>
    totals.flatMap((one) => {
      const there = one.table.momentOf.get(moment.key);
      return there ? [{ ...one, moment: there }] : [];
    });
  const seen = table.moments.flatMap((moment) => seenAt({ table, series: below, moment }, partsAt(moment)) ?? []);
  return isShown(seen) ? seen : [];
}
