import type { Term } from "./term.ts";

export const wmo: readonly Term[] = [
  { says: { law: "wmo" }, words: ["wmo", "wet maatschappelijke ondersteuning"], source: "000 r. 127" },
  {
    says: { product: "hulp bij het huishouden" },
    words: [
      "hulp bij het huishouden",
      "hh",
      "huishoudelijke hulp",
      "hulp bij huishouden",
      "huishoudelijke ondersteuning",
      "hbh",
    ],
    source: "000 r. 65",
  },
  { says: { product: "begeleiding" }, words: ["begeleiding", "bg"], source: "000 r. 46" },
  {
    says: { product: "dagbesteding" },
    words: ["dagbesteding", "dagopvang", "begeleiding groep"],
    source: "004 r. 3031",
  },
  {
    says: { form: "maatwerkvoorziening" },
    words: ["maatwerkvoorziening", "maatwerkvoorzieningen", "maatwerk"],
    source: "000 r. 199-207",
  },
  {
    says: { form: "algemene voorziening" },
    words: ["algemene voorziening", "algemene voorzieningen"],
    source: "000 r. 219-226",
  },
  {
    says: { quantity: "eigen bijdrage", unit: "euro" },
    words: ["eigen bijdrage", "eigen bijdragen"],
    source: "000 r. 253-259",
  },
  { says: { role: "begroot" }, words: ["begroot", "begrote", "geraamd", "geraamde"], source: "000 r. 255" },
  { says: { role: "opgelegd" }, words: ["opgelegd", "opgelegde"], source: "000 r. 257" },
  { says: { role: "geind" }, words: ["geind", "geinde", "ontvangen", "geincasseerd"], source: "000 r. 259" },
];
