import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const budgethoudersWet = rule({
  id: "SD-R46b",
  name: "Niet meer budgethouders dan cliënten van de wet",
  formulas: ["[budgethouders wmo] <= [cliënten wmo]", "[budgethouders jeugd] <= [cliënten jeugd]"],
  // Another table may count the clients of one provision only, or those with care in kind.
  reach: "tabel",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 458-459",
  why: "Wie een pgb heeft, telt ook mee bij alle cliënten van dezelfde wet.",
  tolerance: BOUND,
  // Where it mostly is so, those with zorg in natura are counted apart.
  mayBeElse: true,
  examples: { klopt: "810 | 96", schending: "96 | 810", nietToetsbaar: "nb | 96" },
});
