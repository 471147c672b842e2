import { rule } from "./rule.ts";

export const herindiceringen = rule({
  id: "SD-R03",
  name: "Herindiceringen zijn een deel van de stroom",
  formulas: [
    "[instroom herindiceringen] <= [instroom indicaties]",
    "[uitstroom herindiceringen] <= [uitstroom indicaties]",
  ],
  reach: "blad",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 146-150 en 160",
  why: "Een herindicering telt mee in de instroom en in de uitstroom. Het deel kan niet groter zijn dan het geheel.",
  examples: { klopt: "215 | 97", schending: "97 | 215", nietToetsbaar: "nb | 97" },
});
