import { normalise, words } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";
import { A_PERCENTAGE, interpret } from "./interpret.ts";
import { FREE, LEFT_TO_DO, UNFILLED } from "./balance-words.ts";

/** How the figures of a column or row come from others: by taking off, adding up, going on, dividing or multiplying. */
export type Working = "verschil" | "optelling" | "begin" | "verhouding" | "product" | "cumulatief";

/** The words by which a column or row says that it is worked out. From what, its figures tell. */
const WORKINGS: readonly { readonly working: Working; readonly words: readonly string[]; readonly source: string }[] = [
  {
    working: "verschil",
    words: [
      "verschil",
      "verschillen",
      "versch",
      "afwijking",
      "mutatie",
      "toename",
      "afname",
      "toename/afname",
      "meer/minder",
      "minder/meer",
      "verandering",
      "groei",
      "stijging",
      "daling",
      "ontwikkeling",
      "saldo",
      "resultaat",
      "overschot",
      "tekort",
      "over/onder",
      "overschrijding",
      "onderschrijding",
      "onderuitputting",
      "vrijval",
      "voordeel",
      "nadeel",
      "restant",
      "resterend",
      "restbudget",
      "te verrekenen",
      "terug te vorderen",
      "nog beschikbaar",
      "vrije ruimte",
      "vrije plaatsen",
      "vrije plekken",
      "vrije capaciteit",
      "onbezet",
      "leegstand",
      "meeropbrengst",
      "minderopbrengst",
      "meeropbrengsten",
      "minderopbrengsten",
      "meeruitgaven",
      "minderuitgaven",
      "budgetruimte",
      "vacatureruimte",
      "te veel",
      "te weinig",
      "na aftrek",
      "nps",
      "index",
      "indexatie",
      "indexering",
    ],
    source: "004 r. 3270, 3302-3306; BBV, art. 28; Gemeentewet, art. 213a (bestuursrapportages)",
  },
  {
    working: "optelling",
    words: [
      "einde",
      "eind",
      "eindstand",
      "eindsaldo",
      "ultimo",
      "slotstand",
      "stand 31 december",
      "31 december",
      "31 12",
      "na wijziging",
      "na wijzigingen",
      "gewijzigde begroting",
      "bijgestelde begroting",
      "actuele begroting",
      "nieuwe begroting",
      "prognose",
      "jaarprognose",
      "verwachting",
      "verwacht",
      "resultaat",
      "saldo",
      "netto",
      "inclusief",
      "incl",
      "exclusief",
      "excl",
      "na aftrek",
      "restant",
      "resterend",
      "te verrekenen",
      "terug te vorderen",
      "nog beschikbaar",
      "vrije ruimte",
      "beschikbaar",
      "voorraad",
      "totaal",
      "eindtotaal",
      "subtotaal",
      "totale",
      "som",
      "samen",
      "tezamen",
      "ingetrokken",
      "overig",
      "in behandeling",
    ],
    source: "000 r. 160-168, 633-643; Gemeentewet, art. 189-192; BBV, art. 17",
  },
  {
    working: "begin",
    words: ["begin", "beginstand", "beginsaldo", "primo", "aanvang", "stand 1 januari", "1 januari", "01 01", "1 1"],
    source: "000 r. 160-162, 633",
  },
  {
    working: "verhouding",
    words: [
      "percentage",
      "procent",
      "procenten",
      "aandeel",
      "aandelen",
      "index",
      "indexcijfer",
      "indexcijfers",
      "indexatie",
      "indexering",
      "quote",
      "ratio",
      "benutting",
      "benut",
      "besteed",
      "uitputting",
      "bezetting",
      "verzilvering",
      "dekking",
      "bereik",
      "gemiddeld",
      "gemiddelde",
      "gem",
      "caseload",
      "per",
    ],
    source: "004 r. 1892-1894, 1647; 000 r. 476-478; CBS, prijsindexcijfers",
  },
  {
    working: "product",
    words: [
      "kosten",
      "bedrag",
      "lasten",
      "uitgaven",
      "omzet",
      "budget",
      "waarde",
      "totaal",
      "totale",
      "declaratie",
      "gedeclareerd",
      "gefactureerd",
      "begroot",
      "geraamd",
      "raming",
      "beschikt",
      "subsidie",
      "vergoeding",
      "p x q",
      "pxq",
      "p*q",
      "kans x",
      "risico",
      "verwacht",
    ],
    source: "Jeugdwet, art. 2.12 (reële prijs); BBV, art. 11 (risico's)",
  },
  {
    working: "cumulatief",
    words: ["cumulatief", "cumulatieve", "cum", "opgeteld", "opgelopen", "tot en met", "t/m", "ytd"],
    source: "004: tot en met 31.12.2016",
  },
];

/** Compounds end in these: "uurtarief", "bezettingsgraad", "budgetverschil". */
const ENDINGS = /(?:graad|verschil|aandeel|afwijking|ruimte|percentage|index)$/u;
const ENDING_WORKINGS: Readonly<Record<string, Working>> = {
  verschil: "verschil",
  afwijking: "verschil",
  ruimte: "verschil",
  graad: "verhouding",
  aandeel: "verhouding",
  percentage: "verhouding",
  index: "verhouding",
};

/** "abs." beside "%", "+/-": a change in numbers. By itself only: "absoluut verzuim" counts something. */
const CHANGE = /^(?:abs\.?|absoluut|\+ ?\/ ?-|- ?\/ ?\+|±|δ)$/u;

/** "2023 t.o.v. 2022", "2022-2023": two years, and what lies between them. */
const BETWEEN_YEARS =
  /\b(?:t\.?o\.?v\.?|ten opzichte van|vergeleken met)(?!\p{L})|(?:19|20)\d\d ?[-–/→>]+ ?(?:19|20)\d\d/u;

/** "Begroot, werkelijk, meer, minder": with more words these say something else. */
const EITHER_WAY = /^(?:meer|minder|hoger|lager|voordelig|nadelig|overbesteding|onderbesteding)$/u;

/** "In behandeling per 31-12", "per 1 januari": a day, and not one of so many. */
const PER_DAY =
  /\bper (?=(?:peildatum|ultimo)\b|\d{1,2}(?:-\d| (?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)))/gu;

/** What the name of a column or row says of how it was worked out; more than one where its words say so. */
export const workingsOf = remembered((name: string): readonly Working[] => {
  // "Btw 21%" is an amount.
  const text = normalise(name).replace(A_PERCENTAGE, "").replace(PER_DAY, "");
  const joined = ` ${text.replace(/[^\p{L}\p{N}/*]+/gu, " ").trim()} `;
  const plain = `${joined}${joined.replace(/[/*]/g, " ")}`;
  const said = WORKINGS.filter(({ words: some }) => some.some((word) => plain.includes(` ${word} `))).map(
    ({ working }) => working,
  );
  const ended = words(text).flatMap((word) => ENDING_WORKINGS[ENDINGS.exec(word)?.[0] ?? ""] ?? []);
  const between = [BETWEEN_YEARS, CHANGE, FREE, UNFILLED, EITHER_WAY].some((pattern) => pattern.test(text))
    ? ["verschil" as const]
    : [];
  const left = LEFT_TO_DO.test(text) ? (["verschil", "optelling"] as const) : [];
  const all = new Set<Working>([
    ...said,
    ...ended,
    ...between,
    ...left,
    ...(text.includes("%") ? ["verhouding" as const] : []),
  ]);
  // "Saldo begin" is a stock, and no balance of what is taken off.
  if (interpret(name).role?.startsWith("stand") === true) {
    all.delete("verschil");
    if (!all.has("begin")) all.add("optelling");
  }
  if (all.has("begin")) all.delete("optelling");
  return [...all];
});

/** "Begeleiding per dagdeel": how a product is delivered says nothing of how a figure is worked out. */
const PER_DELIVERY =
  /\bper (?:uur|dagdeel|etmaal|dag|week|maand|kwartaal|jaar|rit|stuk|keer|sessie|zitting|minuut|traject)\b/u;

/** Whether a name says that its figures are a part or average of others. */
export const saysRatio = remembered((name: string): boolean =>
  workingsOf(name.replace(PER_DELIVERY, " ")).includes("verhouding"),
);
