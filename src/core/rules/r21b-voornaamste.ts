import { rule } from "./rule.ts";
import { SUM_OF_SHARES } from "./tolerance.ts";

export const voornaamsteRedenen = rule({
  id: "SD-R21b",
  name: "Voornaamste redenen zijn samen niet meer dan 100%",
  formulas: ["SOM([voornaamste aandelen]) <= 100"],
  reach: "tabel",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 1965-1977",
  why: "Ieder heeft één voornaamste reden. Wat niet genoemd is, komt er nog bij.",
  tolerance: SUM_OF_SHARES,
  examples: { klopt: " | 25,4 22,3", schending: " | 85,4 22,3", nietToetsbaar: " | nb 22,3" },
});
