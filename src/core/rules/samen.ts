import type { Described } from "./rule.ts";

/** No rule on its own: what is found where the others cannot all hold for the same values. */
export const samen: Described = {
  id: "SD-SAMEN",
  name: "Cijfers kunnen niet samen kloppen",
  severity: "fout",
  source: "Volgt uit de andere regels samen",
  why: "Een afgerond of geheim cijfer kan meer dan één getal zijn. Elke regel kan dan op zichzelf kloppen, terwijl geen enkel getal ze allemaal laat kloppen.",
};
