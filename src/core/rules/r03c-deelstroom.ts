import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const deelstroom = rule({
  id: "SD-R03c",
  name: "Wie begon is er aan het einde nog",
  formulas: [
    "[gestarte cliënten zin] <= [cliënten zin]",
    "[gestarte cliënten pgb] <= [cliënten pgb]",
    "[gestarte cliënten zin en pgb] <= [cliënten zin en pgb]",
    "[koppelingen] <= [vacatures] + [nieuwe vacatures]",
  ],
  reach: "blad",
  severity: "waarschuwing",
  source: "Halfjaarrapportage 2017-1, r. 954-955 en 334-338",
  why: "Wie in de periode begint is er aan het einde meestal nog, en een koppeling vult een vacature die er was of bijkwam. Meer dan dat kan, maar is ongewoon.",
  tolerance: BOUND,
  examples: { klopt: "464 | 120", schending: "42 | 90", nietToetsbaar: "nb | 120" },
  // Where the outflow is stated, SD-R01 says exactly how many there are at the end.
  unless: ["uitstroom"],
});
