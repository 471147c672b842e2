import { parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const AANSLUITING: Arithmetic = {
  name: "AANSLUITING",
  group: "Stand en stroom",
  description: "Berekent of de beginstand aansluit op de vorige eindstand: begin − vorigeEind.",
  parameters: [
    getal("begin", "Stand aan het begin van deze periode."),
    getal("vorigeEind", "Stand aan het einde van de periode ervoor."),
  ],
  formula: subtract(parameter("begin"), parameter("vorigeEind")),
  unit: "dezelfde eenheid als de argumenten (aantal)",
  source: "Regel SD-R02; Halfjaarrapportage 2017-1, r. 633-643",
  examples: [
    { arguments: [228, 228], result: 0, source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen, 1e helft 2017" },
    { arguments: [215, 219], result: -4, source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen, 2e helft 2016" },
    { arguments: [23, 21], result: 2, source: "Halfjaarrapportage 2017-1, tabel IOAW/IOAZ, 2e helft 2016" },
  ],
  notes: ["0 betekent: de standen sluiten op elkaar aan."],
};
