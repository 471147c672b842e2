import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const wsw = rule({
  id: "SD-R16",
  name: "Aantal Wsw-medewerkers stijgt niet",
  formulas: ["[wsw-medewerkers] <= VORIGE([wsw-medewerkers])"],
  reach: "tabel",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 668-669",
  why: "Sinds 1 januari 2015 is nieuwe instroom in de Wsw niet meer mogelijk.",
  tolerance: BOUND,
  examples: { klopt: "155 | 149", schending: "149 | 155", nietToetsbaar: "nb | 149" },
  wholeOnly: true,
  onlyAfter: 2015,
});
