import { compare } from "../interval/exact.ts";
import type { Computed } from "./indicator.ts";
import { reeks, repeating } from "./parameters.ts";

export const NIETSTIJGEND: Computed = {
  name: "NIETSTIJGEND",
  group: "Ontwikkeling",
  description: "Geeft WAAR als geen waarde hoger is dan de waarde ervoor.",
  parameters: [repeating(reeks("waarden", "De waarden op volgorde van tijd: een of meer cellen of bereiken."))],
  lifts: false,
  evaluate: (args) => {
    const values = args.list("waarden");
    return values.every((value, index) => index === 0 || compare(value, values[index - 1] ?? value) <= 0);
  },
  unit: "WAAR of ONWAAR",
  source: "Regel SD-R16; Halfjaarrapportage 2017-1, r. 668-669",
  examples: [
    { arguments: [[155, 149, 144]], result: true, source: "Halfjaarrapportage 2017-1, Aantal medewerkers WSW" },
    { arguments: [30, 27, 15], result: true, source: "Halfjaarrapportage 2017-1, tabel PGB, budgethouders HH" },
    {
      arguments: [[119, 134, 341]],
      result: false,
      source: "Halfjaarrapportage 2017-1, Algemene voorziening Hulp bij het Huishouden",
    },
  ],
  notes: [
    "Gelijk blijven mag. Een bereik wordt gelezen zoals een tekst: van links naar rechts en van boven naar onder.",
    "Ontbreekt één waarde, dan is de uitkomst #N/B.",
  ],
};
