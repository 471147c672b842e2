import { rule } from "./rule.ts";
import { AMOUNTS, sumOf } from "./tolerance.ts";

export const standStroom = rule({
  id: "SD-R01",
  name: "Stand sluit op de stromen",
  formulas: [
    "[stand einde] = STAND([stand begin]; [instroom]; [uitstroom])",
    // Reserves and budgets are stocks too.
    "[stand einde in euro] = STAND([stand begin in euro]; [instroom in euro]; [uitstroom in euro])",
    "[stand einde wachtlijst] = STAND([stand begin wachtlijst]; [instroom wachtlijst]; [uitstroom wachtlijst])",
  ],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 160-168 en 633-643",
  why: "Wie er aan het begin was, plus wie erbij kwam, min wie wegging, is wie er aan het eind is.",
  tolerance: `${sumOf(4)} ${AMOUNTS}`,
  examples: { klopt: "349 215 182 | 382", schending: "372 257 242 | 385", nietToetsbaar: "349 nb 182 | 382" },
  enclosing: true,
  // "Aantal uitkeringen begin" beside a plain "Instroom".
  unsaid: ["quantity"],
  alike: ["line"],
});
