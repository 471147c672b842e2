import { absolute, compare, roundTo, subtract, toNumber } from "../interval/exact.ts";
import { divide, type Interval, multiply, outcomeOf, pointOf } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import { possibleValues } from "../tables/relations/possible-values.ts";
import type { Series, Table, WholeMoment } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { averagesOutOfBounds } from "./average-bounds.ts";
import { averagedTotals } from "./averaged-totals.ts";
import { averageLines } from "./average-lines.ts";
import { type Averaged, averagedAt, outOfBounds, sum } from "./averaged-shares.ts";
import { beyondExtremes } from "./extremes.ts";
import { observingRule } from "./rule.ts";
import { LAST_DIGIT } from "./tolerance.ts";

/** The list of the monitor shows weighted averages in hundredths. */
const DECIMALS = 2;

/** The average of shares by weight; the exact point, and how far rounding of the shares may move it. */
function average(shares: readonly Interval[], weights: readonly Interval[]): Interval {
  return divide(sum(shares.map((share, index) => multiply(share, weights[index] ?? pointOf(0)))), sum(weights));
}

interface Line extends Averaged {
  readonly series: Series;
}

function linesOf(table: Table, { whole, parts }: WholeMoment): readonly Line[] {
  return table.series.flatMap((series) => {
    const at = parts.map((moment) => ({ series, moment }));
    const averaged = averagedAt(table, { series, moment: whole }, at);
    return averaged ? [{ series, ...averaged }] : [];
  });
}

/** How far an average lies from the figure that stands there; infinitely far where either is no point. */
function distance({ whole, shares }: Line, weights: readonly Interval[]): number {
  const expected = average(shares, weights).point;
  return whole.point === undefined || expected === undefined
    ? Infinity
    : toNumber(absolute(subtract(whole.point, expected)));
}

/** The counts that most of these lines are averages by; undefined when none are, for then nobody knows. */
function weightsFor(table: Table, total: WholeMoment, lines: readonly Line[]): readonly Interval[] | undefined {
  let [best, most, least]: [readonly Interval[] | undefined, number, number] = [undefined, 0, Infinity];
  for (const series of total.series) {
    const weights = total.parts.map((part) =>
      possibleValues(table.cell(series, part), series.facets, table.conventions),
    );
    if (weights.some(({ point }) => point === undefined || compare(point, 0) <= 0)) continue;
    const fits = lines.filter(({ whole, shares }) => outcomeOf(whole, "=", average(shares, weights)) !== "schending");
    // Of equals those whose averages come nearest: the order of the rows says nothing.
    const off = fits.reduce((sum, line) => sum + distance(line, weights), 0);
    if (fits.length > most || (fits.length === most && off < least)) [best, most, least] = [weights, fits.length, off];
  }
  return most * 2 > lines.length ? best : undefined;
}

function observeLine(total: WholeMoment, line: Line, weights: readonly Interval[] | undefined): Observation {
  const { series, whole, shares } = line;
  const places: Observation["places"] = [
    { series, moment: total.whole },
    ...total.parts.map((moment) => ({ series, moment })),
  ];
  const name = `${plainText(series.label)}, ${plainText(total.whole.header)}`;
  const out = outOfBounds(whole, shares);
  if (out !== undefined) return { places, outcome: "schending", found: whole.point, text: `${name}: ${out}` };
  if (!weights)
    return { places, outcome: "niet toetsbaar", text: `${name}: waarmee het gemiddelde is gewogen, is niet bekend.` };
  const expected = average(shares, weights);
  const exact = expected.point === undefined ? undefined : roundTo(expected.point, DECIMALS);
  const outcome = exact !== undefined && exact === whole.point ? "klopt" : outcomeOf(whole, "=", expected);
  const stands = whole.point === undefined ? "" : numberText(whole.point, "procent");
  const shown = exact === undefined ? "" : numberText(exact, "procent");
  return {
    places,
    outcome,
    severity: "waarschuwing",
    found: whole.point,
    expected: exact,
    text: `${name}: het gewogen gemiddelde van de kolommen is ${shown}, er staat ${stands}.`,
  };
}

function gewogenTotalen(table: Table): readonly Observation[] {
  return table.columnTotals.flatMap((total) => {
    const lines = linesOf(table, total);
    const weights = weightsFor(table, total, lines);
    return lines.map((line) => observeLine(total, line, weights));
  });
}

export const gewogen = observingRule({
  id: "SD-R31",
  name: "Percentage van het totaal is het gewogen gemiddelde",
  mustHold: ["laagste deel ≤ totaal ≤ hoogste deel", "totaal = som van (percentage × aantal) / som van de aantallen"],
  looksFor:
    "Percentages in een kolom of regel totaal. Ze liggen tussen het laagste en het hoogste percentage van de kolommen of regels, en in een kolom zijn ze het gemiddelde daarvan naar aantallen. Zo ook een gemiddelde doorlooptijd, leeftijd of score in een totaal waarvan de aantallen optellen, en een gemiddelde tussen een minimum en een maximum.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 1868-1870",
  why: "Een grote gemeente telt zwaarder mee dan een kleine. Geen gemiddelde ligt buiten de getallen waarvan het het gemiddelde is.",
  tolerance: `Elk percentage mag ${LAST_DIGIT}. Van het totaal en de delen samen is dat één hele eenheid.`,
  observe: (table) => [
    ...gewogenTotalen(table),
    ...averageLines(table),
    ...averagesOutOfBounds(table),
    ...averagedTotals(table),
    ...beyondExtremes(table),
  ],
  examples: {
    klopt: "Jeugd | A | D | totaal\naantal jongeren | 100 | 300 | 400\nmet hulp in % | 20 | 30 | 28",
    schending: `
      Jeugd            | A   | D   | totaal
      aantal jongeren  | 100 | 300 | 400
      met hulp in %    | 20  | 28  | 26
      met verblijf in % | 12  | 24  | 21
      met pgb in %     | 10  | 30  | 12
    `,
    nietToetsbaar: `
      Jeugd            | A   | D   | totaal
      aantal jongeren  | nb  | nb  | 400
      met hulp in %    | 20  | 28  | 26
      met verblijf in % | 12  | 24  | 21
      met pgb in %     | 10  | 30  | 12
    `,
  },
});
