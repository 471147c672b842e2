import { divide, rounded, sum, sumProduct } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { decimalen, reeks } from "./parameters.ts";

export const GEWOGEN: Arithmetic = {
  name: "GEWOGEN",
  group: "Verhoudingen",
  description: "Berekent het gewogen gemiddelde: SOM(waarden × gewichten) / SOM(gewichten).",
  parameters: [
    reeks("waarden", "De waarden, bijvoorbeeld het percentage per gemeente."),
    reeks("gewichten", "De gewichten, bijvoorbeeld het aantal cliënten per gemeente. Even groot als waarden."),
    decimalen,
  ],
  lifts: false,
  formula: rounded(divide(sumProduct("waarden", "gewichten"), sum("gewichten"))),
  unit: "dezelfde eenheid als waarden",
  source: "Regel SD-R31; Monitor 3D Drechtsteden 2016, r. 1868-1870",
  examples: [
    {
      arguments: [[79, 93, 91, 91, 87, 92], [478, 2862, 637, 686, 578, 1046], 0],
      result: 91,
      source: "Monitor 3D Drechtsteden 2016, aandeel ZIN, zes gemeenten",
    },
    {
      arguments: [[34, 36, 39, 42, 35, 39], [478, 2862, 637, 686, 578, 1046], 0],
      result: 37,
      source: "Monitor 3D Drechtsteden 2016, medische verwijzers",
    },
    {
      arguments: [[35, 25, 27, 27, 28, 26], [478, 2862, 637, 686, 578, 1046], 0],
      result: 27,
      source: "Monitor 3D Drechtsteden 2016, jeugdteam",
    },
  ],
  notes: [
    "De bereiken moeten even hoog en even breed zijn, anders is de uitkomst #WAARDE!.",
    "Ontbreekt één waarde of gewicht, dan is de uitkomst #N/B.",
  ],
};
