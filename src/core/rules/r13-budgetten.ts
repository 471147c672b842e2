import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const budgetten = rule({
  id: "SD-R13",
  name: "Niet minder budgetten dan budgethouders",
  formulas: ["[budgetten] >= [budgethouders]"],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 465-466",
  why: "Een budgethouder heeft ten minste één budget en soms meer.",
  tolerance: BOUND,
  examples: { klopt: "43 | 55", schending: "55 | 43", nietToetsbaar: "nb | 55" },
  alike: ["line"],
});
