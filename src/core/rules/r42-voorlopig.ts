import { preliminarySentence } from "../notes/revision.ts";
import { quote } from "../notes/sentences.ts";
import { plainText } from "../reading/normalise.ts";
import type { Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { observingRule } from "./rule.ts";
import { timeline } from "./timeline.ts";
import { NOT_COMPARED } from "./tolerance.ts";

const saidOf = ({ title, notes }: Table): string | undefined => preliminarySentence([title, ...notes]);

/** One signal for a sentence, however many tables of the sheet it stands under: saying it again helps nobody. */
function voorlopigeCijfers(table: Table, tables: readonly Table[]): readonly Observation[] {
  const sentence = saidOf(table);
  if (sentence === undefined) return [];
  const first = tables.find((one) => one.grid === table.grid && saidOf(one) === sentence);
  const [series] = table.series;
  const moment = timeline(table).at(-1) ?? table.moments[0];
  if (first !== table || !series || !moment) return [];
  const title = plainText(table.title).replace(/\s*:$/, "");
  const text = `${title}: deze tabel heeft voorlopige cijfers. De toelichting zegt: ${quote(sentence)} Controleer ze opnieuw als ze definitief zijn.`;
  return [{ places: [{ series, moment }], outcome: "signaal", text }];
}

export const voorlopig = observingRule({
  id: "SD-R42",
  name: "Voorlopige cijfers",
  mustHold: ["elk cijfer is definitief"],
  looksFor:
    "Een toelichting die zegt dat de cijfers van een tabel voorlopig zijn. Een afwijkende beginstand is dan een waarschuwing.",
  severity: "info",
  source: "Monitor 3D Drechtsteden 2016, r. 491; Jaarrapportage 2020, r. 129-130 en 241",
  why: "Voorlopige cijfers mogen in een volgende rapportage anders zijn.",
  tolerance: NOT_COMPARED,
  observe: voorlopigeCijfers,
  onlyReports: true,
  examples: {
    klopt: `
      Lasten | 2019 | 2020
      Wmo    | 100  | 120
      Toelichting: de cijfers van 2020 zijn definitief.
    `,
    signaal: `
      Lasten | 2019 | 2020
      Wmo    | 100  | 120
      Toelichting: de cijfers van 2020 zijn voorlopig.
    `,
    nietToetsbaar: `
      Lasten | 2019 | 2020
      Wmo    | 100  | 120
      Toelichting: de cijfers van 2020 zijn volgens opgave van de afdeling.
    `,
  },
});
