import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import { type Base, namedBase, readBases } from "../tables/around/bases.ts";
import type { Table } from "../tables/table.ts";
import { figuresOf } from "./fixed-order.ts";
import { oddUnits } from "./odd-units.ts";
import type { Observation } from "./observation.ts";
import { observingRule } from "./rule.ts";

const perText = ({ per }: Base): string => (per === 100 ? "per 100 (%)" : `per ${numberText(per)}`);

/** Whether the name of a column and the note on all figures give them per the same. */
function eenheid(table: Table): readonly Observation[] {
  const noted = readBases(table.notes).filter(({ line }) => line === "");
  const [general] = noted;
  if (!general) return [];
  return table.measures.flatMap((measure, index): readonly Observation[] => {
    const named = namedBase(measure);
    const rates = table.rates.map(({ rate }) => rate).filter((rate) => rate.measure === index);
    const [first, ...others] = figuresOf(table, rates, table.moments);
    if (!named || !first || noted.some(({ per }) => per === named.per)) return [];
    const text = `Boven de kolommen staat «${plainText(measure)}», dus ${perText(named)}. Volgens de toelichting zijn de cijfers ${perText(general)} ${general.of}. Pas het opschrift aan.`;
    return [{ places: [first, ...others], outcome: "schending", found: named.per, expected: general.per, text }];
  });
}

export const eenheidKolomkop = observingRule({
  id: "SD-R45",
  name: "Opschrift, toelichting en cijfers geven dezelfde eenheid",
  mustHold: [
    "eenheid in het opschrift = eenheid in de toelichting",
    "eenheid van een cijfer = eenheid van de andere cijfers in zijn regel",
  ],
  looksFor:
    "Kolommen met het opschrift %, terwijl de toelichting zegt dat de cijfers per 1.000 zijn (of andersom). En één cijfer in een andere eenheid dan alle andere van zijn regel: een bedrag tussen aantallen, een percentage tussen bedragen, of een cijfer dat geen percentage kan zijn.",
  severity: "waarschuwing",
  source: "Monitor 3D Drechtsteden 2016, r. 1647",
  why: "Wie 32 per 1.000 leest als 32% ziet tien keer zoveel.",
  tolerance:
    "Geen: een eenheid is dezelfde of niet. Eén cijfer tussen percentages is er pas geen als het boven de 200 komt en meer dan vijf keer zo groot is als elk ander van zijn regel.",
  observe: (table) => [...eenheid(table), ...oddUnits(table)],
  onlyReports: true,
  examples: {
    klopt: `
      Voorzieningen      | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                         | aantal    | %         | aantal      | %
      participatieplaats | 260       | 67        | 30          | 60
      Toelichting: % van alle huishoudens met bijstand.
    `,
    schending: `
      Voorzieningen      | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                         | aantal    | %         | aantal      | %
      participatieplaats | 260       | 67        | 30          | 60
      Toelichting: % per 1.000 huishoudens met bijstand.
    `,
    nietToetsbaar: `
      Voorzieningen      | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                         | aantal    | %         | aantal      | %
      participatieplaats | 260       | 67        | 30          | 60
      Toelichting: alle huishoudens met bijstand.
    `,
  },
});
