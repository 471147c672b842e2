import { rule } from "./rule.ts";

export const inningsgraad = rule({
  id: "SD-R15",
  name: "Inningsgraad is niet hoger dan 100%",
  formulas: ["INNINGSGRAAD([geïnd bedrag]; [opgelegd bedrag]; 1) * 100 <= 100"],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 290-292",
  why: "De inningsgraad is het geïnde deel van wat is opgelegd, in procenten met één decimaal.",
  tolerance:
    "De inningsgraad wordt eerst afgerond op één decimaal. Minder dan 100,05% is dan 100% en mag; meer mag niet.",
  examples: { klopt: " | 199890 207897", schending: " | 207897 199890", nietToetsbaar: " | nb 207897" },
  alike: ["line"],
});
