import { rule } from "./rule.ts";
import { AMOUNTS, sumOf } from "./tolerance.ts";

export const afwijking = rule({
  id: "SD-R30b",
  name: "Verschil is begroting tegen realisatie",
  formulas: [
    "[verschil] = [begroting na wijziging] - [realisatie]",
    "[verschil] = [realisatie] - [begroting na wijziging]",
    "[verschil] = [begroting] - [realisatie]",
    "[verschil] = [realisatie] - [begroting]",
    "[verschil] = [primitieve begroting] - [realisatie]",
    "[verschil] = [realisatie] - [primitieve begroting]",
    "[verschil] = [prognose] - [begroting na wijziging]",
    "[verschil] = [begroting na wijziging] - [prognose]",
    "[verschil] = [prognose] - [begroting]",
    "[verschil] = [begroting] - [prognose]",
  ],
  reach: "tabel",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 3302-3306",
  why: "De afwijking is wat is uitgegeven of verwacht, afgezet tegen de begroting. De richting moet in de hele tabel dezelfde zijn.",
  tolerance: `${sumOf(3)} ${AMOUNTS}`,
  examples: { klopt: "110 98 | 12", schending: "110 98 | 21", nietToetsbaar: "110 nb | 12" },
  alike: ["unit", "role", "line", "subset"],
  alternatives: true,
});
