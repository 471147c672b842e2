import { divide, parameter, rounded } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalen, getal } from "./parameters.ts";

export const GEMPGB: Arithmetic = {
  name: "GEMPGB",
  group: "Budget en PGB",
  description: "Berekent het gemiddelde PGB-budget: totaal / houders.",
  parameters: [
    getal("totaal", "Totaal van de PGB-budgetten in euro's."),
    getal("houders", "Aantal budgethouders, niet het aantal budgetten."),
    decimalen,
  ],
  formula: rounded(divide(parameter("totaal"), parameter("houders"))),
  unit: "euro per budgethouder",
  source: "Regel SD-R12; Halfjaarrapportage 2017-1, r. 422-423 en 476-478",
  examples: [
    {
      arguments: [105598, 30, 0],
      result: 3520,
      source: "Halfjaarrapportage 2017-1, tabel Gemiddeld budget, HH, 1e helft ‘16",
    },
    {
      arguments: [61668, 15, 0],
      result: 4111,
      source: "Halfjaarrapportage 2017-1, HH, 1e helft ‘17 (gedrukt staat 2.056)",
    },
    {
      arguments: [805390, 71, 0],
      result: 11344,
      source: "Halfjaarrapportage 2017-1, Jeugd, 1e helft ‘16 (gedrukt staat 13.650)",
    },
  ],
  notes: ["Eén budgethouder kan meer budgetten hebben. Deel daarom door houders, nooit door budgetten."],
};
