import { rule } from "./rule.ts";
import { ROUNDED } from "./tolerance.ts";

export const categorieenOverlap = rule({
  id: "SD-R11b",
  name: "Categorieën tellen op tot de cliënten met zorg in natura",
  formulas: ["SOM([cliënten zin naar categorie]) = [cliënten zin] + [cliënten zin en pgb]"],
  reach: "werkmap",
  severity: "info",
  source: "Halfjaarrapportage 2017-1, r. 900-902 en 915",
  why: "Zonder overlap tellen de categorieën op tot alle cliënten met zorg in natura. Is het meer, dan vallen cliënten in meer dan één categorie.",
  tolerance: `Geen: elk verschil is een signaal. ${ROUNDED}`,
  examples: { klopt: "549 38 | 90 429 68", schending: "466 39 | 79 405 65", nietToetsbaar: "466 nb | 79 405 65" },
  signal: "Meer wijst op cliënten in meer dan één categorie, minder op cliënten zonder categorie.",
});
