import { parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const SALDO: Arithmetic = {
  name: "SALDO",
  group: "Stand en stroom",
  description: "Berekent het saldo: bij − af.",
  parameters: [
    getal("bij", "Wat erbij komt: baten, of begonnen trajecten."),
    getal("af", "Wat eraf gaat: lasten, of beëindigde trajecten."),
  ],
  formula: subtract(parameter("bij"), parameter("af")),
  unit: "dezelfde eenheid als de argumenten",
  source: "Regels SD-R22 en SD-R30; Monitor 3D Drechtsteden 2016, r. 513-521 en 3272",
  examples: [
    { arguments: [250, 160], result: 90, source: "Monitor 3D Drechtsteden 2016, tabel Trajecten, Alblasserdam" },
    { arguments: [1490, 985], result: 505, source: "Monitor 3D Drechtsteden 2016, tabel Trajecten, Dordrecht" },
    { arguments: [427, 76], result: 351, source: "Monitor 3D Drechtsteden 2016, r. 1937-1943" },
  ],
  notes: ["Voor geld is de volgorde baten; lasten. Een negatief saldo is een tekort."],
};
