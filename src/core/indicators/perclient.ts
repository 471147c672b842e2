import { divide, parameter, rounded } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalen, getal } from "./parameters.ts";

export const PERCLIENT: Arithmetic = {
  name: "PERCLIENT",
  group: "Verhoudingen",
  description: "Berekent het gemiddelde aantal per cliënt: aantal / clienten.",
  parameters: [
    getal("aantal", "Het aantal indicaties, voorzieningen of budgetten."),
    getal("clienten", "Het aantal cliënten."),
    decimalen,
  ],
  formula: rounded(divide(parameter("aantal"), parameter("clienten"))),
  unit: "aantal per cliënt",
  source: "Regel SD-R04; Halfjaarrapportage 2017-1, r. 140-141 en 956-957",
  examples: [
    {
      arguments: [382, 252, 2],
      result: 1.52,
      source: "Halfjaarrapportage 2017-1, tabellen Indicaties en Cliënten, 1e helft ‘16",
    },
    {
      arguments: [771, 587, 2],
      result: 1.31,
      source: "Halfjaarrapportage 2017-1, voorzieningen per cliënt (ZIN), 1e helft 2017",
    },
    { arguments: [55, 43, 2], result: 1.28, source: "Halfjaarrapportage 2017-1, budgetten per budgethouder" },
  ],
  notes: ["Een uitkomst onder 1 kan niet: een cliënt heeft ten minste één voorziening."],
};
