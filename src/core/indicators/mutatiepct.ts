import { divide, parameter, roundedShare, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalenProcent, getal } from "./parameters.ts";

export const MUTATIEPCT: Arithmetic = {
  name: "MUTATIEPCT",
  group: "Ontwikkeling",
  description: "Berekent de groei als deel van het oude cijfer: (nieuw − oud) / oud.",
  parameters: [
    getal("nieuw", "Het cijfer van de nieuwe periode."),
    getal("oud", "Het cijfer van de oude periode."),
    decimalenProcent,
  ],
  formula: roundedShare(divide(subtract(parameter("nieuw"), parameter("oud")), parameter("oud"))),
  unit: "een fractie; met de opmaak procent toont Excel 0,155 als 15,5%",
  source: "Monitor 3D Drechtsteden 2016, r. 1935-1937",
  examples: [
    { arguments: [626, 542, 1], result: 0.155, source: "Halfjaarrapportage 2017-1, tabel Aantallen cliënten (jeugd)" },
    {
      arguments: [6670, 6293, 0],
      result: 0.06,
      source: "Monitor 3D Drechtsteden 2016, r. 1935: het bestand steeg met 6%",
    },
    { arguments: [5929000, 5601000, 1], result: 0.059, source: "Jaarrapportage 2020, r. 240, ZIN in 2020" },
  ],
  notes: ["Vergelijk geen perioden over een trendbreuk heen. Zie SD.TRENDBREUK."],
};
