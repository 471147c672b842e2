import { rule } from "./rule.ts";
import { SUM_OF_PARTS } from "./tolerance.ts";

export const zonderTotaal = rule({
  id: "SD-R07c",
  name: "Uitsplitsing zonder totaal sluit op de stroom",
  formulas: [
    "SOM([instroom naar reden]) = [instroom]",
    "SOM([uitstroom naar reden]) = [uitstroom]",
    "SOM([uitstroom naar duur]) = [uitstroom]",
  ],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 686 en 858",
  why: "Wie instroomt of uitstroomt heeft één reden en één duur. Ook zonder totaalregel telt de uitsplitsing op tot de stroom.",
  tolerance: SUM_OF_PARTS,
  examples: { klopt: "49 | 30 19", schending: "49 | 30 18", nietToetsbaar: "49 | nb 19" },
  // A list of the main reasons is none of all.
  mustBeShown: true,
  // Where there is a total, SD-R07 asks it of that.
  unless: ["totaal instroom", "totaal uitstroom"],
  unreported: "overslaan",
  allSchemes: {
    severity: "waarschuwing",
    sentence: "De titel noemt één regeling, maar de delen zijn die van alle regelingen samen",
  },
});
