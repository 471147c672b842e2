import { rule } from "./rule.ts";
import { sumOf } from "./tolerance.ts";

export const achterstandBegin = rule({
  id: "SD-R41b",
  name: "Achterstand begint waar zij ophield",
  formulas: [
    "[achterstand] = ACHTERSTAND([achterstand begin]; [taakstelling]; [realisatie])",
    "[achterstand begin] = VORIGE([achterstand])",
  ],
  reach: "tabel",
  severity: "fout",
  source: "Jaarrapportage 2020, r. 208-210",
  why: "De achterstand aan het begin is die van het einde van de vorige periode. Met de taakstelling erbij en de realisatie eraf is zij die van het einde.",
  tolerance: sumOf(4),
  examples: { klopt: "27 20 29 | 18", schending: "27 20 29 | 81", nietToetsbaar: "27 nb 29 | 18" },
  enclosing: true,
  heardFirst: true,
  alike: ["line"],
});
