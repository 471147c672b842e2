import { observingRule } from "./rule.ts";
import { seeWorkedOut } from "./see-worked-out.ts";

export const producten = observingRule({
  id: "SD-R52",
  name: "Bedrag is tarief maal aantal",
  mustHold: ["bedrag = tarief × aantal", "nieuw tarief = tarief + tarief × indexering in procenten / 100"],
  looksFor:
    "Een kolom of rij met bedragen naast een tarief, prijs of kans en een aantal. Welke twee het bedrag geven, laten de cijfers zien: in de meeste regels moet het kloppen. Een tarief met indexering is het vorige tarief met dat percentage erbij. Een bedrag waarvoor dat niet zo is, wordt gemeld.",
  severity: "fout",
  source: "Jeugdwet, art. 2.12; BBV, art. 11",
  why: "Wat een aanbieder krijgt, is het tarief maal wat er is geleverd.",
  tolerance:
    "Het bedrag mag een halve eenheid van zijn laatste cijfer schelen. Scheelt het één hele, dan is het een afrondingsverschil. Tarief en aantal zijn precies wat er staat.",
  observe: seeWorkedOut("product", "verhoging"),
  yields: true,
  examples: {
    klopt: `
      Product     | Tarief per uur | Uren  | Kosten
      Licht       | 61.20          | 18500 | 1132200
      Zwaar       | 78.60          | 9200  | 723120
      Verzorging  | 55.80          | 3100  | 172980
    `,
    schending: `
      Product     | Tarief per uur | Uren  | Kosten
      Licht       | 61.20          | 18500 | 1132200
      Zwaar       | 78.60          | 9200  | 732120
      Verzorging  | 55.80          | 3100  | 172980
    `,
    nietToetsbaar: `
      Product     | Tarief per uur | Uren  | Kosten
      Licht       | 61.20          | 18500 | 1132200
      Zwaar       | 78.60          | nb    | 732120
      Verzorging  | 55.80          | 3100  | 172980
    `,
  },
});
