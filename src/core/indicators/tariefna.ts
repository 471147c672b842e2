import { multiply, parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const TARIEFNA: Arithmetic = {
  name: "TARIEFNA",
  group: "Budget en PGB",
  description: "Berekent een tarief na jaarlijkse kortingen: basis − korting × jaren.",
  parameters: [
    getal("basis", "Het tarief in het eerste jaar, in euro's."),
    getal("korting", "De korting per jaar, in euro's."),
    getal("jaren", "Hoeveel jaren de korting is toegepast."),
  ],
  formula: subtract(parameter("basis"), multiply(parameter("korting"), parameter("jaren"))),
  unit: "euro",
  source: "Beleidsnotitie 2014, r. 1356-1357 (rijksbijdrage Wsw)",
  examples: [
    { arguments: [25500, 500, 5], result: 23000, source: "Beleidsnotitie 2014, r. 1356-1357, van 2015 naar 2020" },
    { arguments: [26000, 500, 6], result: 23000, source: "Beleidsnotitie 2014, r. 1368" },
    { arguments: [25500, 500, 0], result: 25500, source: "Beleidsnotitie 2014, r. 1357" },
  ],
  notes: ["De korting is een vast bedrag per jaar, geen percentage."],
};
