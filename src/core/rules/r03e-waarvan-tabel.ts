import { numberText } from "../findings/number-text.ts";
import { placed } from "../findings/placed.ts";
import { outcomeOf } from "../interval/interval.ts";
import { isCount } from "../network/of-which-lines.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import { isOfWhich } from "../vocabulary/line-words.ts";
import { mayBeOf, repeatsLines } from "../tables/around/of-which.ts";
import type { Series, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

/** The table right above one that says "Waarvan …" and has the same lines; undefined where it does not. */
function splitBy(table: Table, tables: readonly Table[]): Table | undefined {
  if (!isOfWhich(table.title)) return undefined;
  const before = tables.slice(0, tables.indexOf(table)).filter(({ grid }) => grid === table.grid);
  return mayBeOf(before, table.area).find(
    (above) => above.section === table.section && repeatsLines(table.series, above),
  );
}

/** The only line of a table with that name; of two nobody knows which is meant. */
function lineOf({ series }: Table, { label, measure }: Series): Series | undefined {
  const [only, ...more] = series.filter((one) => one.measure === measure && normalise(one.label) === normalise(label));
  return more.length === 0 ? only : undefined;
}

/** Indicaties are no part of the cliënten who have them. */
const countTheSame = ({ facets: a }: Series, { facets: b }: Series): boolean =>
  a.quantity === undefined || b.quantity === undefined || a.quantity === b.quantity;

function seeLine(table: Table, part: Series, above: Table, whole: Series): readonly Observation[] {
  return table.moments.flatMap((moment): Observation[] => {
    const beside = above.momentOf.get(moment.key);
    if (!beside) return [];
    const [own, other] = [valuesAt(table, part, moment), valuesAt(above, whole, beside)];
    const outcome = outcomeOf(own, "<=", other);
    if (outcome === "niet toetsbaar") return [];
    const [few, many] = [own, other].map(({ point }) => (point === undefined ? "" : numberText(point)));
    const text = `${placed(plainText(part.label), moment)}: ${plainText(table.title)} ${String(few)}, maar in ${plainText(above.title)} staat ${String(many)}.`;
    return [
      {
        places: [
          { series: part, moment },
          { table: above, series: whole, moment: beside },
        ],
        outcome,
        operator: "<=",
        found: own.point,
        expected: other.point,
        text,
      },
    ];
  });
}

function waarvanTabel(table: Table, tables: readonly Table[]): readonly Observation[] {
  const above = splitBy(table, tables);
  if (!above) return [];
  return table.series.flatMap((part) => {
    const whole = lineOf(above, part);
    if (!whole || !countTheSame(part, whole) || !isCount(table, part) || !isCount(above, whole)) return [];
    return seeLine(table, part, above, whole);
  });
}

export const waarvanPerRegel = observingRule({
  id: "SD-R03e",
  name: "Een tabel met Waarvan is regel voor regel niet groter",
  mustHold: ["waarvan ≤ geheel, op elke regel en in elke kolom"],
  looksFor:
    "Een tabel met een titel als «Waarvan met een pgb» en dezelfde regels als de tabel erboven. Elk aantal is dan een deel van het aantal op dezelfde regel.",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 458-459; 4e kwartaalrapportage 2014, r. 114",
  why: "Wat na «waarvan» staat telt mee in het getal erboven. Het deel kan niet groter zijn dan het geheel.",
  tolerance: BOUND,
  observe: waarvanTabel,
  examples: {
    klopt: `
      Aantal cliënten | 2022 | 2023
      Begeleiding     | 340  | 360
      Dagbesteding    | 120  | 130

      Waarvan met een pgb | 2022 | 2023
      Begeleiding         | 45   | 52
      Dagbesteding        | 12   | 14
    `,
    schending: `
      Aantal cliënten | 2022 | 2023
      Begeleiding     | 340  | 360
      Dagbesteding    | 120  | 130

      Waarvan met een pgb | 2022 | 2023
      Begeleiding         | 45   | 52
      Dagbesteding        | 12   | 140
    `,
    nietToetsbaar: `
      Aantal cliënten | 2022 | 2023
      Begeleiding     | 340  | 360
      Dagbesteding    | 120  | 130

      Waarvan met een pgb | 2022 | 2023
      Begeleiding         | 45   | 52
      Dagbesteding        | 12   | nb
    `,
  },
});
