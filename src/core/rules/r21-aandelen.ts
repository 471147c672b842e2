import { rule } from "./rule.ts";
import { SUM_OF_SHARES } from "./tolerance.ts";

export const aandelen = rule({
  id: "SD-R21",
  name: "Aandelen tellen op tot 100",
  formulas: ["SOM([aandelen]) = 100"],
  reach: "tabel",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 658-672 en 1965-1977",
  why: "Percentages die een geheel verdelen zijn samen 100. Elk mag een halve eenheid zijn afgerond.",
  tolerance: SUM_OF_SHARES,
  examples: { klopt: " | 22 9 35 34", schending: " | 22 9 35 43", nietToetsbaar: " | 22 nb 35 34" },
});
