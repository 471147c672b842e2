import { rule } from "./rule.ts";
import { AMOUNTS, SUM_OF_PARTS } from "./tolerance.ts";

export const totaal = rule({
  id: "SD-R05",
  name: "Totaal is de som van de delen",
  formulas: ["[totaal] = SOM([delen])", "[gesplitst totaal] = SOM([waarvan-regels])"],
  reach: "tabel",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 199-207",
  why: "De rijen boven een totaal sluiten elkaar uit en tellen er samen toe op.",
  tolerance: `${SUM_OF_PARTS} ${AMOUNTS}`,
  examples: { klopt: "221 114 | 335", schending: "221 114 | 353", nietToetsbaar: "221 nb | 335" },
});
