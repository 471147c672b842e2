import { observingRule } from "./rule.ts";
import { seeWorkedOut } from "./see-worked-out.ts";
import { LAST_OF_AMOUNTS, sumOf } from "./tolerance.ts";

export const verschillen = observingRule({
  id: "SD-R50",
  name: "Verschil is het ene cijfer min het andere",
  mustHold: ["verschil = het ene cijfer − het andere"],
  looksFor:
    "Een kolom of rij die een verschil heet: verschil, afwijking, restant, resultaat, mutatie. Van welke twee het het verschil is, laten de cijfers zien: in de meeste regels moet het kloppen. Een cijfer waarvoor dat niet zo is, wordt gemeld.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 3270 en 3302-3306",
  why: "Wie een verschil leest, moet erop kunnen rekenen dat het bij de cijfers ernaast hoort.",
  tolerance: `${sumOf(3)} ${LAST_OF_AMOUNTS} Zo ook bij het verschil van twee getallen onder de 100, zoals percentages en rapportcijfers.`,
  observe: seeWorkedOut("verschil"),
  yields: true,
  examples: {
    klopt: `
      Budget Wmo  | Budget | Besteed | Restant
      Begeleiding | 2450   | 1911    | 539
      Hulpmiddel  | 1120   | 1008    | 112
      Vervoer     | 960    | 1018    | -58
    `,
    schending: `
      Budget Wmo  | Budget | Besteed | Restant
      Begeleiding | 2450   | 1911    | 539
      Hulpmiddel  | 1120   | 1008    | 121
      Vervoer     | 960    | 1018    | -58
    `,
    nietToetsbaar: `
      Budget Wmo  | Budget | Besteed | Restant
      Begeleiding | 2450   | 1911    | 539
      Hulpmiddel  | 1120   | nb      | 121
      Vervoer     | 960    | 1018    | -58
    `,
  },
});
