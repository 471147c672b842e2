import { parameter, subtract, sum } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal, reeks, repeating } from "./parameters.ts";

export const SOMVERSCHIL: Arithmetic = {
  name: "SOMVERSCHIL",
  group: "Totalen",
  description: "Berekent het verschil tussen de som van de delen en het totaal: SOM(delen) − totaal.",
  parameters: [
    getal("totaal", "Het totaal zoals dat in de tabel staat."),
    repeating(reeks("delen", "De delen: een of meer cellen of bereiken.")),
  ],
  formula: subtract(sum("delen"), parameter("totaal")),
  unit: "dezelfde eenheid als de argumenten",
  source: "Regel SD-R05; Halfjaarrapportage 2017-1, r. 199-207",
  examples: [
    {
      arguments: [335, 221, 114],
      result: 0,
      source: "Halfjaarrapportage 2017-1, tabel Hulp bij het huishouden, 1e helft ‘16",
    },
    {
      arguments: [358, [172, 116, 45, 26]],
      result: 1,
      source: "Halfjaarrapportage 2017-1, tabel Mantelzorgers per kern, 1e helft 2016",
    },
    {
      arguments: [11945, [842, 5721, 1120, 1155, 1082, 2025]],
      result: 0,
      source: "Monitor 3D Drechtsteden 2016, r. 604-606",
    },
  ],
  notes: [
    "0 betekent: de delen tellen op tot het totaal. Een positieve uitkomst betekent: de delen samen zijn te hoog.",
    "Ontbreekt één deel, dan is de uitkomst #N/B.",
  ],
};
