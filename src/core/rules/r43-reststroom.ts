import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const reststroom = rule({
  id: "SD-R43",
  name: "Afgeleide uitstroom is niet negatief",
  formulas: [
    "UITSTROOM(VORIGE([cliënten]); SOM([gestarte cliënten naar financiering]); [cliënten]) >= 0",
    "VERVALLEN(VORIGE([vacatures]); [nieuwe vacatures]; [koppelingen]; [vacatures]) >= 0",
  ],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 954-955 en 334-338",
  why: "Wie er was plus wie begon, min wie er nog is: dat zijn er die weggingen, en dat kunnen er niet minder dan nul zijn.",
  tolerance: BOUND,
  examples: { klopt: " | 535 111 542", schending: " | 535 1 542", nietToetsbaar: " | 535 nb 542" },
});
