import { rule } from "./rule.ts";
import { AMOUNTS, sumOf } from "./tolerance.ts";

export const saldoBatenLasten = rule({
  id: "SD-R30",
  name: "Saldo is baten min lasten",
  formulas: [
    "[saldo] = SALDO([baten]; [lasten])",
    "[saldo] = SALDO([lasten]; [baten])",
    "[saldo] = [baten] + [lasten]",
  ],
  reach: "werkmap",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 776-784 en 3272",
  why: "Wat binnenkomt min wat eruit gaat. Sommige tabellen schrijven het andersom, of zetten een min voor de lasten; dan moet dat in de hele tabel zo zijn.",
  tolerance: `${sumOf(3)} ${AMOUNTS}`,
  examples: { klopt: "100737 98522 | 2215", schending: "100737 98522 | 2251", nietToetsbaar: "nb 98522 | 2215" },
  alike: ["unit", "line", "subset"],
  alternatives: true,
  enclosing: true,
});
