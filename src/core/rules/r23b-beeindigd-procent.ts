import { rule } from "./rule.ts";
import { SUM_OF_SHARES } from "./tolerance.ts";

export const beeindigdProcent = rule({
  id: "SD-R23b",
  name: "Percentages volgens plan en voortijdig zijn samen beëindigd",
  formulas: ["[% beëindigd] = [% volgens plan] + [% voortijdig]"],
  reach: "tabel",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 477-479",
  why: "Percentages van hetzelfde geheel tellen op als de aantallen, op de afronding na.",
  tolerance: `${SUM_OF_SHARES} Van drie met één decimaal is dat 0,15.`,
  examples: { klopt: "2,6 0,6 | 3,2", schending: "2,6 0,6 | 4,2", nietToetsbaar: "2,6 nb | 3,2" },
});
