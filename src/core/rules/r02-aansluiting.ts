import { rule } from "./rule.ts";
import { AMOUNTS, sumOf } from "./tolerance.ts";

export const aansluiting = rule({
  id: "SD-R02",
  name: "Beginstand is de vorige eindstand",
  formulas: [
    "[stand begin] = VORIGE([stand einde])",
    "[stand begin in euro] = VORIGE([stand einde in euro])",
    "[stand begin wachtlijst] = VORIGE([stand einde wachtlijst])",
  ],
  reach: "tabel",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 13-14 en 633-643",
  why: "Een periode begint waar de vorige ophield.",
  tolerance: `${sumOf(2)} ${AMOUNTS}`,
  examples: { klopt: "228 | 228", schending: "219 | 215", nietToetsbaar: "nb | 215" },
  revisable: true,
  alike: ["line"],
});
