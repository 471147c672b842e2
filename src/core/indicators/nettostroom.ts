import { parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const NETTOSTROOM: Arithmetic = {
  name: "NETTOSTROOM",
  group: "Stand en stroom",
  description: "Haalt de herindiceringen van een stroom af: stroom − herindiceringen.",
  parameters: [
    getal("stroom", "Instroom of uitstroom, herindiceringen meegeteld."),
    getal("herindiceringen", "Het aantal herindiceringen in die stroom."),
  ],
  formula: subtract(parameter("stroom"), parameter("herindiceringen")),
  unit: "dezelfde eenheid als de argumenten (aantal)",
  source: "Halfjaarrapportage 2017-1, r. 146-150: een deel van de in- en uitstroom heeft een administratieve oorzaak",
  examples: [
    {
      arguments: [215, 97],
      result: 118,
      source: "Halfjaarrapportage 2017-1, tabellen Indicaties en Herindiceringen, instroom 1e helft ‘16",
    },
    { arguments: [340, 192], result: 148, source: "Halfjaarrapportage 2017-1, instroom 2e helft ‘16" },
    { arguments: [242, 149], result: 93, source: "Halfjaarrapportage 2017-1, uitstroom 1e helft ‘17" },
  ],
  notes: [
    "Een negatieve uitkomst betekent: er zijn meer herindiceringen dan de hele stroom. Dan klopt een van de cijfers niet.",
  ],
};
