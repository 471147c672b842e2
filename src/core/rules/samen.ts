import type { OverallRule } from "./rule.ts";

/** No rule on its own: what is found where the others cannot all hold for the same values. */
export const samen: OverallRule = {
  id: "SD-SAMEN",
  name: "Cijfers kunnen niet samen kloppen",
  severity: "fout",
  source: "Volgt uit de andere regels samen",
  looksFor:
    "Regels die dezelfde afgeronde of geheime cijfers gebruiken, en aantallen met een percentage of een cijfer per 1.000 ernaast. De controle bewijst dat ze niet samen waar kunnen zijn, en noemt de sommen die elkaar tegenspreken.",
  why: "Een afgerond of geheim cijfer kan meer dan één getal zijn. Elke regel kan dan op zichzelf kloppen, terwijl geen enkel getal ze allemaal laat kloppen.",
  tolerance:
    "Geen, behalve wat afgerond of geheim is: dat mag alles zijn wat het kan zijn, maar in elke regel hetzelfde.",
};
