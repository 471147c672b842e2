import { divide, parameter, roundedShare } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalenProcent, getal } from "./parameters.ts";

export const AANDEEL: Arithmetic = {
  name: "AANDEEL",
  group: "Verhoudingen",
  description: "Berekent het aandeel van een deel in het totaal: deel / totaal.",
  parameters: [getal("deel", "Het deel."), getal("totaal", "Het totaal waar het deel bij hoort."), decimalenProcent],
  formula: roundedShare(divide(parameter("deel"), parameter("totaal"))),
  unit: "een fractie; met de opmaak procent toont Excel 0,474 als 47,4%",
  source: "Regel SD-R20; Monitor 3D Drechtsteden 2016, r. 1892-1894",
  examples: [
    { arguments: [5929000, 6328000, 1], result: 0.937, source: "Jaarrapportage 2020, r. 240, ZIN in 2020" },
    { arguments: [399000, 6328000, 1], result: 0.063, source: "Jaarrapportage 2020, r. 240, PGB in 2020" },
    { arguments: [16, 49, 1], result: 0.327, source: "Halfjaarrapportage 2017-1, tabel Reden instroom, verhuizing" },
  ],
  notes: ["De decimalen gelden voor het percentage: =SD.AANDEEL(3134;6616;1) is 0,474, dus 47,4%."],
};
