import { rule } from "./rule.ts";

export const doelstelling = rule({
  id: "SD-R38",
  name: "Doelstelling is gehaald",
  formulas: ["[realisatie] >= [doelstelling]"],
  reach: "tabel",
  alike: ["unit"],
  severity: "info",
  source: "Monitor 3D Drechtsteden 2016, r. 1527-1529",
  why: "De realisatie is ten minste de doelstelling. Bij een bereik geldt de ondergrens.",
  tolerance: "Geen: gelijk mag, alles onder de doelstelling is een signaal.",
  examples: { klopt: "380 | 385", schending: "380 | 375", nietToetsbaar: "nb | 385" },
  unsaid: ["version"],
  moreIsBetter: true,
  signal: "De doelstelling is niet gehaald.",
});
