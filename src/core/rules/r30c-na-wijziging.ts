import { rule } from "./rule.ts";
import { AMOUNTS, sumOf } from "./tolerance.ts";

export const naWijziging = rule({
  id: "SD-R30c",
  name: "Begroting plus wijziging is begroting na wijziging",
  formulas: [
    "[begroting na wijziging] = [primitieve begroting] + [begrotingswijziging]",
    "[begroting na wijziging] = [begroting] + [begrotingswijziging]",
    "[begroting na wijziging] = [primitieve begroting] + SOM([begrotingswijziging])",
    // A cut that is printed without a minus.
    "[begroting na wijziging] = [primitieve begroting] - [begrotingswijziging]",
    "[begroting na wijziging] = [begroting] - [begrotingswijziging]",
  ],
  reach: "werkmap",
  severity: "fout",
  source: "Gemeentewet, art. 189-192",
  why: "Een begrotingswijziging komt bij de begroting die er al was.",
  tolerance: `${sumOf(3)} ${AMOUNTS}`,
  examples: { klopt: "100 10 | 110", schending: "100 10 | 101", nietToetsbaar: "100 nb | 110" },
  alike: ["unit", "role", "line", "subset"],
  enclosing: true,
  alternatives: true,
});
