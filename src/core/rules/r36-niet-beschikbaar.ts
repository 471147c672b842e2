import { numberText } from "../findings/number-text.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import { quote, sentencesOf } from "../notes/sentences.ts";
import type { Moment, Table } from "../tables/table.ts";
import { figuresOf } from "./fixed-order.ts";
import type { Observation } from "./observation.ts";
import { observingRule } from "./rule.ts";

/** "De cijfers voor de gemeente Alblasserdam zijn niet openbaar gemaakt en dus niet beschikbaar" (004 r. 2870). */
const WITHHELD = [
  /\b(?:cijfers|gegevens|aantallen|waarden) (?:voor|van|over|uit|in) (?<whose>.+?) (?:zijn|worden|ontbreken)\b(?<rest>.*)/,
  /\b(?:voor|van|over) (?<whose>.+?) (?:zijn|worden) (?:de |deze |er )?(?:geen )?(?:cijfers|gegevens|aantallen|waarden)\b(?<rest>.*)/,
];
const ABSENT = /\b(?:(?:niet|geen\b.*) (?:openbaar|beschikbaar|bekend|gepubliceerd)|ontbreken)\b/;
/** "… niet beschikbaar voor het pgb": then it is about some lines only. */
const OF_SOME = /\b(?:openbaar|beschikbaar|bekend|gepubliceerd|ontbreken) (?:voor|van|over|bij|per|voor zover)\b/;
const CONJUNCTIONS = /\b(?:en|de|het|gemeenten?|kolom(?:men)?|regio|heel)\b|,/g;

const containing = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");

/** The columns a sentence says have no figures: only when it is about nothing but columns of this table. */
function withheldIn(sentence: string, { moments }: Table): readonly Moment[] {
  const said = normalise(sentence);
  for (const pattern of WITHHELD) {
    const { whose = "" } = pattern.exec(said)?.groups ?? {};
    if (whose === "" || !ABSENT.test(said) || OF_SOME.test(said)) continue;
    const named = moments.filter(({ header }) => header !== "" && containing(normalise(header)).test(whose));
    const rest = named.reduce((left, { header }) => left.replace(containing(normalise(header)), ""), whose);
    if (named.length > 0 && rest.replace(CONJUNCTIONS, "").trim() === "") return named;
  }
  return [];
}

function nietBeschikbaar(table: Table): readonly Observation[] {
  const sentences = table.notes.flatMap(sentencesOf);
  return sentences.flatMap((sentence) =>
    withheldIn(sentence, table).flatMap((moment): readonly Observation[] => {
      const [first, ...others] = figuresOf(table, table.series, [moment]);
      if (!first) return [];
      const found = 1 + others.length;
      const text = `${plainText(moment.header)}: volgens de toelichting zijn deze cijfers er niet, maar ${found === 1 ? "er staat 1 getal" : `er staan ${numberText(found)} getallen`}. De toelichting zegt: ${quote(sentence)}`;
      return [{ places: [first, ...others], outcome: "schending", found, expected: 0, text }];
    }),
  );
}

export const nietOpenbaar = observingRule({
  id: "SD-R36",
  name: "Wat niet beschikbaar is staat er niet",
  looksFor:
    "Een kolom met getallen, terwijl de toelichting zegt dat die cijfers niet openbaar of niet beschikbaar zijn.",
  severity: "waarschuwing",
  source: "Monitor 3D Drechtsteden 2016, r. 2870",
  why: "De toelichting hoort bij een andere tabel, of de cijfers hadden niet gepubliceerd mogen worden.",
  observe: nietBeschikbaar,
  examples: {
    klopt: `
      Cliënten            | Alblasserdam | Dordrecht
      ondersteuning thuis | .            | 1130
      De cijfers voor de gemeente Alblasserdam zijn niet openbaar gemaakt en dus niet beschikbaar.
    `,
    schending: `
      Cliënten            | Alblasserdam | Dordrecht
      ondersteuning thuis | 195          | 1130
      De cijfers voor de gemeente Alblasserdam zijn niet openbaar gemaakt en dus niet beschikbaar.
    `,
  },
});
