import { normalise } from "../reading/normalise.ts";
import { remembered, rememberedWhere } from "../reading/remembered.ts";
import { isClass } from "./class-bounds.ts";

/** The words for what one of something costs, or the part or chance of it: a product has one of them. */
const PRICES = /(?:tarief|tarieven|prijs|prijzen|normbedrag)\b|\b(?:p|kans)\b|%/u;
const AVERAGE = /\bgem(?:iddelde?)?\b/u;

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

/** Whether a name is that of what is measured of each, so that of several it may be averaged: "Leeftijd", "Dagen"; "Leeftijd 0-17" is a class. */
export const saysMeasured = remembered((name: string): boolean => MEASURED.test(normalise(name)) && !isClass(name));

/** Whether a name is that of a price, or of a part or chance that an amount is multiplied by; an average price is none. */
export const isPrice = remembered((name: string): boolean => {
  const text = normalise(name);
  return PRICES.test(text) && !AVERAGE.test(text);
});

const SET =
  /\b(?:afgesproken|overeengekomen|gecontracteerde?|vastgestelde?|gehanteerde?|landelijke?|geadviseerde?|gevraagde?|aangeboden|maxim(?:um|ale?)|minim(?:um|ale?))(?![\p{L}\d])/u;

/** "Afgesproken tarief", "Landelijk tarief": a price that someone set, whatever it is built up from. */
export const isSetPrice = (name: string): boolean => SET.test(normalise(name));

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
