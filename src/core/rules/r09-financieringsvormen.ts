import { rule } from "./rule.ts";
import { SUM_OF_PARTS } from "./tolerance.ts";

export const financieringsvormen = rule({
  id: "SD-R09",
  name: "Financieringsvormen tellen op tot alle cliënten",
  formulas: ["[cliënten] = SOM([cliënten naar financiering])"],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 952-954",
  why: "Alleen zorg in natura, alleen pgb en beide: een cliënt valt in precies één van de drie.",
  tolerance: SUM_OF_PARTS,
  examples: { klopt: "464 42 29 | 535", schending: "464 42 29 | 536", nietToetsbaar: "464 nb 29 | 535" },
  neededFunding: "zin en pgb",
  mayBeElse: true,
});
