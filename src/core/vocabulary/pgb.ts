import type { Term } from "./term.ts";

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
    // Of a pgb its amount is averaged; "gemiddeld pgb per maand" is not that of the year.
    says: { statistic: "gemiddelde", quantity: "budgetten", funding: "pgb" },
    words: [
      "gemiddeld pgb per budgethouder",
      "gemiddelde pgb per budgethouder",
      "gem pgb per budgethouder",
      "gemiddeld pgb per houder",
      "gemiddeld pgb per pgb-houder",
    ],
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
