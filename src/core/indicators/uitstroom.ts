import { add, parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const UITSTROOM: Arithmetic = {
  name: "UITSTROOM",
  group: "Stand en stroom",
  description: "Leidt de uitstroom af uit de standen en de instroom: begin + in − eind.",
  parameters: [
    getal("begin", "Stand aan het begin van de periode."),
    getal("in", "Instroom in de periode."),
    getal("eind", "Stand aan het einde van de periode."),
  ],
  formula: subtract(add(parameter("begin"), parameter("in")), parameter("eind")),
  unit: "dezelfde eenheid als de argumenten (aantal)",
  source: "Regels SD-R01 (omgekeerd) en SD-R43; Halfjaarrapportage 2017-1, r. 954-955",
  examples: [
    {
      arguments: [535, 111, 542],
      result: 104,
      source: "Halfjaarrapportage 2017-1, tabellen Aantallen cliënten en Gestarte cliënten (jeugd), 2e helft 2016",
    },
    { arguments: [542, 259, 626], result: 175, source: "Halfjaarrapportage 2017-1, dezelfde tabellen, 1e helft 2017" },
    {
      arguments: [211, 51, 219],
      result: 43,
      source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen, 1e helft 2016 (gedrukt staat 39)",
    },
  ],
  notes: ["De uitkomst kan negatief zijn. Dan klopt een van de cijfers niet."],
};
