import { rule } from "./rule.ts";
import { QUOTIENT } from "./tolerance.ts";

export const geindDeel = rule({
  id: "SD-R15c",
  name: "Inningsgraad is geïnd gedeeld door opgelegd",
  formulas: ["[inningsgraad] = 100 * [geïnd bedrag] / [opgelegd bedrag]"],
  reach: "tabel",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 290-292",
  why: "De inningsgraad is het deel van het opgelegde bedrag dat is geïnd.",
  tolerance: `${QUOTIENT} De bedragen zijn precies wat er staat.`,
  examples: { klopt: "199890 207897 | 96,1", schending: "199890 207897 | 69,1", nietToetsbaar: "nb 207897 | 96,1" },
  unsaid: ["quantity"],
  heardFirst: true,
  // Some count what came in of earlier years as well.
  mayBeElse: true,
  alike: ["line"],
});
