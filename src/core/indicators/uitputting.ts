import { divide, parameter, roundedShare } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalenProcent, getal } from "./parameters.ts";

export const UITPUTTING: Arithmetic = {
  name: "UITPUTTING",
  group: "Budget en PGB",
  description: "Berekent welk deel van de begroting is gebruikt: realisatie / begroting.",
  parameters: [
    getal("realisatie", "Gerealiseerd bedrag in euro's."),
    getal("begroting", "Begroot bedrag in euro's."),
    decimalenProcent,
  ],
  formula: roundedShare(divide(parameter("realisatie"), parameter("begroting"))),
  unit: "een fractie; met de opmaak procent toont Excel 0,892 als 89,2%",
  source: "Regel SD-R15b; Halfjaarrapportage 2017-1, r. 253-259 en 287-288",
  examples: [
    {
      arguments: [89167, 100000, 1],
      result: 0.892,
      source: "Halfjaarrapportage 2017-1, tabel Budgetindicatoren, geïnd tegenover begroot, 1e helft ‘17",
    },
    { arguments: [199890, 307380, 1], result: 0.65, source: "Halfjaarrapportage 2017-1, dezelfde tabel, 1e helft ‘16" },
    { arguments: [94318, 190000, 1], result: 0.496, source: "Halfjaarrapportage 2017-1, dezelfde tabel, 2e helft ‘16" },
  ],
  notes: ["Boven 1 betekent: er is meer gebruikt dan begroot."],
};
