import type { Term } from "./term.ts";

export const participatie: readonly Term[] = [
  {
    says: { law: "participatiewet", scheme: "participatiewet" },
    words: ["participatiewet", "pw", "wwb", "wet werk en bijstand", "bijstand", "participatiewet inkomen"],
    source: "000 r. 115, 629",
  },
  { says: { scheme: "participatiewet" }, words: ["inkomen"], source: "000 r. 631, 690" },
  {
    says: { scheme: "ioaw/ioaz" },
    words: ["ioaw", "ioaz", "ioaw ioaz", "ioaw/ioaz", "ioaw en ioaz"],
    source: "000 r. 76-78, 645",
  },
  {
    says: { quantity: "wsw-medewerkers", scheme: "wsw" },
    words: ["wsw", "medewerkers wsw", "wsw medewerkers", "wsw-medewerkers", "wsw-ers", "sociale werkvoorziening"],
    source: "000 r. 113, 668",
  },
  { says: { quantity: "plaatsingen" }, words: ["plaatsing", "plaatsingen"], source: "000 r. 840-856" },
  {
    says: { quantity: "uitkeringen" },
    words: ["uitkeringen", "aantal uitkeringen", "bijstandsuitkeringen"],
    source: "004 r. 1860",
  },
];
