import { rule } from "./rule.ts";
import { SUM_OF_PARTS } from "./tolerance.ts";

export const kernen = rule({
  id: "SD-R06",
  name: "Kernen tellen op tot het totaal",
  formulas: ["[mantelzorgers] = SOM([mantelzorgers per kern])"],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 376-390",
  why: "Iedere mantelzorger hoort bij één kern of bij Overig.",
  tolerance: SUM_OF_PARTS,
  examples: { klopt: "172 116 45 26 | 359", schending: "172 116 45 26 | 358", nietToetsbaar: "172 nb 45 26 | 358" },
});
