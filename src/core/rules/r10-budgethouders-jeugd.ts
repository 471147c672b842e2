import { rule } from "./rule.ts";
import { sumOf } from "./tolerance.ts";

export const budgethoudersJeugd = rule({
  id: "SD-R10",
  name: "Budgethouders jeugd zijn de cliënten met een pgb",
  formulas: ["[budgethouders jeugd] = [cliënten pgb] + [cliënten zin en pgb]"],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 466-467",
  why: "Bij jeugd heeft iedere budgethouder één budget. Het zijn dus de cliënten met alleen een pgb en die met pgb en zorg in natura.",
  tolerance: sumOf(3),
  examples: { klopt: "42 29 | 71", schending: "42 29 | 72", nietToetsbaar: "42 nb | 71" },
});
