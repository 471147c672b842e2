import { parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const MUTATIE: Arithmetic = {
  name: "MUTATIE",
  group: "Ontwikkeling",
  description: "Berekent de toename: nieuw − oud.",
  parameters: [getal("nieuw", "Het cijfer van de nieuwe periode."), getal("oud", "Het cijfer van de oude periode.")],
  formula: subtract(parameter("nieuw"), parameter("oud")),
  unit: "dezelfde eenheid als de argumenten",
  source: "Halfjaarrapportage 2017-1, r. 628-630",
  examples: [
    { arguments: [242, 228], result: 14, source: "Halfjaarrapportage 2017-1, r. 628" },
    { arguments: [502, 358], result: 144, source: "Halfjaarrapportage 2017-1, r. 367, mantelzorgers" },
    { arguments: [20, 23], result: -3, source: "Halfjaarrapportage 2017-1, r. 629-630" },
  ],
  notes: ["Negatief betekent: een afname.", "Vergelijk geen perioden over een trendbreuk heen. Zie SD.TRENDBREUK."],
};
