import { divide, parameter, rounded } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalen, getal } from "./parameters.ts";

export const IMPLICIETENOEMER: Arithmetic = {
  name: "IMPLICIETENOEMER",
  group: "Budget en PGB",
  description: "Berekent welke noemer bij een gemiddelde is gebruikt: totaal / gemiddelde.",
  parameters: [
    getal("totaal", "Het totaal in euro's."),
    getal("gemiddelde", "Het gemiddelde zoals dat in de tabel staat."),
    decimalen,
  ],
  formula: rounded(divide(parameter("totaal"), parameter("gemiddelde"))),
  unit: "aantal",
  source: "Regel SD-R12; Halfjaarrapportage 2017-1, r. 476-478",
  examples: [
    {
      arguments: [61668, 2056, 1],
      result: 30,
      source: "Halfjaarrapportage 2017-1, HH, 1e helft ‘17: gedeeld door 30, niet door 15 budgethouders",
    },
    {
      arguments: [236674, 4081, 1],
      result: 58,
      source: "Halfjaarrapportage 2017-1, Begeleiding, 1e helft ‘17: gedeeld door 58, niet door 29",
    },
    {
      arguments: [805390, 13650, 1],
      result: 59,
      source: "Halfjaarrapportage 2017-1, Jeugd, 1e helft ‘16: gedeeld door 59, niet door 71",
    },
  ],
  notes: ["Gebruik deze functie als een gemiddelde niet klopt: de uitkomst laat zien waardoor wél is gedeeld."],
};
