import { add, parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const ACHTERSTAND: Arithmetic = {
  name: "ACHTERSTAND",
  group: "Stand en stroom",
  description: "Berekent de achterstand op de taakstelling: vorige + taakstelling − realisatie.",
  parameters: [
    getal("vorige", "Achterstand aan het einde van de vorige periode."),
    getal("taakstelling", "Taakstelling voor deze periode."),
    getal("realisatie", "Wat in deze periode is gerealiseerd."),
  ],
  formula: subtract(add(parameter("vorige"), parameter("taakstelling")), parameter("realisatie")),
  unit: "dezelfde eenheid als de argumenten (aantal)",
  source: "Regel SD-R41; Jaarrapportage 2020, r. 208-210",
  examples: [
    {
      arguments: [0, 18, 18],
      result: 0,
      source: "Jaarrapportage 2020, r. 209-210: 18 statushouders gehuisvest, achterstand weg",
    },
    { arguments: [27, 0, 27], result: 0, source: "gemaakt voorbeeld: 27 ingehaald zonder nieuwe taakstelling" },
    { arguments: [5, 20, 28], result: -3, source: "gemaakt voorbeeld: een voorsprong van 3" },
  ],
  notes: ["Een negatieve uitkomst is een voorsprong."],
};
