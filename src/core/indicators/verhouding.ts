import { add, compare, divide, multiply, roundTo, subtract, toDecimal } from "../interval/exact.ts";
import { invalid, zeroDenominator } from "./failure.ts";
import type { Computed } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const VERHOUDING: Computed = {
  name: "VERHOUDING",
  group: "Verhoudingen",
  description: "Geeft de verhouding tussen zorg in natura en PGB als tekst, samen 100.",
  parameters: [
    getal("zin", "Aantal of bedrag van zorg in natura (ZIN)."),
    getal("pgb", "Aantal of bedrag van persoonsgebonden budgetten (PGB)."),
  ],
  evaluate: (args) => {
    const [zin, pgb] = [args.number("zin") ?? 0, args.number("pgb") ?? 0];
    if (compare(zin, 0) < 0 || compare(pgb, 0) < 0) return invalid("Een verhouding kan niet met negatieve getallen.");
    const share = divide(multiply(100, zin), add(zin, pgb));
    if (share === undefined) return zeroDenominator;
    // Only one side is rounded: the other makes it a hundred.
    const rounded = roundTo(share, 0);
    return `${toDecimal(rounded)}:${toDecimal(subtract(100, rounded))}`;
  },
  unit: 'tekst, bijvoorbeeld "91:9"',
  source: "Regel SD-R29; Monitor 3D Drechtsteden 2016, r. 682",
  examples: [
    { arguments: [5929000, 399000], result: "94:6", source: "Jaarrapportage 2020, r. 240, lasten in 2020" },
    { arguments: [4423000, 973000], result: "82:18", source: "Jaarrapportage 2020, lasten in 2017" },
    {
      arguments: [549, 39],
      result: "93:7",
      source: "Halfjaarrapportage 2017-1, Cliënten naar financiering, 1e helft 2017",
    },
  ],
  notes: ["Zijn beide 0, dan is de uitkomst #DEEL/0!.", "De uitkomst is tekst: er kan niet mee worden gerekend."],
};
