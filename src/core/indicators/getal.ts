import { parameter } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const GETAL: Arithmetic = {
  name: "GETAL",
  group: "Lezen",
  description: "Leest het getal in een cel zoals die in een rapport is gedrukt.",
  parameters: [getal("tekst", 'De cel, bijvoorbeeld "€ 3.520", "25.991-", "47,4%" of "86 (37)".')],
  formula: parameter("tekst"),
  unit: "het getal zelf; een percentage als fractie",
  source: "Notaties uit Halfjaarrapportage 2017-1, Beleidsnotitie 2014 en Monitor 3D Drechtsteden 2016",
  examples: [
    { arguments: ["€   87.424"], result: 87424, source: "Halfjaarrapportage 2017-1, tabel Budgetten" },
    { arguments: ["47,4%"], result: 0.474, source: "Monitor 3D Drechtsteden 2016, r. 1886" },
    { arguments: ["€ 1,8 miljoen"], result: 1800000, source: "Beleidsnotitie 2014, r. 591" },
  ],
  notes: [
    'Van "86 (37)" telt 86, van "200+" telt 200. "7.5" is 7,5 en "1.003" is duizend drie.',
    'Een omschrijving als "ca. 35" is geen getal: de uitkomst is #WAARDE!.',
  ],
};
