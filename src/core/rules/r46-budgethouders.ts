import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const budgethouders = rule({
  id: "SD-R46",
  name: "Niet meer budgethouders dan cliënten",
  formulas: [
    "[budgethouders hulp bij het huishouden] <= [cliënten hulp bij het huishouden]",
    "[budgethouders hulp bij het huishouden] <= [totaal cliënten maatwerkvoorziening hulp bij het huishouden]",
    "[budgethouders begeleiding] <= [cliënten begeleiding]",
    "[budgethouders dagbesteding] <= [cliënten dagbesteding]",
    "[budgethouders kortdurend verblijf] <= [cliënten kortdurend verblijf]",
    "[budgethouders beschermd wonen] <= [cliënten beschermd wonen]",
    "[budgethouders jeugd] <= [voorzieningen pgb]",
  ],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 458-459",
  why: "Wie een pgb heeft, heeft een indicatie voor dezelfde voorziening en telt daar als cliënt mee.",
  tolerance: BOUND,
  examples: { klopt: "335 | 30", schending: "30 | 335", nietToetsbaar: "nb | 30" },
  unsaid: ["funding", "form"],
  alike: ["line"],
});
