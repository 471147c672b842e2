import { outcomeOf } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import type { Callout, Table } from "../tables/table.ts";
import type { Observation, Place } from "./observation.ts";
import { nameOf, valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";

/** The cell of a callout, as a place of the table whose figure it repeats. */
function placeOf({ orientation }: Table, { label, row, column, series, moment }: Callout): Place {
  const [position, place] = orientation === "periods across" ? [row, column] : [column, row];
  const places = moment.places.map((_, measure) => (measure === series.measure ? place : undefined));
  return { series: { ...series, position, label }, moment: { ...moment, places } };
}

/** A figure beside or below a table against the one in it that it repeats. */
function herhaald(table: Table): readonly Observation[] {
  return table.callouts.map((callout): Observation => {
    const { label, series, moment } = callout;
    const said = placeOf(table, callout);
    const [left, right] = [valuesAt(table, said.series, said.moment), valuesAt(table, series, moment)];
    const outcome = outcomeOf(left, "=", right);
    const [found, expected] = [left.point, right.point];
    const text =
      outcome !== "schending" || found === undefined || expected === undefined
        ? ""
        : `${plainText(label)}: er staat ${numberText(found)}, in de tabel is ${nameOf(series)}, ${plainText(moment.header)} ${numberText(expected)}.`;
    return { places: [said, { series, moment }], outcome, found, expected, text };
  });
}

export const herhaling = observingRule({
  id: "SD-R37",
  name: "Zelfde grootheid, zelfde getal",
  looksFor: "Een los getal bij een tabel («Jeugdhulp Nederland: 8,2%») dat een getal uit die tabel herhaalt.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 2931-2933",
  why: "Wie hetzelfde cijfer op twee plaatsen leest, moet hetzelfde getal zien.",
  observe: herhaald,
  examples: {
    klopt: `
      Jongeren in jeugdzorg | Dordrecht | Papendrecht | Nederland
      jeugdhulp             | '9,7      | '8,7        | '8,2
      Jeugdhulp Nederland   | '8,2
    `,
    schending: `
      Jongeren in jeugdzorg | Dordrecht | Papendrecht | Nederland
      jeugdhulp             | '9,7      | '8,7        | '8,2
      Jeugdhulp Nederland   | '8,4
    `,
  },
});
