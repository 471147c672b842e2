import { rule } from "./rule.ts";

export const opbrengst = rule({
  id: "SD-R15b",
  name: "Opgelegde bijdrage naast de begroting",
  formulas: ["[opgelegd bedrag] <= [begroot bedrag]"],
  reach: "werkmap",
  severity: "info",
  source: "Halfjaarrapportage 2017-1, r. 287-288",
  why: "Is er meer opgelegd dan begroot, dan komt er meer binnen dan verwacht, of is de begroting te laag.",
  tolerance: "Geen: gelijk mag, elke euro meer is een signaal.",
  examples: { klopt: "307380 | 207897", schending: "100000 | 112408", nietToetsbaar: "nb | 207897" },
  signal: "Dat is een meeropbrengst, of een begroting die te laag is.",
});
