import { rule } from "./rule.ts";
import { sumOf } from "./tolerance.ts";

export const saldo = rule({
  id: "SD-R22",
  name: "Saldo is begonnen min beëindigd",
  formulas: ["[saldo] = SALDO([instroom]; [uitstroom])"],
  reach: "tabel",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 513-521",
  why: "Het saldo is wat erbij kwam min wat wegging.",
  tolerance: sumOf(3),
  examples: { klopt: "250 160 | 90", schending: "250 160 | 190", nietToetsbaar: "250 nb | 90" },
  heardFirst: true,
  alike: ["line"],
  // "Resultaat" of what came and went may be of something else: what none of several bears out is.
  mayBeElse: true,
});
