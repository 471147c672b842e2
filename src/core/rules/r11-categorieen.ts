import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const categorieen = rule({
  id: "SD-R11",
  name: "Categorieën dekken alle cliënten met zorg in natura",
  formulas: ["SOM([cliënten zin naar categorie]) >= [cliënten zin] + [cliënten zin en pgb]"],
  reach: "werkmap",
  severity: "waarschuwing",
  source: "Halfjaarrapportage 2017-1, r. 900-902 en 915",
  why: "Elke cliënt met zorg in natura valt in ten minste één categorie. Zijn het er samen minder, dan ontbreken er cliënten.",
  tolerance: BOUND,
  examples: { klopt: "466 39 | 79 405 65", schending: "464 29 | 73 357 58", nietToetsbaar: "464 nb | 73 357 58" },
});
