import { placed } from "../findings/placed.ts";
import { compare } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import { secretFigures } from "../tables/around/conventions.ts";
import type { Series, Table } from "../tables/table.ts";
import { figuresOf } from "./fixed-order.ts";
import type { Observation } from "./observation.ts";
import { nameOf } from "./rates.ts";
import { observingRule } from "./rule.ts";

const isCount = ({ facets: { unit, statistic } }: Series): boolean => unit === undefined && statistic === undefined;

function geheim(table: Table): readonly Observation[] {
  const secret = secretFigures(table.notes);
  if (!secret) return [];
  const rates = new Set(table.rates.map(({ rate }) => rate));
  const counts = table.series.filter((one) => isCount(one) && !rates.has(one));
  const figures = figuresOf(table, counts, table.moments).filter(
    ({ series, moment }) => table.cell(series, moment).unit === undefined,
  );
  const shown = figures.filter(({ series, moment }) => {
    const { value = -1 } = table.cell(series, moment);
    return compare(value, secret.from) >= 0 && compare(value, secret.upTo) <= 0;
  });
  const [first, ...others] = shown.length > 0 ? shown : figures;
  if (!first) return [];
  const told = shown.map(({ series, moment }) => {
    const value = numberText(table.cell(series, moment).value ?? 0);
    return `${placed(nameOf(series), moment)}: ${value}`;
  });
  const text = `Volgens de toelichting zijn de waarden ${numberText(secret.from)} tot en met ${numberText(secret.upTo)} geheim. Hier staat het getal er wel: ${told.join("; ")}. Zet er een streepje.`;
  const outcome = shown.length > 0 ? "schending" : "klopt";
  return [
    { places: [first, ...others], outcome, found: shown.length, expected: 0, text: outcome === "klopt" ? "" : text },
  ];
}

export const geheimhouding = observingRule({
  id: "SD-R35",
  name: "Kleine aantallen zijn geheim",
  mustHold: ["getoond aantal < kleinste geheime aantal, of > grootste geheime aantal"],
  looksFor: "Aantallen van 0 tot en met 7 in een tabel waarvan de toelichting zegt dat die waarden geheim zijn.",
  severity: "waarschuwing",
  source: "Monitor 3D Drechtsteden 2016, r. 491-493",
  why: "Uit een klein aantal kan iemand een persoon herkennen.",
  tolerance: "Geen: elk getoond aantal tot en met de grens in de toelichting wordt gemeld.",
  observe: geheim,
  examples: {
    klopt: `
      Stapeling       | Dordrecht | Papendrecht
      enkel jeugdhulp | 2150      | -
      Toelichting: de waarden 0 tot en met 7 zijn weergegeven als geheim.
    `,
    schending: `
      Stapeling       | Dordrecht | Papendrecht
      enkel jeugdhulp | 2150      | 5
      Toelichting: de waarden 0 tot en met 7 zijn weergegeven als geheim.
    `,
    nietToetsbaar: `
      Stapeling       | Dordrecht | Papendrecht
      enkel jeugdhulp | 2150      | 5
      Toelichting: kleine waarden zijn weergegeven als geheim.
    `,
  },
});
