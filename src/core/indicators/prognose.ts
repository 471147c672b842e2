import { divide, multiply, parameter } from "./expression.ts";
import type { Arithmetic } from "./indicator.ts";
import { getal } from "./parameters.ts";

export const PROGNOSE: Arithmetic = {
  name: "PROGNOSE",
  group: "Budget en PGB",
  description: "Schat het jaar uit wat al bekend is: realisatie × totaal / verstreken.",
  parameters: [
    getal("realisatie", "Wat tot nu toe is gerealiseerd."),
    getal("verstreken", "Hoeveel maanden of kwartalen voorbij zijn."),
    getal("totaal", "Hoeveel maanden of kwartalen het jaar heeft: 12 of 4."),
  ],
  formula: divide(multiply(parameter("realisatie"), parameter("totaal")), parameter("verstreken")),
  unit: "dezelfde eenheid als realisatie",
  source: "Lineaire prognose; begrip uit Monitor 3D Drechtsteden 2016, r. 3270",
  examples: [
    {
      arguments: [89167, 6, 12],
      result: 178334,
      source: "Halfjaarrapportage 2017-1, tabel Budgetindicatoren, geïnd in de 1e helft van ‘17",
    },
    {
      arguments: [51, 6, 12],
      result: 102,
      source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen, instroom 1e helft 2016",
    },
    { arguments: [399000, 12, 12], result: 399000, source: "Jaarrapportage 2020, r. 240, PGB in 2020: het jaar is om" },
  ],
  notes: ["De schatting gaat ervan uit dat elke maand gelijk is. Gebruik haar niet voor standen."],
};
