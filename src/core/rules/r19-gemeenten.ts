import { rule } from "./rule.ts";
import { AMOUNTS, SUM_OF_PARTS } from "./tolerance.ts";

export const gemeenten = rule({
  id: "SD-R19",
  name: "Kolom totaal is de som van de kolommen",
  formulas: ["[totaalkolom] = SOM([deelkolommen])"],
  reach: "tabel",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 604-606",
  why: "Wat de gemeenten samen hebben, staat in de kolom totaal.",
  tolerance: `${SUM_OF_PARTS} ${AMOUNTS}`,
  examples: { klopt: "842 5721 1120 | 7683", schending: "842 5721 1120 | 7638", nietToetsbaar: "842 nb 1120 | 7683" },
});
