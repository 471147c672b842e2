import { divide, parameter, roundedShare } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalenProcent, doel, getal } from "./parameters.ts";

export const DOELBEREIK: Arithmetic = {
  name: "DOELBEREIK",
  group: "Budget en PGB",
  description: "Berekent welk deel van het doel is gehaald: realisatie / doel.",
  parameters: [
    getal("realisatie", "Wat is bereikt."),
    doel("doel", 'Het doel. Van een bereik als "800 - 1.100" telt de ondergrens.'),
    decimalenProcent,
  ],
  formula: roundedShare(divide(parameter("realisatie"), parameter("doel"))),
  unit: "een fractie; met de opmaak procent toont Excel 1,031 als 103,1%",
  source: "Regel SD-R38; Monitor 3D Drechtsteden 2016, r. 1527-1529",
  examples: [
    { arguments: [1031, 1000, 1], result: 1.031, source: "Monitor 3D Drechtsteden 2016, r. 1806-1810" },
    { arguments: [880, "800 - 1.100"], result: 1.1, source: "gemaakt voorbeeld met een bereik als doel" },
    {
      arguments: [285, 380, 0],
      result: 0.75,
      source: "gemaakt voorbeeld bij het doel van Monitor 3D Drechtsteden 2016, r. 1527",
    },
  ],
  notes: ["1 of hoger betekent: het doel is gehaald."],
};
