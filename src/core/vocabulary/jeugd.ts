import type { Term } from "./term.ts";

export const jeugd: readonly Term[] = [
  { says: { law: "jeugd" }, words: ["jeugd", "jeugdwet", "jeugdzorg", "jeugdhulp", "jeugdigen"], source: "004 r. 404" },
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
  {
    says: { quantity: "organisaties" },
    words: ["organisatie", "organisaties", "behandelende organisaties", "aanbieders"],
    source: "000 r. 987-991",
  },
];
