import { parameter, roundedTo } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const AFRONDOP: Arithmetic = {
  name: "AFRONDOP",
  group: "Publicatie",
  description: "Rondt af op het dichtstbijzijnde veelvoud.",
  parameters: [
    getal("waarde", "Het getal dat wordt afgerond."),
    getal("veelvoud", "Het veelvoud, bijvoorbeeld 5 of 10."),
  ],
  formula: roundedTo(parameter("waarde"), "veelvoud"),
  unit: "dezelfde eenheid als waarde",
  source: "Regel SD-R26; Monitor 3D Drechtsteden 2016, r. 491 en 1647",
  examples: [
    { arguments: [3880, 10], result: 3880, source: "Monitor 3D Drechtsteden 2016, r. 1647: afgerond op tientallen" },
    { arguments: [64.516, 5], result: 65, source: "gemaakt voorbeeld: vijftallen" },
    { arguments: [-12.5, 5], result: -15, source: "gemaakt voorbeeld: de helft gaat van nul af" },
  ],
  notes: [
    "De helft wordt van nul af afgerond: 12,5 wordt 15 en −12,5 wordt −15.",
    "Is veelvoud 0, dan is de uitkomst #DEEL/0!.",
  ],
};
