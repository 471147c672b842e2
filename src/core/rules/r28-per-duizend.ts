import { oneDenominator } from "./one-denominator.ts";
import { asDivided } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { DENOMINATOR } from "./tolerance.ts";

export const perDuizend = observingRule({
  id: "SD-R28",
  name: "Per 1.000",
  mustHold: [
    "per 1.000 = 1.000 × aantal / noemer",
    "1.000 × aantal / per 1.000 = noemer, dezelfde op alle regels van een kolom",
  ],
  looksFor:
    "Een aantal met een verhoudingscijfer per 1.000 of 10.000. Staat in de tabel waarvan het per 1.000 is, dan is het cijfer 1.000 × aantal / dat aantal. Anders moeten alle regels van een kolom bij één aantal passen.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 1647 en 2815-2818",
  why: "Een cijfer per 1.000 maakt gemeenten vergelijkbaar. Dat kan alleen als het op het juiste aantal is berekend.",
  tolerance: `${DENOMINATOR} Zijn alle cijfers per 1.000 van een kolom ook veelvouden van de stap in de toelichting, dan mag elk daarvan een halve stap schelen.`,
  observe: (table) => [
    ...oneDenominator(table, (per) => per > 100),
    ...table.rates
      .filter(({ base }) => base.per > 100)
      .flatMap((rate) => table.moments.flatMap((moment) => asDivided(table, rate, moment))),
  ],
  heardFirst: true,
  examples: {
    klopt: `
      Voorzieningen     | Dordrecht | Dordrecht             | Papendrecht | Papendrecht
                        | aantal    | per 1.000 huishoudens | aantal      | per 1.000 huishoudens
      participatieplaats | 260      | 67                    | 30          | 60
      beschut werk      | 0         | 0                     | 0           | 0
      huishoudens       | 3880      |                       | 500         |
      Toelichting: de cijfers zijn afgerond op tientallen.
    `,
    schending: `
      Cliënten                | H-I-Ambacht | H-I-Ambacht        | Papendrecht | Papendrecht
                              | aantal      | per 1.000 inwoners | aantal      | per 1.000 inwoners
      ondersteuning thuis     | 155         | 10                 | 225         | 25
      hulp bij het huishouden | 455         | 15                 | 630         | 20
      totaal                  | 570         | 20                 | 790         | 25
      Toelichting: de cijfers zijn afgerond op vijftallen.
    `,
    nietToetsbaar: `
      Cliënten                | H-I-Ambacht | H-I-Ambacht        | Papendrecht | Papendrecht
                              | aantal      | per 1.000 inwoners | aantal      | per 1.000 inwoners
      ondersteuning thuis     | 155         | nb                 | 225         | nb
      hulp bij het huishouden | 455         | 15                 | 630         | 20
      totaal                  | 570         | 20                 | 790         | 25
      Toelichting: de cijfers zijn afgerond op vijftallen.
    `,
  },
});
