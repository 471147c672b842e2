import { compare, roundToMultiple } from "../interval/exact.ts";
import { zeroDenominator } from "./failure.ts";
import type { Computed } from "./indicator.ts";
import { getal, optional } from "./parameters.ts";

const MULTIPLE = 5;
const THRESHOLD = 7;

export const GEHEIM: Computed = {
  name: "GEHEIM",
  group: "Publicatie",
  description: 'Maakt een aantal geschikt voor publicatie: "-" voor een klein aantal, anders afgerond.',
  parameters: [
    getal("aantal", "Het aantal dat wordt gepubliceerd."),
    optional(getal("veelvoud", "Veelvoud waarop wordt afgerond. Weglaten: 5.")),
    optional(getal("drempel", "Tot en met dit aantal is het geheim. Weglaten: 7.")),
  ],
  evaluate: (args) => {
    const [number, multiple] = [args.number("aantal") ?? 0, args.number("veelvoud") ?? MULTIPLE];
    if (compare(number, 0) >= 0 && compare(number, args.number("drempel") ?? THRESHOLD) <= 0) return "-";
    return compare(multiple, 0) === 0 ? zeroDenominator : roundToMultiple(number, multiple);
  },
  unit: 'afgerond aantal, of de tekst "-"',
  source: "Regel SD-R35; Monitor 3D Drechtsteden 2016, r. 491-493",
  examples: [
    { arguments: [7], result: "-", source: "Monitor 3D Drechtsteden 2016, r. 491: 0 tot en met 7 is geheim" },
    { arguments: [10], result: 10, source: "Monitor 3D Drechtsteden 2016, Stapeling in jeugdzorg, Alblasserdam" },
    { arguments: [8], result: 10, source: "gemaakt voorbeeld bij dezelfde regel" },
  ],
  notes: [
    "Ook 0 is geheim: het verschil tussen 0 en 1 zegt iets over personen.",
    "Een geheim getal kan soms toch worden uitgerekend uit de andere getallen in de tabel.",
  ],
};
