import { observingRule } from "./rule.ts";
import { seeWorkedOut } from "./see-worked-out.ts";
import { seeTotalsBeside } from "./totals-beside.ts";
import { LAST_OF_AMOUNTS, SUM_OF_PARTS } from "./tolerance.ts";

const seeEnds = seeWorkedOut("optelling", "aansluiting");

export const optellingen = observingRule({
  id: "SD-R54",
  name: "Eindcijfer is het begincijfer met wat erbij en eraf gaat",
  mustHold: ["einde = begin + erbij − eraf", "begin = einde van de vorige periode"],
  looksFor:
    "Een kolom of rij die een eindcijfer heet: einde, na wijziging, prognose, resultaat, restant. Wat er tussen begin en einde staat, gaat erbij of eraf. Wat erbij en wat eraf gaat, laten de cijfers zien: in de meeste regels moet het kloppen. Ook een begin dat aansluit op het einde van de vorige periode hoort hierbij, en een begroting die met alle wijzigingen ertussen de volgende wordt, en het totaal van een kolom naast de perioden, zoals een prognose of laatste stand. Een cijfer waarvoor dat niet zo is, wordt gemeld.",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 160-168 en 633-643; Gemeentewet, art. 189-192",
  why: "Wat er aan het eind staat, moet te volgen zijn vanaf het begin.",
  tolerance: `${SUM_OF_PARTS} ${LAST_OF_AMOUNTS}`,
  observe: (table, tables) => [...seeEnds(table, tables), ...seeTotalsBeside(table)],
  yields: true,
  examples: {
    klopt: `
      Wachtlijst          | jan | feb | mrt | apr
      Wachtend begin      | 42  | 39  | 45  | 41
      Erbij               | 18  | 22  | 15  | 19
      Geplaatst           | 15  | 12  | 14  | 18
      Afgevallen          | 6   | 4   | 5   | 5
      Wachtend einde      | 39  | 45  | 41  | 37
    `,
    schending: `
      Wachtlijst          | jan | feb | mrt | apr
      Wachtend begin      | 42  | 39  | 45  | 41
      Erbij               | 18  | 22  | 15  | 19
      Geplaatst           | 15  | 12  | 14  | 18
      Afgevallen          | 6   | 4   | 5   | 5
      Wachtend einde      | 39  | 45  | 41  | 73
    `,
    nietToetsbaar: `
      Wachtlijst          | jan | feb | mrt | apr
      Wachtend begin      | 42  | 39  | 45  | 41
      Erbij               | 18  | 22  | 15  | 19
      Geplaatst           | 15  | 12  | 14  | 18
      Afgevallen          | 6   | 4   | 5   | nb
      Wachtend einde      | 39  | 45  | 41  | 73
    `,
  },
});
