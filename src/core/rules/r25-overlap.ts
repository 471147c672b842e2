import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const overlap = rule({
  id: "SD-R25",
  name: "Uniek totaal ligt tussen het grootste deel en de som",
  formulas: [
    "SOM([organisaties naar soort zorg]) >= [organisaties zin]",
    "MAX([organisaties naar soort zorg]) <= [organisaties zin]",
    "[uniek totaal] <= SOM([overlappende delen])",
    "[uniek totaal] >= MAX([overlappende delen])",
  ],
  reach: "werkmap",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 2869; Halfjaarrapportage 2017-1, r. 1004-1005",
  why: "Wie in meer dan één soort voorkomt telt in het totaal één keer mee. Het totaal is dus niet meer dan de som, en niet minder dan het grootste deel.",
  tolerance: BOUND,
  examples: { klopt: "65 | 29 35 65", schending: "54 | 20 30 1", nietToetsbaar: "nb | 20 43 1" },
  // With organisations for a pgb as well the kinds may be those of both.
  unless: ["organisaties pgb", "organisaties"],
});
