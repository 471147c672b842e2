import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const geind = rule({
  id: "SD-R14",
  name: "Niet meer geïnd dan opgelegd",
  formulas: ["[geïnd bedrag] <= [opgelegd bedrag]"],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 290-292",
  why: "Er kan niet meer binnenkomen dan er in rekening is gebracht.",
  tolerance: BOUND,
  examples: { klopt: "207897 | 199890", schending: "199890 | 207897", nietToetsbaar: "nb | 199890" },
  alike: ["line"],
});
