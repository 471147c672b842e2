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
  // One of the four groups in which the CBS counts.
  {
    says: { product: "ondersteuning thuis" },
    words: ["ondersteuning thuis"],
    source: "004 r. 2815",
  },
  { says: { product: "begeleiding" }, words: ["begeleiding", "bg"], source: "000 r. 46" },
  {
    says: { product: "dagbesteding" },
    words: ["dagbesteding", "dagopvang", "begeleiding groep"],
    source: "004 r. 3031",
  },
  {
    says: { product: "vervoer" },
    words: ["vervoer", "vervoersvoorziening", "vervoersvoorzieningen"],
    source: "004 r. 2815",
  },
  { says: { product: "rolstoelen" }, words: ["rolstoel", "rolstoelen"], source: "004 r. 2815" },
  { says: { product: "hulpmiddelen" }, words: ["hulpmiddel", "hulpmiddelen"], source: "004 r. 2815" },
  { says: { product: "beschermd wonen" }, words: ["beschermd wonen"], source: "Wmo 2015, art. 1.1.1" },
  {
    says: { product: "woonvoorzieningen" },
    words: ["woonvoorziening", "woonvoorzieningen", "woningaanpassing", "woningaanpassingen"],
    source: "Wmo 2015, art. 1.1.1 (woningaanpassing)",
  },
  {
    says: { product: "kortdurend verblijf" },
    words: ["kortdurend verblijf", "logeren", "logeeropvang", "respijtzorg"],
    source: "Wmo 2015, art. 1.1.1 (maatwerkvoorziening)",
  },
  {
    says: { product: "maatschappelijke opvang" },
    words: ["maatschappelijke opvang", "opvang", "vrouwenopvang"],
    source: "Wmo 2015, art. 1.1.1 (opvang)",
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
  {
    // What comes in of what was asked for before may be more than what is asked for now.
    says: { subset: "oude jaren" },
    words: ["oude jaren", "oudere jaren", "eerdere jaren", "vorige jaren", "voorgaande jaren"],
    source: "Halfjaarrapportage 2017-1, r. 290-292",
  },
  {
    says: { role: "inningsgraad", unit: "procent" },
    words: ["inningsgraad", "inningspercentage", "incassograad", "incassopercentage", "percentage geind", "% geind"],
    source: "000 r. 290-292",
  },
];
