import type { Term } from "./term.ts";

const RESERVES = [
  "reserve",
  "reserves",
  "algemene reserve",
  "algemene reserves",
  "bestemmingsreserve",
  "bestemmingsreserves",
  "egalisatiereserve",
  "egalisatiereserves",
];

/** "Onttrekkingen aan de reserves", "onttrekking reserve": each verb with each reserve, with or without a word between. */
const ofReserves = (verbs: readonly string[], prepositions: readonly string[]): readonly string[] => {
  const links = ["", ...prepositions.flatMap((one) => [`${one} `, `${one} de `])];
  return verbs.flatMap((verb) => links.flatMap((link) => RESERVES.map((reserve) => `${verb} ${link}${reserve}`)));
};

/** Money in and out, and the versions of a budget. */
export const begroting: readonly Term[] = [
  {
    says: { role: "lasten" },
    words: ["lasten", "totale lasten", "uitgaven", "kosten", "bruto lasten"],
    source: "004 r. 782, 3272",
  },
  {
    says: { role: "baten" },
    words: ["baten", "totale baten", "inkomsten", "opbrengsten", "ontvangsten"],
    source: "004 r. 780, 3272",
  },
  {
    says: { role: "saldo" },
    words: [
      "saldo",
      "saldi",
      "resultaat",
      "netto",
      "saldo van lasten en baten",
      "saldo van baten en lasten",
      "saldo lasten en baten",
      "saldo baten en lasten",
      "saldo lasten baten",
      "saldo baten lasten",
      "totaal saldo van baten en lasten",
      "geraamd saldo van baten en lasten",
      "geraamd totaal saldo van baten en lasten",
      "gerealiseerd totaal saldo van baten en lasten",
      "geraamd/gerealiseerd saldo van baten en lasten",
      "geraamd/gerealiseerd totaal saldo van baten en lasten",
      "geraamd/gerealiseerd totaal van saldo van baten en lasten",
      "resultaat voor bestemming",
      "saldo voor bestemming",
      "resultaat voor mutaties reserves",
      "saldo voor mutaties reserves",
    ],
    source: "004 r. 521, 784, 3272; BBV, art. 17",
  },
  {
    // To the reserves, and from them: below the balance, and so what makes the result of it.
    says: { role: "toevoeging" },
    words: ofReserves(["toevoeging", "toevoegingen", "storting", "stortingen", "dotatie", "dotaties"], ["aan", "in"]),
    source: "BBV, art. 17, onder c",
  },
  {
    says: { role: "onttrekking" },
    words: [
      ...ofReserves(["onttrekking", "onttrekkingen", "aanwending", "aanwendingen", "vrijval"], ["aan", "uit", "van"]),
      ...ofReserves(["beschikking", "beschikkingen"], ["over"]),
    ],
    source: "BBV, art. 17, onder c",
  },
  {
    // What goes to them and comes from them in one figure.
    says: { role: "reservemutatie" },
    words: [
      "mutatie reserves",
      "mutaties reserves",
      "mutatie reserve",
      "mutatie in reserves",
      "mutaties in reserves",
      "mutaties in de reserves",
      "reservemutatie",
      "reservemutaties",
      "saldo mutaties reserves",
      "verrekening met reserves",
      "verrekening reserves",
    ],
    source: "BBV, art. 17, onder c",
  },
  {
    says: { role: "resultaat" },
    words: [
      "geraamd resultaat",
      "gerealiseerd resultaat",
      "geraamd/gerealiseerd resultaat",
      "resultaat na bestemming",
      "saldo na bestemming",
      "resultaat na mutaties reserves",
      "saldo na mutaties reserves",
    ],
    source: "BBV, art. 17, onder d; art. 27",
  },
  {
    says: { version: "primitief" },
    words: [
      "primitieve begroting",
      "primitief",
      "oorspronkelijke begroting",
      "begroting primitief",
      "begroting voor wijziging",
      "begroting vóór wijziging",
      "voor wijziging",
      "vóór wijziging",
    ],
    source: "Gemeentewet, art. 189-192",
  },
  {
    says: { version: "wijziging" },
    words: ["begrotingswijziging", "begrotingswijzigingen", "wijziging", "wijzigingen", "bijstelling"],
    source: "Gemeentewet, art. 189-192",
  },
  {
    says: { version: "na wijziging" },
    words: [
      "begroting na wijziging",
      "begroting na wijzigingen",
      "begroting ná wijziging",
      "ná wijziging",
      "na wijziging",
      "na wijzigingen",
      "gewijzigde begroting",
      "gewijzigd",
      "bijgestelde begroting",
      "bijgesteld",
      "actuele begroting",
    ],
    source: "004 r. 3302-3306",
  },
  { says: { version: "begroting" }, words: ["begroting"], source: "004 r. 776" },
  {
    says: { version: "realisatie" },
    words: ["realisatie", "rekening", "jaarrekening", "werkelijk", "gerealiseerd"],
    source: "004 r. 776",
  },
  { says: { version: "prognose" }, words: ["prognose", "verwachting", "raming"], source: "004 r. 3302" },
  {
    says: { version: "verschil" },
    words: ["verschil", "versch", "afwijking", "saldo verschil"],
    source: "004 r. 3302-3306",
  },
];
