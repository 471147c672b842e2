import { placed } from "../findings/placed.ts";
import { add, type Interval, outcomeOf, pointOf } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import type { Moment, Series, Table, Whole } from "../tables/table.ts";
import { areForms, linesWithTotal } from "../tables/relations/totals/measures-with-total.ts";
import type { Observation } from "./observation.ts";
import { valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { SUM_OF_PARTS } from "./tolerance.ts";

/** A form that a gemeente does not have is "-": it counts as nought, unless "-" hides a figure (004 r. 3031). */
function partAt(table: Table, series: Series, moment: Moment): Interval {
  const { marker } = table.cell(series, moment);
  const isNone = marker === "streepje" && table.conventions.secretUpTo === undefined;
  return isNone ? pointOf(0) : valuesAt(table, series, moment);
}

/** One line of forms side by side with their total, under one gemeente or period. */
interface Sum extends Pick<Whole, "whole" | "parts"> {
  readonly moment: Moment;
  readonly left: Interval;
  readonly right: Interval;
  readonly hasDash: boolean;
}

function sumOf(table: Table, { whole, parts }: Pick<Whole, "whole" | "parts">, moment: Moment): Sum {
  const hasDash = parts.some((part) => table.cell(part, moment).marker === "streepje");
  const right = parts.map((part) => partAt(table, part, moment)).reduce(add, pointOf(0));
  return { whole, parts, moment, left: valuesAt(table, whole, moment), right, hasDash };
}

function observation(table: Table, sum: Sum): Observation {
  const { whole, parts, moment, left, right, hasDash } = sum;
  const outcome = outcomeOf(left, "=", right);
  const shown = parts.map((part) => partAt(table, part, moment).point);
  const terms = shown.map((value) => (value === undefined ? "?" : numberText(value))).join(" + ");
  const [found, expected] = [left.point, right.point].map((value) => (value === undefined ? "?" : numberText(value)));
  return {
    places: [{ series: whole, moment }, ...parts.map((series) => ({ series, moment }))],
    // What a dash stands for is not certain: a total that differs may show that it stood for something.
    outcome: outcome === "schending" && hasDash ? "niet toetsbaar" : outcome,
    found: left.point,
    expected: right.point,
    text: `${placed(plainText(whole.label), moment)}: ${terms} = ${String(expected)}, er staat ${String(found)}.`,
    again: (changed) => observation(changed, sumOf(changed, sum, moment)),
  };
}

/** Where no line adds up the total is another: of persons who have both forms, for one. */
function vormen(table: Table): readonly Observation[] {
  if (!areForms(table.measures)) return [];
  const sums = linesWithTotal(table.series, table.measures, table.rates).flatMap((one) =>
    table.moments.map((moment) => sumOf(table, one, moment)),
  );
  const tested = sums.filter(({ left, right }) => left.point !== undefined && right.point !== undefined);
  const fits = tested.filter(({ left, right }) => outcomeOf(left, "=", right) !== "schending");
  return fits.length * 2 > tested.length ? tested.map((sum) => observation(table, sum)) : [];
}

export const vormenSamen = observingRule({
  id: "SD-R24",
  name: "Pgb en zorg in natura zijn samen het totaal",
  mustHold: ["pgb + zorg in natura = totaal"],
  looksFor:
    "Kolommen naast elkaar met een kolom totaal erbij, onder elke gemeente of periode. Een streepje telt als nul: die vorm is er niet.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 3031",
  why: "Een indicatie is een pgb of zorg in natura. Wie er twee heeft, heeft twee indicaties.",
  tolerance: `${SUM_OF_PARTS} Een streepje telt als nul. Klopt het totaal dan niet, dan is de uitkomst niet toetsbaar.`,
  observe: vormen,
  examples: {
    klopt: `
      Indicaties   | Dordrecht |     |        | Sliedrecht |     |
                   | PGB       | ZIN | totaal | PGB        | ZIN | totaal
      begeleiding  | 86        | 914 | 1000   | 12         | 88  | 100
      dagbesteding | -         | 40  | 40     | 3          | 30  | 33
    `,
    schending: `
      Indicaties   | Dordrecht |     |        | Sliedrecht |     |
                   | PGB       | ZIN | totaal | PGB        | ZIN | totaal
      begeleiding  | 86        | 914 | 1000   | 12         | 88  | 100
      dagbesteding | 5         | 40  | 45     | 3          | 30  | 43
    `,
    nietToetsbaar: `
      Indicaties   | Dordrecht |     |        | Sliedrecht |     |
                   | PGB       | ZIN | totaal | PGB        | ZIN | totaal
      begeleiding  | 86        | 914 | 1000   | 12         | 88  | 100
      dagbesteding | 5         | 40  | 45     | -          | 30  | 43
    `,
  },
});
