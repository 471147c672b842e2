import { constant, divide, multiply, parameter, roundedTo } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal, optional } from "./parameters.ts";

export const PERDUIZEND: Arithmetic = {
  name: "PERDUIZEND",
  group: "Verhoudingen",
  description: "Berekent het aantal per 1.000: 1000 × aantal / noemer.",
  parameters: [
    getal("aantal", "Het aantal, bijvoorbeeld cliënten."),
    getal("noemer", "Waar het aantal op wordt betrokken, bijvoorbeeld inwoners."),
    optional(
      getal("veelvoud", "Veelvoud waarop de uitkomst wordt afgerond, bijvoorbeeld 1 of 5. Weglaten: niet afronden."),
    ),
  ],
  formula: roundedTo(divide(multiply(constant(1000), parameter("aantal")), parameter("noemer")), "veelvoud"),
  unit: "aantal per 1.000",
  source: "Regel SD-R28; Monitor 3D Drechtsteden 2016, r. 1647 en 2815-2818",
  examples: [
    {
      arguments: [150, 3880, 1],
      result: 39,
      source: "Monitor 3D Drechtsteden 2016, re-integratie, Dordrecht, loonkostensubsidie",
    },
    { arguments: [10, 280, 1], result: 36, source: "Monitor 3D Drechtsteden 2016, re-integratie, H-I-Ambacht" },
    { arguments: [30, 500, 1], result: 60, source: "Monitor 3D Drechtsteden 2016, re-integratie, Papendrecht" },
  ],
  notes: ["Het laatste argument is een veelvoud, geen aantal decimalen: 1 rondt af op helen, 0,1 op één decimaal."],
};
