import { add, parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const STAND: Arithmetic = {
  name: "STAND",
  group: "Stand en stroom",
  description: "Berekent de stand aan het einde: begin + in − uit.",
  parameters: [
    getal("begin", "Stand aan het begin van de periode."),
    getal("in", "Instroom in de periode."),
    getal("uit", "Uitstroom in de periode."),
  ],
  formula: subtract(add(parameter("begin"), parameter("in")), parameter("uit")),
  unit: "dezelfde eenheid als de argumenten (aantal)",
  source: "Regel SD-R01; Halfjaarrapportage 2017-1, r. 160-168",
  examples: [
    { arguments: [349, 215, 182], result: 382, source: "Halfjaarrapportage 2017-1, tabel Indicaties, 1e helft ‘16" },
    {
      arguments: [372, 257, 242],
      result: 387,
      source: "Halfjaarrapportage 2017-1, tabel Indicaties, 1e helft ‘17 (gedrukt staat 385)",
    },
    {
      arguments: [228, 49, 35],
      result: 242,
      source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen, 1e helft 2017",
    },
  ],
  notes: ["De uitkomst kan negatief zijn. Zij wordt niet op 0 gezet."],
};
