// Words from the reports for generated tables: half-year report 2017-1 (000), annual report 2020 (001), policy paper
// 2014 (002) and monitor Drechtsteden (004). Nothing here comes from the product's vocabulary.

/** Headings of one stock chain (000 r. 160, 633, 645), and of several under each other. */
export const CHAIN_TITLES = ["Indicaties", "Aantallen inkomen", "Aantallen IOAW/IOAZ"] as const;
export const CHAINS_TITLE = "Aantallen";

/** Schemes and provisions that have a chain of their own. */
export const SCHEMES = [
  "Participatiewet",
  "IOAW/IOAZ",
  "Begeleiding",
  "Hulp bij het Huishouden",
  "Jeugd",
  "Dagbesteding",
  "Kortdurend verblijf",
  "Vervoersvoorzieningen",
  "Woonvoorzieningen",
  "Rolstoelen",
] as const;

/** Names of the four rows of a chain: 000 r. 162-168 and 635-643; 001. */
export const CHAIN_ROWS = [
  ["Stand begin halfjaar", "Instroom", "Uitstroom", "Stand einde halfjaar"],
  ["Stand begin halfjaar", "Instroom", "Uitstroom", "Stand eind halfjaar"],
] as const;

/** Mutually exclusive parts: reasons of flow (000 r. 699-773, 004 r. 1965-1977), durations (000 r. 860-875) and more. */
export const PARTS = [
  "Verhuizing vanuit andere gemeente",
  "Beëindiging huwelijk/ relatie",
  "Ander inkomen",
  "Beëindiging bedrijf / ZZP",
  "Beëindiging studie",
  "Uitkering arbeidsongeschiktheid",
  "Uitkering werkloosheid",
  "Oorzaak bij partner",
  "Arb. Dienstbetr / Uitk. Ziekte",
  "Andere oorzaak",
  "Overlijden",
  "Inlichtingenplicht",
  "Verhuizing naar andere gemeente",
  "Aangaan huwelijk/ relatie",
  "Start bedrijf / ZZP",
  "Aangaan studie",
  "Verhuizing, overlijden, detentie",
  "Handhaving",
  "Bereiken van de ondergrens",
  "0 - 3 maanden",
  "3 - 6 maanden",
  "6 - 9 maanden",
  "9 - 12 maanden",
  "1 – 1,5 jaar",
  "1,5 – 2 jaar",
  "Langer dan 2 jaar",
  "ondersteuning thuis",
  "verblijf en opvang",
  "hulpmiddelen en diensten",
  "externe import",
  "gecertificeerde instellingen",
  "jeugdteam/sociale teams",
  "medische verwijzers",
  "Rolstoelen",
  "Vervoersvoorzieningen",
  "Woonvoorzieningen",
  "Dagbesteding",
  "Kortdurend verblijf",
  "Overig",
] as const;

export const TOTALS_TITLES = [
  "Reden van beëindiging",
  "Duur uitkeringsperiode van uitstroom",
  "Aantal meldingen",
  "Aantal voorzieningen",
] as const;

export const SECTIONS = ["Inkomen:", "IOAW", "Wmo", "Jeugdwet", "Statushouders"] as const;

/** Of what a list of parts has subtotals (000 r. 160, 633; 001), and how these are called. */
export const SUBTOTALLED = ["Wmo", "Jeugd", "Participatiewet", "Inkomen"] as const;
export const SUBTOTAL_NAMES: readonly ((section: string) => string)[] = [
  (section) => `Totaal ${section}`,
  (section) => `Subtotaal ${section}`,
  (section) => `${section} totaal`,
  () => "Subtotaal",
];

/** Personal budgets: rows of holders, of budgets and of average budgets (000 r. 434-510). */
export const BUDGETS = [
  ["Budgethouders HH (Wmo)", "Hulp bij het Huishouden (Wmo)", "Budgethouders Hulp bij het Huishouden (Wmo)"],
  ["Budgethouders Begeleiding (Wmo)", "Begeleiding (Wmo)", "Budgethouders Begeleiding (Wmo)"],
  ["Budgethouders Jeugd", "Jeugd", "Budgethouders Jeugd"],
] as const;

export const MUNICIPALITIES = [
  "Alblasserdam",
  "Dordrecht",
  "H-I-Ambacht",
  "Papendrecht",
  "Sliedrecht",
  "Zwijndrecht",
] as const;

/** Re-integration provisions, and the households they are counted per 1.000 of (004 r. 1615-1647). */
export const INSTRUMENTS = [
  "tijdelijke loonkostensubsidie",
  "loonkostensubsidie",
  "participatieplaats",
  "beschut werk",
];
export const HOUSEHOLDS = "huishoudens tot AOW leeftijd met bijstandsuitkering";

/** Budget programmes and versions (004 r. 778-784, 3270-3272). */
export const PROGRAMMES = ["Jeugdhulp", "Maatwerkvoorzieningen Wmo", "Begeleide participatie", "Bijstand"] as const;
export const VERSIONS = ["realisatie 2015", "begroting 2016", "begroting 2017"] as const;

/** What a report prints underneath when figures are rounded or secret (004 r. 491-493, 1647). */
export const NOTES = {
  fives: "De cijfers zijn afgerond op vijftallen.",
  tens: "De cijfers zijn afgerond op tientallen.",
  thousands: "De bedragen zijn afgerond op duizendtallen.",
  inThousands: "Bedragen x € 1.000",
  secret:
    "Om het risico op onthulling van individuen te voorkomen zijn de waarden 0 tot en met 7 weergegeven als geheim (-).",
} as const;
