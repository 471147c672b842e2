// Other words of the field for what the reports print, from the glossary, other reports and municipal practice; kept
// apart from the product's vocabulary on purpose: what is missing there must show here.

/** Per printed label (or title) the ways another municipality writes it. */
export const LABEL_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  "Stand begin halfjaar": ["Beginstand", "Stand begin periode", "Saldo begin"],
  "Stand einde halfjaar": ["Eindstand", "Stand einde periode", "Saldo einde"],
  "Stand eind halfjaar": ["Eindstand", "Stand ultimo", "Stand eind periode"],
  "Stand per einde periode": ["Stand einde halfjaar", "Eindstand", "Stand ultimo"],
  Instroom: ["Ingestroomd", "Nieuw", "Nieuwe instroom"],
  Uitstroom: ["Uitgestroomd", "Beëindigd", "Afgesloten"],
  Totaal: ["Totaal generaal", "Som", "TOTAAL"],
  totaal: ["Totaal", "Som", "TOTAAL"],
  Cliënten: ["Aantal cliënten", "Unieke cliënten", "Clienten"],
  "Zorg in natura": ["ZIN", "Zorg in Natura (ZIN)", "zorg in natura"],
  PGB: ["Persoonsgebonden budget", "Pgb", "PGB's"],
  "ZIN + PGB": ["ZIN en PGB", "Zorg in natura en PGB", "Zowel ZIN als PGB"],
  "Begrote eigen bijdrage": ["Eigen bijdrage begroot", "Begroot", "Geraamde eigen bijdrage"],
  "Opgelegde eigen bijdrage": ["Eigen bijdrage opgelegd", "Opgelegd", "Opgelegde eigen bijdragen CAK"],
  "Geïnde eigen bijdrage": ["Eigen bijdrage geïnd", "Geïnd", "Geinde eigen bijdrage"],
  "Budgethouders HH (Wmo)": [
    "Budgethouders Hulp bij het Huishouden (Wmo)",
    "Aantal budgethouders HH",
    "Budgethouders huishoudelijke hulp (Wmo)",
  ],
  "Budgethouders Begeleiding (Wmo)": [
    "Budgethouders BG (Wmo)",
    "Aantal budgethouders Begeleiding",
    "Budgethouders Wmo begeleiding",
  ],
  "Budgetten Begeleiding (Wmo)": ["Aantal budgetten Begeleiding", "Budgetten BG (Wmo)", "Budgetten Wmo begeleiding"],
  "Budgethouders Jeugd": ["Aantal budgethouders Jeugd", "Budgethouders jeugdhulp", "Budgethouders Jeugdwet"],
  "Hulp bij het Huishouden (Wmo)": ["HH (Wmo)", "Huishoudelijke hulp (Wmo)", "Hulp bij het huishouden"],
  "Begeleiding (Wmo)": ["BG (Wmo)", "Wmo begeleiding", "Begeleiding"],
  Mantelzorgers: ["Aantal mantelzorgers", "Mantelzorgers totaal", "Totaal mantelzorgers"],
  "Aantal per 1 juli": ["Stand per 1 juli", "Stand op 1 juli", "Peildatum 1 juli"],
  Werk: ["Aan het werk", "werk", "Betaald werk"],
  saldo: ["Saldo", "saldo", "Saldo"],
  lasten: ["Lasten", "uitgaven", "Uitgaven"],
  baten: ["Baten", "inkomsten", "Inkomsten"],
  begonnen: ["gestart", "Gestart", "begonnen trajecten"],
  beëindigd: ["Beëindigd", "afgesloten", "beëindigde trajecten"],
  "volgens plan": ["regulier beëindigd", "Volgens plan", "beëindigd volgens plan"],
  voortijdig: ["Voortijdig", "voortijdig beëindigd", "voortijdig afgebroken"],
  ingestroomd: ["instroom", "Ingestroomd", "Instroom"],
  "inmiddels uitgestroomd": ["uitgestroomd", "Uitgestroomd", "inmiddels uit de uitkering"],
};

type Spelling = (year: string, part: number) => string;

/** Ways to write a half year. */
export const HALF_YEARS: readonly Spelling[] = [
  (year, half) => `${String(half)}e halfjaar ${year}`,
  (year, half) => `${String(half)}e helft '${year.slice(2)}`,
  (year, half) => `H${String(half)} ${year}`,
  (year, half) => `${half === 1 ? "Eerste" : "Tweede"} helft ${year}`,
  (year, half) => `${half === 1 ? "januari t/m juni" : "juli t/m december"} ${year}`,
  (year, half) => `${year}-${String(half)}`,
];

/** Ways to write a quarter. */
export const QUARTERS: readonly Spelling[] = [
  (year, quarter) => `${String(quarter)}e kwartaal ${year}`,
  (year, quarter) => `Q${String(quarter)} '${year.slice(2)}`,
  (year, quarter) => `${year}-Q${String(quarter)}`,
];
