import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import { quote, sentencesOf } from "../notes/sentences.ts";
import { withheldIn } from "../notes/withheld.ts";
import type { Table } from "../tables/table.ts";
import { figuresOf } from "./fixed-order.ts";
import type { Observation } from "./observation.ts";
import { observingRule } from "./rule.ts";

function nietBeschikbaar(table: Table): readonly Observation[] {
  return table.notes.flatMap(sentencesOf).flatMap((sentence): readonly Observation[] => {
    const withheld = withheldIn(sentence, table);
    if (!withheld) return [];
    const { lines, columns } = withheld;
    const isOfLines = lines.length < table.series.length;
    // Of whole columns one finding each, so that it stands at that column; of lines one for all.
    const groups = isOfLines ? [columns] : columns.map((column) => [column]);
    return groups.flatMap((group): readonly Observation[] => {
      const [first, ...others] = figuresOf(table, lines, group);
      if (!first) return [];
      const found = 1 + others.length;
      const names = isOfLines ? lines.map(({ label }) => label) : group.map(({ header }) => header);
      const name = [...new Set(names.map(plainText))].join(", ");
      const text = `${name}: volgens de toelichting zijn deze cijfers er niet, maar ${found === 1 ? "er staat 1 getal" : `er staan ${numberText(found)} getallen`}. De toelichting zegt: ${quote(sentence)}`;
      return [{ places: [first, ...others], outcome: "schending", found, expected: 0, text }];
    });
  });
}

export const nietOpenbaar = observingRule({
  id: "SD-R36",
  name: "Wat niet beschikbaar is staat er niet",
  mustHold: ["aantal getallen waar volgens de toelichting geen cijfers zijn = 0"],
  looksFor:
    "Getallen in een kolom, rij of periode waarvan de toelichting zegt dat die cijfers niet openbaar of niet beschikbaar zijn.",
  severity: "waarschuwing",
  source: "Monitor 3D Drechtsteden 2016, r. 2870",
  why: "De toelichting hoort bij een andere tabel, of de cijfers hadden niet gepubliceerd mogen worden.",
  tolerance: "Geen: elk getal dat er staat wordt gemeld.",
  observe: nietBeschikbaar,
  onlyReports: true,
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
    nietToetsbaar: `
      Cliënten            | Alblasserdam | Dordrecht
      ondersteuning thuis | 195          | 1130
      De cijfers voor een van de gemeenten zijn niet openbaar gemaakt en dus niet beschikbaar.
    `,
  },
});
