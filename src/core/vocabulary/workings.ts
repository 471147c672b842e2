import { normalise, words } from "../reading/normalise.ts";
import { remembered, rememberedWhere } from "../reading/remembered.ts";
import { A_PERCENTAGE, interpret } from "./interpret.ts";

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

/** The words for what one of something costs, or the part or chance of it: a product has one of them. */
const PRICES = /(?:tarief|tarieven|prijs|prijzen|normbedrag)\b|\b(?:p|kans)\b|%/u;
const AVERAGE = /\bgem(?:iddelde?)?\b/u;

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

/** "Capaciteit, bezet, vrij": with more words ("vrij toegankelijk") it says something else. */
const FREE = /^(?:nog |aantal )?vrij$/u;

/** "Formatie, bezetting, vacatures": what is not filled. With more words ("nieuwe vacatures") these are counted. */
const UNFILLED = /^(?:aantal |openstaande |onvervulde )?vacatures?(?: \(?fte\)?| in fte)?$|^(?:niet|nog niet) bezet$/u;

/** "Begroot, werkelijk, meer, minder": with more words these say something else. */
const EITHER_WAY = /^(?:meer|minder|hoger|lager|voordelig|nadelig|overbesteding|onderbesteding)$/u;

/** "Nog te besteden", "nog in te vullen": what is left of something. "Nog te verwachten" comes on top of it. */
const LEFT_TO_DO = /\bnog (?:\p{L}+ )?te (?!verwachten)\p{L}+en\b/u;

/** Whether a name is that of what is left to spend or do. */
export const saysLeftToDo = rememberedWhere(/nog/i, (name) => LEFT_TO_DO.test(normalise(name)));

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

/** "Gemiddeld", "Gem. 2024" or "Gemiddelde van de teams", and nothing more. */
const BARE_AVERAGE =
  /^(?:(?:jaar)?gem(?:iddelde?)?\.?(?: (?:19|20)\d\d)?|gemiddelde? (?:over|van) (?:(?:de|het|alle) )?(?:(?:twee|drie|vier|vijf|zes|\d+) )?(?:kwartalen|maanden|jaren|jaar|gemeenten|teams|wijken))$/;

/** Whether a name says that it is the average of what stands before it, and nothing else. */
export const isBareAverage = rememberedWhere(/gem/i, (name) => BARE_AVERAGE.test(normalise(name)));

/** "Gemiddeld per maand" behind months, where the figures bear it out: behind quarters it is no average of those. */
const AVERAGE_OF_PERIODS =
  /^gem(?:iddelde?)?\.? per (?:maand|kwartaal|half ?jaar|jaar|week|dag)$|^(?:jaar|(?:19|20)\d\d) \(?gem(?:iddelde?)?\.?\)?$/;

/** Whether a name says that it may be the average of what stands before it. */
export const mayBeBareAverage = rememberedWhere(
  /gem/i,
  (name) => isBareAverage(name) || AVERAGE_OF_PERIODS.test(normalise(name)),
);

const MEASURED =
  /leeftijd|duur\b|looptijd|wachttijd|^(?:dagen|weken|maanden)$|cijfer\b|score|tevreden|waardering|beoordeling|verzuim|caseload/;

/** Whether a name is that of what is measured of each, so that of several it may be averaged: "Leeftijd", "Dagen"; "3 - 6 maanden" is a class. */
export const saysMeasured = remembered((name: string): boolean => MEASURED.test(normalise(name)));

const GROWTH = /^(?:groei|toename|afname|stijging|daling|ontwikkeling)\b/u;

/** Whether a name is that of growth, which may be in percent although no sign says so. */
export const saysGrowth = remembered((name: string): boolean => GROWTH.test(normalise(name)));

const NEVER_LESS =
  /^(?:restant|overschot|tekort|overschrijding|onderschrijding|voordeel|nadeel|vrije (?:plaatsen|plekken|capaciteit|ruimte))\b/u;

/** Whether a name is that of what is left, or lacks: it is never less than nothing, as a difference may be. */
export const saysWhatIsLeft = remembered((name: string): boolean => {
  const text = normalise(name);
  return saysLeftToDo(name) || [UNFILLED, FREE, NEVER_LESS].some((pattern) => pattern.test(text));
});

const BALANCE = /^(?:verschil|tekort|overschot|saldo|resultaat|restant)\b/u;

/** Whether a name is that of what is left of one thing after another: hardly anything but a difference is called so. */
export const saysBalance = remembered((name: string): boolean => BALANCE.test(normalise(name)));

/** "Begeleiding per dagdeel": how a product is delivered says nothing of how a figure is worked out. */
const PER_DELIVERY =
  /\bper (?:uur|dagdeel|etmaal|dag|week|maand|kwartaal|jaar|rit|stuk|keer|sessie|zitting|minuut|traject)\b/u;

/** Whether a name says that its figures are a part or average of others. */
export const saysRatio = remembered((name: string): boolean =>
  workingsOf(name.replace(PER_DELIVERY, " ")).includes("verhouding"),
);

/** Whether a name is that of a price, or of a part or chance that an amount is multiplied by; an average price is none. */
export const isPrice = remembered((name: string): boolean => {
  const text = normalise(name);
  return PRICES.test(text) && !AVERAGE.test(text);
});

const RAISE =
  /index|verhoging|stijging|toename|groei|opslag|toeslag|inflatie|\b(?:cao|btw|ova|nea|cpi)\b|^(?:in )?(?:%|procent(?:en)?|percentage)$/u;

/** Whether a percentage may come on top of a price or amount: a share of something does not. */
export const isRaise = remembered((name: string): boolean => RAISE.test(normalise(name)));

const PER_NUMBER = /\bper (?<per>100\.?000|10\.?000|1\.?000|100|duizend)\b/u;
const OF_HUNDRED =
  /%|\b(?:procent(?:en)?|percentage|aandeel|aandelen|index|indexcijfers?|indexatie|indexering|quote)\b|graad\b|percentage\b/u;

/** Of how many the name of a ratio is: 100 for a percentage, 1.000 for "per 1.000 inwoners", 1 for an average. */
export const perOf = remembered((name: string): number => {
  const text = normalise(name);
  const per = PER_NUMBER.exec(text)?.groups?.["per"];
  if (per !== undefined) return per === "duizend" ? 1000 : Number(per.replace(".", ""));
  return OF_HUNDRED.test(text) ? 100 : 1;
});

/** What some percentages are of by their name: "Bezetting" is of the places that there are, "Uitputting" of the budget. */
const SHARES_OF: readonly { readonly share: RegExp; readonly whole: RegExp }[] = [
  { share: /bezetting|benutting|bezet\b/u, whole: /plaatsen|plekken|capaciteit|bedden|formatie/u },
  { share: /uitputting|benutting|besteed/u, whole: /budget|begroting|begroot|plafond|subsidie/u },
];

/** Whether a percentage by its name is of what another name says. */
export function isShareOf(name: string, whole: string): boolean {
  const [share, of] = [normalise(name), normalise(whole)];
  return SHARES_OF.some((one) => one.share.test(share) && one.whole.test(of));
}

const TIME = /\b(?:(?:\p{L}*(?:dagen|weken|maanden|uren))|dagdelen|etmalen|nachten)\b/u;

/** Whether a name is that of a stretch of time, which places or people are multiplied by: "Dagen", "Openingsuren". */
export const saysTime = remembered((name: string): boolean => TIME.test(normalise(name)));

const OWN_RATE = /\brespons(?:percentage)?\b|\p{L}(?:graad|quote)\b/u;

/** Whether a percentage is by its name one of something by itself, and no share beside others: "Respons %", "Bezettingsgraad". */
export const saysOwnRate = remembered((name: string): boolean => OWN_RATE.test(normalise(name)));

const BASE_YEAR = /\b(?<year>(?:19|20)\d\d) ?= ?100\b/u;

/** The year that is 100 in "Indexcijfers (2015 = 100)". */
export const baseYearOf = (text: string): string | undefined =>
  text.includes("100") ? BASE_YEAR.exec(normalise(text))?.groups?.["year"] : undefined;
