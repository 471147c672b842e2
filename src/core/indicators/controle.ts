import type { Description } from "./indicator.ts";
import { optional, reeks, tekst } from "./parameters.ts";

/** A formula with a reference in it and what it shows: only a sheet can work it out. */
export interface ShownExample {
  readonly formula: string;
  readonly result: string;
  readonly source: string;
}

/** No indicator: it runs every rule on one table, with the engine of the task pane. */
export const CONTROLE: Description & { readonly shown: readonly ShownExample[] } = {
  name: "CONTROLE",
  group: "Toetsen",
  description: "Controleert één tabel en toont alle bevindingen, met een kopregel.",
  parameters: [
    reeks("tabel", "De hele tabel: met de koppen, de regels en de totalen."),
    optional(tekst("titel", "De titel van de tabel, als die niet in het bereik staat.")),
  ],
  lifts: false,
  unit: 'een kopregel en een regel per bevinding, of "Geen bevindingen"',
  source: "Dezelfde regels als in het taakvenster, SD-R01 en verder",
  shown: [
    {
      formula: '=SD.CONTROLE(A4:D9;"Indicaties")',
      result: "1 bevinding: SD-R01 bij 1e helft ‘17, verwacht 387, gevonden 385",
      source: "Halfjaarrapportage 2017-1, tabel Indicaties",
    },
    {
      formula: '=SD.CONTROLE(A4:D9;"Aantallen inkomen")',
      result: "3 bevindingen: de standen van 2016 sluiten niet op de stromen en niet op elkaar",
      source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen",
    },
    {
      formula: '=SD.CONTROLE(A4:D7;"Maatwerkvoorziening Hulp bij het Huishouden")',
      result: "Geen bevindingen",
      source: "Halfjaarrapportage 2017-1, tabel Hulp bij het Huishouden",
    },
  ],
  notes: [
    "De functie kijkt naar één tabel. Regels tussen tabellen, zoals een totaal dat elders staat, controleert het taakvenster.",
    "Rechts en onder de formule moet plaats zijn voor de bevindingen, anders toont Excel #OVERLOOP!.",
    "De functie toont hoogstens 10.000 cellen.",
    "De eerste keer duurt het even: dan wordt de controle geladen.",
  ],
};
