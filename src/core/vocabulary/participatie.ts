import type { Term } from "./term.ts";

export const participatie: readonly Term[] = [
  {
    says: { law: "participatiewet", scheme: "participatiewet" },
    words: ["participatiewet", "pw", "wwb", "wet werk en bijstand", "bijstand", "participatiewet inkomen"],
    source: "000 r. 115, 629",
  },
  {
    says: { law: "participatiewet", scheme: "bijzondere bijstand" },
    words: ["bijzondere bijstand"],
    source: "Participatiewet, art. 35",
  },
  {
    says: { law: "participatiewet", scheme: "individuele inkomenstoeslag" },
    words: ["individuele inkomenstoeslag", "inkomenstoeslag"],
    source: "Participatiewet, art. 36",
  },
  { says: { scheme: "bbz" }, words: ["bbz", "bbz 2004"], source: "Bbz 2004, art. 2" },
  {
    says: { scheme: "loonkostensubsidie" },
    words: ["loonkostensubsidie", "loonkostensubsidies", "lks"],
    source: "Participatiewet, art. 10d",
  },
  { says: { scheme: "beschut werk" }, words: ["beschut werk", "beschut werken"], source: "Participatiewet, art. 10b" },
  { says: { scheme: "participatiewet" }, words: ["inkomen"], source: "000 r. 631, 690" },
  {
    says: { scheme: "ioaw/ioaz" },
    words: ["ioaw", "ioaz", "ioaw ioaz", "ioaw/ioaz", "ioaw en ioaz"],
    source: "000 r. 76-78, 645",
  },
  {
    says: { quantity: "wsw-medewerkers", scheme: "wsw" },
    words: [
      "wsw",
      "medewerkers wsw",
      "wsw medewerkers",
      "wsw-medewerkers",
      "wsw-dienstverband",
      "personen in wsw-dienstverband",
      "personen met een wsw-dienstverband",
      "wsw-ers",
      "wsw'ers",
      "wsw ers",
      "sw-medewerkers",
      "medewerkers sw",
      "sociale werkvoorziening",
    ],
    source: "000 r. 113, 668",
  },
  {
    says: { role: "nog uitkering" },
    words: ["nog een uitkering", "nog in de uitkering", "nog uitkering", "ontvangt nog een uitkering"],
    source: "001 r. 222-223",
  },
  {
    says: { role: "uitstroom" },
    words: ["inmiddels uitgestroomd", "inmiddels uit de uitkering", "uit de uitkering"],
    source: "001 r. 222-223",
  },
  {
    says: { category: "dienstverband fulltime" },
    words: ["dienstverband fulltime", "dienstverbanden fulltime", "fulltime dienstverband", "fulltime dienstverbanden"],
    source: "000 r. 811-814, 842",
  },
  { says: { category: "garantiebanen" }, words: ["garantiebaan", "garantiebanen"], source: "000 r. 813, 848" },
  {
    says: { category: "arbeid in dienstbetrekking" },
    words: [
      "arbeid in dienstbetrekking",
      "arb. dienstbetr",
      "arbeid dienstbetr.",
      "arb. dienstbetr / uitk. ziekte",
      "arbeid dienstbetr. / uitk.ziekte",
      "arbeid in dienstbetrekking / uitkering ziekte",
    ],
    source: "000 r. 717, 771",
  },
  { says: { quantity: "plaatsingen" }, words: ["plaatsing", "plaatsingen"], source: "000 r. 840-856" },
  {
    says: { quantity: "uitkeringen" },
    words: [
      "uitkeringen",
      "aantal uitkeringen",
      "bijstandsuitkeringen",
      "uitkeringsgerechtigden",
      "bijstandsgerechtigden",
      "bijstandsontvangers",
    ],
    source: "004 r. 1860",
  },
];
