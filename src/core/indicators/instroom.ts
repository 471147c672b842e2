import { add, parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const INSTROOM: Arithmetic = {
  name: "INSTROOM",
  group: "Stand en stroom",
  description: "Leidt de instroom af uit de standen en de uitstroom: eind − begin + uit.",
  parameters: [
    getal("eind", "Stand aan het einde van de periode."),
    getal("begin", "Stand aan het begin van de periode."),
    getal("uit", "Uitstroom in de periode."),
  ],
  formula: add(subtract(parameter("eind"), parameter("begin")), parameter("uit")),
  unit: "dezelfde eenheid als de argumenten (aantal)",
  source: "Regel SD-R01, omgekeerd; Halfjaarrapportage 2017-1, r. 633-643",
  examples: [
    {
      arguments: [242, 228, 35],
      result: 49,
      source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen, 1e helft 2017",
    },
    { arguments: [382, 349, 182], result: 215, source: "Halfjaarrapportage 2017-1, tabel Indicaties, 1e helft ‘16" },
    {
      arguments: [219, 211, 39],
      result: 47,
      source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen, 1e helft 2016 (gedrukt staat 51)",
    },
  ],
  notes: ["De uitkomst kan negatief zijn. Dan klopt een van de cijfers niet."],
};
