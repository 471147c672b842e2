import { rule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

export const plaatsing = rule({
  id: "SD-R07b",
  name: "Plaatsing in werk past in de uitstroom naar werk",
  formulas: [
    "[dienstverband fulltime] + [garantiebanen] <= [uitstroom arbeid in dienstbetrekking]",
    "[dienstverband fulltime] <= [uitstroom arbeid in dienstbetrekking]",
  ],
  reach: "werkmap",
  severity: "waarschuwing",
  source: "Halfjaarrapportage 2017-1, r. 811-814",
  why: "Wie een voltijdbaan of garantiebaan krijgt, stroomt volledig uit de uitkering. De reden van uitstroom is dan arbeid.",
  tolerance: BOUND,
  examples: { klopt: "20 | 16", schending: "12 | 16", nietToetsbaar: "nb | 16" },
  unsaid: ["quantity", "scheme"],
  unreported: "overslaan",
});
