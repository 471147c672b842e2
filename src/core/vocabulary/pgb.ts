import type { Term } from "./term.ts";

const AVERAGE_PGB = [
  "gemiddeld pgb per budgethouder",
  "gemiddelde pgb per budgethouder",
  "gem pgb per budgethouder",
  "gemiddeld pgb per houder",
  "gemiddeld pgb per pgb-houder",
];

/** Clients, provisions and how they are paid for. */
export const pgb: readonly Term[] = [
  {
    says: { quantity: "clienten" },
    words: ["client", "clienten", "unieke clienten", "unieke inwoners", "inwoners met een voorziening"],
    source: "000 r. 52",
  },
  {
    says: { quantity: "indicaties" },
    words: ["indicatie", "indicaties", "lopende beschikkingen", "actieve beschikkingen", "actieve indicaties"],
    source: "000 r. 140-141",
  },
  {
    says: { quantity: "voorzieningen" },
    words: ["voorzieningen", "aantal voorzieningen", "lopende voorzieningen", "actieve voorzieningen"],
    source: "000 r. 956-957",
  },
  {
    says: { quantity: "budgethouders" },
    words: ["budgethouder", "budgethouders"],
    source: "000 r. 49-50",
  },
  {
    says: { quantity: "budgethouders", funding: "pgb" },
    words: ["pgb-houders", "pgb houders"],
    source: "000 r. 49-50",
  },
  {
    says: { quantity: "budgetten", funding: "pgb" },
    words: ["pgb-budget", "pgb-budgetten"],
    source: "000 r. 465-478",
  },
  {
    // What is paid out is an amount, also where no sign says so.
    says: { quantity: "budgetten", funding: "pgb", unit: "euro" },
    words: [
      ...["uitgekeerd", "uitgekeerde", "uitbetaald", "uitbetaalde"].flatMap((paid) => [`${paid} pgb`, `${paid} pgb's`]),
      ...["uitgekeerd bedrag pgb", "uitbetaald bedrag pgb", "bedrag pgb", "pgb-bedrag"],
    ],
    source: "000 r. 422-423",
  },
  {
    // An amount, or how many were granted.
    says: { quantity: "budgetten", funding: "pgb", role: "instroom" },
    words: ["toegekend pgb", "toegekende pgb", "toegekende pgb's", "toegekend bedrag pgb"],
    source: "000 r. 465-478",
  },
  {
    // Of a pgb its amount is averaged.
    says: { statistic: "gemiddelde", quantity: "budgetten", funding: "pgb", unit: "euro" },
    words: AVERAGE_PGB,
    source: "000 r. 476-478",
  },
  {
    // By the month it is not what the year comes to for each.
    says: { statistic: "maat", funding: "pgb" },
    words: AVERAGE_PGB.flatMap((one) => ["maand", "week", "dag", "kwartaal"].map((time) => `${one} per ${time}`)),
    source: "000 r. 476-478",
  },
  {
    says: { quantity: "budgetten" },
    words: ["budget", "budgetten", "beschikbaar voorschot"],
    source: "000 r. 465-478",
  },
  {
    says: { funding: "zin" },
    words: ["zorg in natura", "zin", "uitsluitend zin", "uitsluitend zorg in natura", "natura"],
    source: "000 r. 116",
  },
  {
    says: { funding: "pgb" },
    words: ["pgb", "persoonsgebonden budget", "uitsluitend pgb", "pgb's"],
    source: "000 r. 86",
  },
  {
    says: { funding: "zin en pgb" },
    words: [
      "zin + pgb",
      "zin en pgb",
      "zin & pgb",
      "zin+pgb",
      "pgb en zin",
      "pgb + zin",
      "zin/pgb",
      "zorg in natura en pgb",
      "combinatie zin en pgb",
      "zowel zin als pgb",
      "zin als pgb",
      "zorg in natura als pgb",
      "zorg in natura + pgb",
    ],
    source: "000 r. 952-954",
  },
];
