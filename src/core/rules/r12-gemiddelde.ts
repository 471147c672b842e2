import { rule } from "./rule.ts";
import { LAST_DIGIT } from "./tolerance.ts";

export const gemiddelde = rule({
  id: "SD-R12",
  name: "Gemiddeld budget is totaal gedeeld door houders",
  formulas: ["[gemiddeld budget in euro] = GEMPGB([budget in euro]; [budgethouders])"],
  reach: "werkmap",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 422-423 en 476-478",
  why: "De noemer is het aantal budgethouders, niet het aantal budgetten.",
  tolerance: `Het gemiddelde mag ${LAST_DIGIT}. In hele euro’s is dat € 0,50. Budget en aantal zijn precies wat er staat.`,
  examples: { klopt: "105598 30 | 3520", schending: "61668 15 | 2056", nietToetsbaar: "nb 15 | 2056" },
  heardFirst: true,
  // Of what was granted and what was paid, either may be averaged.
  unless: ["toegekend pgb", "toegekend pgb in euro"],
});
