import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const leeftijdsgrens = rule({
  id: "SD-R43b",
  name: "Uitstroom wegens leeftijd past in de hele uitstroom",
  formulas: [
    "[uitstroom leeftijdsgrens] <= UITSTROOM(VORIGE([cliënten]); SOM([gestarte cliënten naar financiering]); [cliënten])",
  ],
  reach: "blad",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 954-955 en 1068",
  why: "Wie 18 wordt en uitstroomt is een deel van allen die uitstromen.",
  tolerance: BOUND,
  examples: { klopt: "535 111 542 | 17", schending: "535 111 542 | 170", nietToetsbaar: "nb 111 542 | 17" },
});
