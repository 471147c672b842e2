import { parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";
import { STAND } from "./stand.ts";

export const STANDVERSCHIL: Arithmetic = {
  name: "STANDVERSCHIL",
  group: "Stand en stroom",
  description: "Berekent het verschil tussen de getoonde en de berekende eindstand: eind − (begin + in − uit).",
  parameters: [...STAND.parameters, getal("eind", "Stand aan het einde van de periode, zoals die in de tabel staat.")],
  formula: subtract(parameter("eind"), STAND.formula),
  unit: "dezelfde eenheid als de argumenten (aantal)",
  source: "Regel SD-R01; Halfjaarrapportage 2017-1, r. 633-643",
  examples: [
    {
      arguments: [228, 49, 35, 242],
      result: 0,
      source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen, 1e helft 2017",
    },
    {
      arguments: [211, 51, 39, 219],
      result: -4,
      source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen, 1e helft 2016",
    },
    {
      arguments: [372, 257, 242, 385],
      result: -2,
      source: "Halfjaarrapportage 2017-1, tabel Indicaties, 1e helft ‘17",
    },
  ],
  notes: ["0 betekent: de stand sluit. Een negatieve uitkomst betekent: de getoonde eindstand is te laag."],
};
