import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const indicatiesClienten = rule({
  id: "SD-R04",
  name: "Niet minder indicaties dan cliënten",
  formulas: [
    "[indicaties] >= [cliënten]",
    "[voorzieningen] >= [cliënten]",
    "[voorzieningen zin] >= [cliënten zin] + [cliënten zin en pgb]",
    "[voorzieningen pgb] >= [cliënten pgb] + [cliënten zin en pgb]",
  ],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 140-141 en 956-957",
  why: "Elke cliënt heeft ten minste één indicatie of voorziening, en soms meer.",
  tolerance: BOUND,
  examples: { klopt: "252 | 382", schending: "382 | 252", nietToetsbaar: "nb | 382" },
  alike: ["line"],
  tablesApart: true,
});
