import { rule } from "./rule.ts";
import { sumOf } from "./tolerance.ts";

export const herindiceringInUit = rule({
  id: "SD-R03b",
  name: "Herindiceringen komen er evenveel bij als af",
  formulas: ["[instroom herindiceringen] = [uitstroom herindiceringen]"],
  reach: "werkmap",
  severity: "waarschuwing",
  source: "Halfjaarrapportage 2017-1, r. 146-150",
  why: "Een herindicering sluit een oude indicatie en opent een nieuwe. Zij telt dus een keer mee in de instroom en een keer in de uitstroom.",
  tolerance: sumOf(2),
  // Some report them in the one flow only when they are asked for, and close them later: then most columns do not come out.
  mustBeShown: true,
  examples: { klopt: "192 | 192", schending: "149 | 160", nietToetsbaar: "nb | 160" },
});
