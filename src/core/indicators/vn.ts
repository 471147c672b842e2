import { compare } from "../interval/exact.ts";
import { normalise } from "../reading/normalise.ts";
import { invalid } from "./failure.ts";
import type { Computed } from "./indicator.ts";
import { getal, tekst } from "./parameters.ts";

/** Higher than the budget is good news for income, bad news for costs. */
const FAVOURABLE_SIGN = new Map([
  ["lasten", -1],
  ["baten", 1],
]);

export const VN: Computed = {
  name: "VN",
  group: "Budget en PGB",
  description: 'Geeft aan of een afwijking voordelig ("V") of nadelig ("N") is.',
  parameters: [
    getal("realisatie", "Gerealiseerd bedrag in euro's."),
    getal("begroting", "Begroot bedrag in euro's."),
    tekst("soort", '"lasten" of "baten".'),
  ],
  evaluate: (args) => {
    const sign = FAVOURABLE_SIGN.get(normalise(String(args.cell("soort"))));
    if (sign === undefined) return invalid('Het argument soort is "lasten" of "baten".');
    const difference = compare(args.number("realisatie") ?? 0, args.number("begroting") ?? 0);
    if (difference === 0) return "-";
    return difference * sign > 0 ? "V" : "N";
  },
  unit: 'tekst: "V", "N" of "-"',
  source: "Regel SD-R30; Monitor 3D Drechtsteden 2016, r. 762-770 en 3302-3306",
  examples: [
    {
      arguments: [98522000, 100737000, "lasten"],
      result: "V",
      source: "Monitor 3D Drechtsteden 2016, Jeugdhulpbudget, begroting 2016 tegenover realisatie 2015",
    },
    {
      arguments: [112408, 100000, "baten"],
      result: "V",
      source: "Halfjaarrapportage 2017-1, tabel Budgetindicatoren, opgelegd tegenover begroot, 1e helft ‘17",
    },
    {
      arguments: [94318, 190000, "baten"],
      result: "N",
      source: "Halfjaarrapportage 2017-1, dezelfde tabel, geïnd tegenover begroot, 2e helft ‘16",
    },
  ],
  notes: ["Lagere lasten en hogere baten zijn voordelig.", 'Zijn beide bedragen gelijk, dan is de uitkomst "-".'],
};
