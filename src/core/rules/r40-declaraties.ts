import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const declaraties = rule({
  id: "SD-R40",
  name: "Niet meer jeugdigen met declaratie dan met recht",
  formulas: ["[jeugdigen declaraties] <= [jeugdigen met recht]", "[jeugdigen met recht] <= [voorzieningen met recht]"],
  reach: "werkmap",
  severity: "fout",
  source: "Jaarrapportage 2020, r. 279-283",
  why: "Voor wie gedeclareerd wordt is een beschikking afgegeven, en ieder met recht heeft ten minste één voorziening.",
  tolerance: BOUND,
  examples: { klopt: "578 | 312", schending: "312 | 578", nietToetsbaar: "nb | 312" },
  alike: ["line"],
});
