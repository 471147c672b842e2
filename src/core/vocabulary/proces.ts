import type { Term } from "./term.ts";

/** What a gemeente does for whoever asks for help, and whom it counts in doing so. */
export const proces: readonly Term[] = [
  {
    says: { quantity: "meldingen" },
    words: ["melding", "meldingen", "aantal meldingen", "hulpvraag", "hulpvragen"],
    source: "Wmo 2015, art. 2.3.2, eerste lid; 004 r. 604-606",
  },
  {
    says: { quantity: "aanvragen" },
    words: ["aanvraag", "aanvragen", "aantal aanvragen"],
    source: "Wmo 2015, art. 2.3.2, negende lid",
  },
  {
    says: { quantity: "onderzoeken" },
    words: ["onderzoek", "onderzoeken", "keukentafelgesprek", "keukentafelgesprekken"],
    source: "Wmo 2015, art. 2.3.2, eerste lid",
  },
  {
    says: { quantity: "herbeoordelingen" },
    words: ["herbeoordeling", "herbeoordelingen"],
    source: "Wmo 2015, art. 2.3.9",
  },
  { says: { quantity: "besluiten" }, words: ["besluit", "besluiten"], source: "Awb, art. 1:3" },
  { says: { quantity: "huisbezoeken" }, words: ["huisbezoek", "huisbezoeken"], source: "Participatiewet, art. 53a" },
  { says: { quantity: "klachten" }, words: ["klacht", "klachten"], source: "Awb, art. 9:1" },
  {
    says: { quantity: "bezwaren" },
    words: ["bezwaar", "bezwaren", "bezwaarschriften", "bezwaarschrift"],
    source: "Awb, art. 1:5",
  },
  { says: { quantity: "signalen" }, words: ["signaal", "signalen"], source: "Wgs, art. 3 (vroegsignalering)" },
  {
    says: { quantity: "schuldregelingen" },
    words: ["schuldregeling", "schuldregelingen", "schuldhulptraject", "schuldhulptrajecten"],
    source: "Wgs, art. 1",
  },
  {
    says: { quantity: "inburgeringsplichtigen" },
    words: ["inburgeringsplichtige", "inburgeringsplichtigen", "inburgeraar", "inburgeraars"],
    source: "Wet inburgering 2021, art. 3",
  },
  { says: { quantity: "leerlingen" }, words: ["leerling", "leerlingen"], source: "Wpo, art. 4 (leerlingenvervoer)" },
];
