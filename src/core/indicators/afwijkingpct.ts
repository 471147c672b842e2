import { absolute, divide, parameter, roundedShare, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalenProcent, getal } from "./parameters.ts";

export const AFWIJKINGPCT: Arithmetic = {
  name: "AFWIJKINGPCT",
  group: "Budget en PGB",
  description: "Berekent de afwijking als deel van de begroting: (realisatie − begroting) / |begroting|.",
  parameters: [
    getal("realisatie", "Gerealiseerd bedrag in euro's."),
    getal("begroting", "Begroot bedrag in euro's."),
    decimalenProcent,
  ],
  formula: roundedShare(
    divide(subtract(parameter("realisatie"), parameter("begroting")), absolute(parameter("begroting"))),
  ),
  unit: "een fractie; met de opmaak procent toont Excel −0,324 als −32,4%",
  source: "Regels SD-R15b en SD-R30; Halfjaarrapportage 2017-1, r. 287-288",
  examples: [
    {
      arguments: [207897, 307380, 1],
      result: -0.324,
      source: "Halfjaarrapportage 2017-1, tabel Budgetindicatoren, opgelegd tegenover begroot, 1e helft ‘16",
    },
    {
      arguments: [112408, 100000, 1],
      result: 0.124,
      source: "Halfjaarrapportage 2017-1, dezelfde tabel, 1e helft ‘17",
    },
    {
      arguments: [127875, 190000, 1],
      result: -0.327,
      source: "Halfjaarrapportage 2017-1, dezelfde tabel, 2e helft ‘16",
    },
  ],
  notes: ["De noemer is de begroting zonder minteken. Zo betekent een positieve uitkomst altijd: hoger dan begroot."],
};
