import { add, parameter, subtract } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const VERVALLEN: Arithmetic = {
  name: "VERVALLEN",
  group: "Stand en stroom",
  description: "Berekent hoeveel vacatures zijn vervallen: vorigeStand + nieuw − koppelingen − stand.",
  parameters: [
    getal("vorigeStand", "Openstaande vacatures aan het einde van de vorige periode."),
    getal("nieuw", "Nieuwe vacatures in deze periode."),
    getal("koppelingen", "Vacatures die zijn vervuld."),
    getal("stand", "Openstaande vacatures aan het einde van deze periode."),
  ],
  formula: subtract(
    subtract(add(parameter("vorigeStand"), parameter("nieuw")), parameter("koppelingen")),
    parameter("stand"),
  ),
  unit: "dezelfde eenheid als de argumenten (aantal)",
  source: "Regel SD-R43b; Halfjaarrapportage 2017-1, tabel Vrijwilligers",
  examples: [
    {
      arguments: [83, 42, 19, 80],
      result: 26,
      source: "Halfjaarrapportage 2017-1, tabel Vrijwilligers, 2e helft 2016",
    },
    {
      arguments: [80, 38, 16, 70],
      result: 32,
      source: "Halfjaarrapportage 2017-1, tabel Vrijwilligers, 1e helft 2017",
    },
    {
      arguments: [83, 42, 24, 80],
      result: 21,
      source: "Halfjaarrapportage 2017-1, 2e helft 2016, met 5 koppelingen van BOZ",
    },
  ],
  notes: ["Een negatieve uitkomst betekent: er staan meer vacatures open dan er kunnen zijn."],
};
