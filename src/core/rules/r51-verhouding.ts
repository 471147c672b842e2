import { averagesOverTables } from "./averages-over-tables.ts";
import { observingRule } from "./rule.ts";
import { seeWorkedOut } from "./see-worked-out.ts";
import { QUOTIENT } from "./tolerance.ts";

const seeInTable = seeWorkedOut("verhouding", "verandering", "gemiddelde");

export const verhoudingen = observingRule({
  id: "SD-R51",
  name: "Percentage, gemiddelde of index hoort bij de cijfers ernaast",
  mustHold: [
    "percentage = 100 × deel / geheel",
    "per 1.000 = 1.000 × aantal / noemer",
    "gemiddelde = som / aantal",
    "index = 100 × cijfer / cijfer van het basisjaar",
    "verandering in procenten = 100 × (nieuw − oud) / oud",
  ],
  looksFor:
    "Een kolom of rij met percentages, gemiddelden, indexcijfers of cijfers per 1.000. Waardoor is gedeeld, laten de cijfers zien: in de meeste regels moet het kloppen. Een cijfer waarvoor dat niet zo is, wordt gemeld. Is alleen de laatste decimaal anders, dan is het een afrondingsverschil.",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 476-478; Monitor 3D Drechtsteden 2016, r. 1892-1894",
  why: "Een percentage of gemiddelde dat niet bij zijn eigen cijfers past, zet de lezer op het verkeerde been.",
  tolerance: `${QUOTIENT} Scheelt het één in het laatste cijfer, dan is het een afrondingsverschil. Een gemiddelde dat anders is, maar wel tussen het laagste en het hoogste cijfer ligt, is een signaal: het kan gewogen zijn.`,
  observe: (table, tables) => [...seeInTable(table, tables), ...averagesOverTables(table, tables)],
  yields: true,
  examples: {
    klopt: `
      Jeugdhulp | Cliënten | Kosten  | Gemiddelde kosten per cliënt
      Basis-ggz | 214      | 385200  | 1800
      Dyslexie  | 92       | 133400  | 1450
      Verblijf  | 121      | 1512500 | 12500
    `,
    schending: `
      Jeugdhulp | Cliënten | Kosten  | Gemiddelde kosten per cliënt
      Basis-ggz | 214      | 385200  | 1800
      Dyslexie  | 92       | 133400  | 1540
      Verblijf  | 121      | 1512500 | 12500
    `,
    nietToetsbaar: `
      Jeugdhulp | Cliënten | Kosten  | Gemiddelde kosten per cliënt
      Basis-ggz | 214      | 385200  | 1800
      Dyslexie  | nb       | 133400  | 1540
      Verblijf  | 121      | 1512500 | 12500
    `,
  },
});
