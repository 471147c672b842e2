import type { Term } from "./term.ts";

export const jeugd: readonly Term[] = [
  {
    says: { product: "ambulante jeugdhulp" },
    words: ["ambulant", "ambulante", "ambulante jeugdhulp", "ambulante hulp"],
    source: "Jeugdwet, art. 1.1 (jeugdhulp)",
  },
  { says: { product: "daghulp" }, words: ["daghulp", "dagbehandeling"], source: "Jeugdwet, art. 1.1 (jeugdhulp)" },
  { says: { product: "dyslexie" }, words: ["dyslexie", "dyslexiezorg"], source: "Jeugdwet, art. 1.1 (jeugdhulp)" },
  { says: { product: "pleegzorg" }, words: ["pleegzorg"], source: "Jeugdwet, art. 1.1 (jeugdhulp)" },
  {
    says: { product: "gezinshuis" },
    words: ["gezinshuis", "gezinshuizen", "gezinsgericht"],
    source: "Jeugdwet, art. 1.1 (jeugdhulp)",
  },
  { says: { product: "crisishulp" }, words: ["crisishulp", "crisiszorg"], source: "Jeugdwet, art. 1.1 (jeugdhulp)" },
  { says: { law: "jeugd" }, words: ["jeugd", "jeugdwet", "jeugdzorg", "jeugdhulp"], source: "004 r. 404" },
  {
    says: { law: "jeugd", quantity: "clienten" },
    words: ["jeugdigen", "unieke jeugdigen", "jeugdigen met zorg", "jeugdigen met jeugdhulp"],
    source: "001 r. 279",
  },
  {
    says: { subset: "declaraties" },
    words: [
      ...["declaraties", "o.b.v. declaraties", "op basis van declaraties", "met een declaratie", "met declaratie"],
      ...["met een voorziening o.b.v. declaraties", "met een voorziening op basis van declaraties"],
      ...["met gedeclareerde zorg", "met gedeclareerde jeugdhulp", "met declaraties", "waarvoor is gedeclareerd"],
    ],
    source: "001 r. 279",
  },
  {
    says: { subset: "recht" },
    words: [
      ...["met recht", "op basis van recht", "o.b.v. recht", "met recht op zorg", "met recht op jeugdhulp"],
      ...["met een beschikking", "met beschikking", "o.b.v. beschikkingen", "op basis van beschikkingen"],
      ...["met een geldige beschikking", "met een lopende beschikking"],
    ],
    source: "001 r. 281-283",
  },
  { says: { subset: "verblijf" }, words: ["met verblijf", "jeugdhulp met verblijf"], source: "004 r. 436" },
  {
    says: { subset: "individuele voorziening" },
    words: ["individuele voorziening", "met individuele voorziening", "met een individuele voorziening"],
    source: "004 r. 650",
  },
  {
    says: { subset: "leeftijdsgrens" },
    words: ["leeftijdsgrens", "i.v.m. leeftijdsgrens", "leeftijd 18+", "18+"],
    source: "000 r. 1068",
  },
  {
    says: { quantity: "meldingen vsv" },
    words: [
      "voortijdig schoolverlaters",
      "voortijdig schoolverlaters vsv",
      "voortijdige schoolverlaters",
      "vsv",
      "meldingen vsv",
    ],
    source: "000 r. 107, 1040",
  },
  { says: { category: "relatief verzuim" }, words: ["relatief verzuim"], source: "Leerplichtwet 1969, art. 21" },
  { says: { category: "absoluut verzuim" }, words: ["absoluut verzuim"], source: "Leerplichtwet 1969, art. 3" },
  {
    says: { quantity: "organisaties" },
    words: ["organisatie", "organisaties", "behandelende organisaties", "aanbieders"],
    source: "000 r. 987-991",
  },
];
