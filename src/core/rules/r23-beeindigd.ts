import { rule } from "./rule.ts";
import { sumOf } from "./tolerance.ts";

export const beeindigd = rule({
  id: "SD-R23",
  name: "Volgens plan en voortijdig zijn samen beëindigd",
  formulas: ["[beëindigd] = [volgens plan] + [voortijdig]"],
  reach: "tabel",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 477-479",
  why: "Wat eindigt, eindigt volgens plan of voortijdig.",
  tolerance: sumOf(3),
  examples: { klopt: "130 30 | 160", schending: "130 30 | 260", nietToetsbaar: "130 nb | 160" },
  alike: ["line"],
  // "Overleden" or "Onbekend" beside these may be a third way to end.
  mayBeElse: true,
});
