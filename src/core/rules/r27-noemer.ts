import { oneDenominator } from "./one-denominator.ts";
import { observingRule } from "./rule.ts";
import { DENOMINATOR } from "./tolerance.ts";

export const noemer = observingRule({
  id: "SD-R27",
  name: "Eén noemer per kolom",
  mustHold: ["100 × aantal / percentage = noemer, dezelfde op alle regels van een kolom"],
  looksFor:
    "Aantallen met een percentage van iets dat niet in de tabel staat («% van alle jongeren»). Elk paar laat een bereik van noemers toe; alle bereiken van een kolom moeten elkaar raken.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 491",
  why: "Percentages van dezelfde groep zijn berekend op hetzelfde aantal personen. De afronding van aantal en percentage telt mee.",
  tolerance: DENOMINATOR,
  observe: (table) => oneDenominator(table, (per) => per === 100),
  examples: {
    klopt: `
      Trajecten | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                | aantal    | %         | aantal      | %
      begonnen  | 1490      | '5,9      | 355         | '5,0
      beëindigd | 985       | '3,9      | 205         | '2,9
      Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.
    `,
    schending: `
      Trajecten  | Papendrecht | Papendrecht | Nederland | Nederland
                 | aantal      | %           | aantal    | %
      begonnen   | 355         | '5,0        | 166695    | '9,9
      voortijdig | 50          | '1,7        | 19345     | '1,3
      Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.
    `,
    nietToetsbaar: `
      Trajecten  | Papendrecht | Papendrecht | Nederland | Nederland
                 | aantal      | %           | aantal    | %
      begonnen   | 355         | '5,0        | 166695    | '9,9
      voortijdig | 50          | nb          | 19345     | nb
      Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.
    `,
  },
});
