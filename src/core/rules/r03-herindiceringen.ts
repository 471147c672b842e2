import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const herindiceringen = rule({
  id: "SD-R03",
  name: "Een deel is niet groter dan het geheel",
  formulas: [
    "[instroom herindiceringen] <= [instroom indicaties]",
    "[uitstroom herindiceringen] <= [uitstroom indicaties]",
    "[jeugdhulp met verblijf] <= [jeugdhulp]",
    "[jeugdigen met individuele voorziening] <= [jeugdigen met jeugdhulp]",
    "[waarvan-regel] <= [regel erboven]",
    "[waarvan-kolom] <= [kolom ervoor]",
  ],
  reach: "werkmap",
  alike: ["unit", "role", "line"],
  severity: "fout",
  source:
    "Halfjaarrapportage 2017-1, r. 146-150 en 160; Jaarrapportage 2020, r. 215; 4e kwartaalrapportage 2014, r. 114",
  why: "Een herindicering telt mee in de instroom en in de uitstroom, en wat na «waarvan» staat in de regel erboven of de kolom ervoor. Het deel kan niet groter zijn dan het geheel.",
  tolerance: BOUND,
  examples: { klopt: "215 | 97", schending: "97 | 215", nietToetsbaar: "nb | 97" },
});
