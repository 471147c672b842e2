import { rule } from "./rule.ts";
import { AMOUNTS, SUM_OF_PARTS } from "./tolerance.ts";

export const jaarsom = rule({
  id: "SD-R33",
  name: "Jaar is de som van zijn delen",
  formulas: [
    "[jaarkolom] = SOM([delen van het jaar])",
    "[instroom] = JAARSOM([instroom])",
    "[uitstroom] = JAARSOM([uitstroom])",
    "[begroot bedrag] = JAARSOM([begroot bedrag])",
    "[opgelegd bedrag] = JAARSOM([opgelegd bedrag])",
    "[geïnd bedrag] = JAARSOM([geïnd bedrag])",
    "[lasten in euro] = JAARSOM([lasten in euro])",
    "[baten in euro] = JAARSOM([baten in euro])",
    "[koppelingen] = JAARSOM([koppelingen])",
  ],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 680 en 809-810",
  why: "Wat in een jaar instroomt, uitstroomt of binnenkomt, doet dat in een van de halfjaren, kwartalen of maanden van dat jaar. Voor een stand geldt dit niet, en ook niet voor cijfers die vanaf januari doortellen.",
  tolerance: `${SUM_OF_PARTS} ${AMOUNTS}`,
  examples: { klopt: "59 45 | 104", schending: "59 45 | 140", nietToetsbaar: "59 nb | 104" },
});
