import { parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const AFWIJKING: Arithmetic = {
  name: "AFWIJKING",
  group: "Budget en PGB",
  description: "Berekent de afwijking van de begroting: realisatie − begroting.",
  parameters: [getal("realisatie", "Gerealiseerd bedrag in euro's."), getal("begroting", "Begroot bedrag in euro's.")],
  formula: subtract(parameter("realisatie"), parameter("begroting")),
  unit: "dezelfde eenheid als de argumenten",
  source: "Regels SD-R15b en SD-R30; Halfjaarrapportage 2017-1, r. 287-288",
  examples: [
    {
      arguments: [112408, 100000],
      result: 12408,
      source: "Halfjaarrapportage 2017-1, tabel Budgetindicatoren, opgelegd tegenover begroot, 1e helft ‘17",
    },
    { arguments: [207897, 307380], result: -99483, source: "Halfjaarrapportage 2017-1, dezelfde tabel, 1e helft ‘16" },
    {
      arguments: [98522000, 100737000],
      result: -2215000,
      source: "Monitor 3D Drechtsteden 2016, r. 762-770, begroting 2016 tegenover realisatie 2015",
    },
  ],
  notes: ["Of een afwijking voordelig is, hangt af van lasten of baten. Zie SD.VN."],
};
