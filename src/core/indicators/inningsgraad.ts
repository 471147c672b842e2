import { divide, parameter, roundedShare } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalenProcent, getal } from "./parameters.ts";

export const INNINGSGRAAD: Arithmetic = {
  name: "INNINGSGRAAD",
  group: "Budget en PGB",
  description: "Berekent welk deel van de opgelegde eigen bijdrage is geïnd: geind / opgelegd.",
  parameters: [
    getal("geind", "Ontvangen eigen bijdrage in euro's."),
    getal("opgelegd", "Opgelegde eigen bijdrage in euro's."),
    decimalenProcent,
  ],
  formula: roundedShare(divide(parameter("geind"), parameter("opgelegd"))),
  unit: "een fractie; met de opmaak procent toont Excel 0,961 als 96,1%",
  source: "Regel SD-R15; Halfjaarrapportage 2017-1, r. 290-292",
  examples: [
    {
      arguments: [199890, 207897, 1],
      result: 0.961,
      source: "Halfjaarrapportage 2017-1, tabel Eigen bijdrage, 1e helft ‘16",
    },
    {
      arguments: [94318, 127875, 1],
      result: 0.738,
      source: "Halfjaarrapportage 2017-1, tabel Eigen bijdrage, 2e helft ‘16",
    },
    {
      arguments: [89167, 112408, 1],
      result: 0.793,
      source: "Halfjaarrapportage 2017-1, tabel Eigen bijdrage, 1e helft ‘17",
    },
  ],
  notes: ["Geïnde bedragen van de laatste perioden zijn voorlopig. Een uitkomst boven 1 wijst op een fout."],
};
