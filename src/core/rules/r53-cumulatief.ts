import { observingRule } from "./rule.ts";
import { seeWorkedOut } from "./see-worked-out.ts";
import { LAST_OF_AMOUNTS, sumOf } from "./tolerance.ts";

export const cumulatieven = observingRule({
  id: "SD-R53",
  name: "Cumulatief is het vorige cijfer plus wat erbij komt",
  mustHold: ["cumulatief = vorig cumulatief + cijfer van de periode"],
  looksFor:
    "Een kolom of rij die cumulatief heet. Elk cijfer is het vorige cumulatieve cijfer plus dat van de periode zelf. Welke rij daarbij hoort, laten de cijfers zien: in de meeste perioden moet het kloppen. Een cijfer waarvoor dat niet zo is, wordt gemeld.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016: tot en met 31.12.2016",
  why: "Een fout in een cumulatief cijfer loopt door tot het eind van het jaar.",
  tolerance: `${sumOf(3)} ${LAST_OF_AMOUNTS}`,
  observe: seeWorkedOut("cumulatief", "opgeteld"),
  yields: true,
  examples: {
    klopt: `
      Klachten   | Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024
      Totaal     | 122     | 120     | 126     | 119
      Cumulatief | 122     | 242     | 368     | 487
    `,
    schending: `
      Klachten   | Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024
      Totaal     | 122     | 120     | 126     | 119
      Cumulatief | 122     | 242     | 386     | 505
    `,
    nietToetsbaar: `
      Klachten   | Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024
      Totaal     | 122     | 120     | nb      | 119
      Cumulatief | 122     | 242     | 386     | 505
    `,
  },
});
