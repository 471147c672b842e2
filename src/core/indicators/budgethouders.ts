import { add, parameter } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const BUDGETHOUDERS: Arithmetic = {
  name: "BUDGETHOUDERS",
  group: "Totalen",
  description: "Telt de budgethouders: cliënten met alleen een PGB plus cliënten met zorg in natura én een PGB.",
  parameters: [
    getal("pgb", "Cliënten met uitsluitend een PGB."),
    getal("zinEnPgb", "Cliënten met zorg in natura en een PGB."),
  ],
  formula: add(parameter("pgb"), parameter("zinEnPgb")),
  unit: "aantal budgethouders",
  source: "Regel SD-R10; Halfjaarrapportage 2017-1, r. 466-467",
  examples: [
    {
      arguments: [42, 29],
      result: 71,
      source: "Halfjaarrapportage 2017-1, tabellen PGB en Cliënten naar financiering, 1e helft ‘16",
    },
    { arguments: [37, 39], result: 76, source: "Halfjaarrapportage 2017-1, dezelfde tabellen, 2e helft ‘16" },
    { arguments: [39, 38], result: 77, source: "Halfjaarrapportage 2017-1, dezelfde tabellen, 1e helft ‘17" },
  ],
  notes: ["De formule is pgb + zinEnPgb. De som geldt voor jeugd: daar heeft iedere budgethouder één budget."],
};
