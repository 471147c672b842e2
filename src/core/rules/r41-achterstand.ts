import { rule } from "./rule.ts";
import { sumOf } from "./tolerance.ts";

export const achterstand = rule({
  id: "SD-R41",
  name: "Achterstand volgt uit taakstelling en realisatie",
  formulas: [
    "[achterstand] = ACHTERSTAND(VORIGE([achterstand]); [taakstelling]; [realisatie])",
    "[achterstand] = [taakstelling] - [realisatie]",
  ],
  reach: "tabel",
  severity: "fout",
  source: "Jaarrapportage 2020, r. 208-210",
  why: "De achterstand is die van de vorige periode, plus de nieuwe taakstelling, min wat is gerealiseerd. Of het is wat er in elke periode bij kwam: welke van de twee een tabel bedoelt, laten de meeste cijfers zien.",
  tolerance: sumOf(4),
  examples: { klopt: "27 20 29 | 18", schending: "27 20 29 | 81", nietToetsbaar: "27 nb 29 | 18" },
  enclosing: true,
  alternatives: true,
  // Where the table says with what it began, SD-R41b goes by that.
  unless: ["achterstand begin"],
  alike: ["line"],
});
