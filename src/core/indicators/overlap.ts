import { parameter, subtract, sum } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal, reeks, repeating } from "./parameters.ts";

export const OVERLAP: Arithmetic = {
  name: "OVERLAP",
  group: "Totalen",
  description: "Berekent hoeveel de delen elkaar overlappen: SOM(delen) − uniek.",
  parameters: [
    getal("uniek", "Het aantal unieke cliënten."),
    repeating(reeks("delen", "De aantallen per voorziening of categorie: een of meer cellen of bereiken.")),
  ],
  formula: subtract(sum("delen"), parameter("uniek")),
  unit: "dezelfde eenheid als de argumenten (aantal)",
  source: "Regels SD-R11 en SD-R25; Monitor 3D Drechtsteden 2016, r. 2869",
  examples: [
    {
      arguments: [505, [79, 405, 65]],
      result: 44,
      source: "Halfjaarrapportage 2017-1, tabel Cliënten naar categorie (ZIN), 2e helft 2016",
    },
    {
      arguments: [493, [73, 357, 58]],
      result: -5,
      source: "Halfjaarrapportage 2017-1, dezelfde tabel, 1e helft 2016: de delen zijn onvolledig",
    },
    {
      arguments: [4615, [1130, 915, 2930, 175]],
      result: 535,
      source: "Monitor 3D Drechtsteden 2016, maatwerkvoorzieningen, Dordrecht",
    },
  ],
  notes: [
    "Een cliënt met twee voorzieningen telt twee keer mee in de delen. Daarom is 0 of hoger normaal.",
    "Lager dan 0 betekent: de delen zijn onvolledig.",
    "Ontbreekt één deel, dan is de uitkomst #N/B.",
  ],
};
