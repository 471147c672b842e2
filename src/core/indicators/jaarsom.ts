import { sum } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { reeks, repeating } from "./parameters.ts";

export const JAARSOM: Arithmetic = {
  name: "JAARSOM",
  group: "Stand en stroom",
  description: "Telt halfjaren of kwartalen op tot een jaar: SOM(delen).",
  parameters: [repeating(reeks("delen", "De halfjaren of kwartalen: een of meer cellen of bereiken."))],
  lifts: false,
  formula: sum("delen"),
  unit: "dezelfde eenheid als de argumenten",
  source: "Regel SD-R33; Halfjaarrapportage 2017-1, r. 680 en 809-810",
  examples: [
    { arguments: [59, 45], result: 104, source: "Halfjaarrapportage 2017-1, r. 680: instroom in heel 2016" },
    { arguments: [43, 30], result: 73, source: "Halfjaarrapportage 2017-1, r. 809-810: uitstroom in heel 2016" },
    {
      arguments: [[207897, 127875]],
      result: 335772,
      source: "Halfjaarrapportage 2017-1, tabel Budgetindicatoren, opgelegd in 2016",
    },
  ],
  notes: [
    "Tel stromen en bedragen op, nooit standen: een stand is een aantal op één dag.",
    "Ontbreekt één deel, dan is de uitkomst #N/B.",
  ],
};
