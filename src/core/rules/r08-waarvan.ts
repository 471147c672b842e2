import { rule } from "./rule.ts";
import { SUM_OF_PARTS } from "./tolerance.ts";

export const waarvan = rule({
  id: "SD-R08",
  name: "Waarvan telt op tot het geheel",
  formulas: ["[geheel] = SOM([waarvan])", "[instroom] = [nog een uitkering] + [uitstroom]"],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 1044; Jaarrapportage 2020, r. 222-223",
  why: "Een tabel die met Waarvan begint verdeelt het getal dat erboven staat. En wie instroomde heeft nog een uitkering of is uitgestroomd.",
  tolerance: SUM_OF_PARTS,
  // Who has one kind of help may have another, and a table may hold what came and what went: "Waarvan" says not that all is in it.
  mayBeElse: true,
  examples: { klopt: "4 3 3 2 | 12", schending: "4 3 3 2 | 13", nietToetsbaar: "4 nb 3 2 | 12" },
});
