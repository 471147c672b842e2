import { rule } from "./rule.ts";
import { sumOf } from "./tolerance.ts";

export const vorigeStand = rule({
  id: "SD-R01b",
  name: "Stand is de vorige stand met de stromen",
  formulas: [
    "[stand einde] = STAND(VORIGE([stand einde]); [instroom]; [uitstroom])",
    "[stand] = STAND(VORIGE([stand]); [instroom]; [uitstroom])",
    "[stand einde wachtlijst] = STAND(VORIGE([stand einde wachtlijst]); [instroom wachtlijst]; [uitstroom wachtlijst])",
    "[stand wachtlijst] = STAND(VORIGE([stand wachtlijst]); [instroom wachtlijst]; [uitstroom wachtlijst])",
  ],
  reach: "tabel",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 160-168",
  why: "Ook zonder beginstand sluit de stand aan: de vorige stand, plus wie erbij kwam, min wie wegging.",
  tolerance: sumOf(4),
  examples: { klopt: "349 215 182 | 382", schending: "372 257 242 | 385", nietToetsbaar: "349 nb 182 | 382" },
  enclosing: true,
  unsaid: ["quantity"],
  // Where the begin is stated, SD-R01 and SD-R02 say more.
  unless: ["stand begin", "stand begin wachtlijst"],
  mustBeShown: true,
  heardFirst: true,
  alike: ["line"],
});
