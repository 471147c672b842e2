import { rule } from "./rule.ts";
import { sumOf } from "./tolerance.ts";

export const redenen = rule({
  id: "SD-R07",
  name: "Uitsplitsing sluit op de stroom",
  formulas: ["[totaal instroom] = [instroom]", "[totaal uitstroom] = [uitstroom]"],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 686 en 858",
  why: "Wie instroomt of uitstroomt heeft één reden en één duur. De uitsplitsing telt dus op tot de stroom.",
  tolerance: sumOf(2),
  examples: { klopt: "49 | 49", schending: "35 | 40", nietToetsbaar: "nb | 49" },
  // "Uitstroom jongeren naar reden" is of some only, and another table may tell of other people.
  tablesApart: true,
  // An empty column is reported by SD-R05 on the same total.
  unreported: "overslaan",
  allSchemes: {
    severity: "waarschuwing",
    sentence: "De titel noemt één regeling, maar het totaal is de som van alle regelingen samen",
  },
});
