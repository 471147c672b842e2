import { normalise } from "./normalise.ts";
import { MONTH } from "./period-spellings.ts";

/**
 * What reports count, as it may stand beside a count in one cell ("14 meldingen", 003 r. 115), accents
 * folded. Words of time are left out on purpose: "6 maanden" is the name of a class, not a count.
 */
const COUNTED: ReadonlySet<string> = new Set(
  `
  aanbieder aanbieders aanmelding aanmeldingen aanvraag aanvragen arbeidsjaar arbeidsjaren besluit besluiten
  beschikking beschikkingen bezwaar bezwaren budget budgetten budgethouder budgethouders client clienten casus casussen
  deelnemer deelnemers dossier dossiers fte gesprek gesprekken gezin gezinnen huishouden huishoudens indicatie indicaties
  inwoner inwoners jeugdige jeugdigen jongere jongeren keer kind kinderen klacht klachten klant klanten koppeling koppelingen
  leerling leerlingen mantelzorger mantelzorgers medewerker medewerkers melding meldingen organisatie organisaties persoon
  personen plaats plaatsen plaatsing plaatsingen statushouder statushouders stuk stuks traject trajecten uitkering uitkeringen
  uur uren vacature vacatures verwijzing verwijzingen voorziening voorzieningen vrijwilliger vrijwilligers woning woningen
  zaak zaken
  `
    .trim()
    .split(/\s+/),
);

/** What with a number before it names a class, a period or a part of one: "18 en ouder", "1 juli". */
const NO_COUNT = new RegExp(
  `^(?:(?:en|of|tot|plus|min|van|per|op|kwartaal|helft|halfjaar|half)(?!\\p{L})|${MONTH})`,
  "u",
);

/** The number and the one or two words that a text in plain lower case is as a whole: "14 meldingen,". */
export function splitCount(text: string): readonly [digits: string, words: string] | undefined {
  const [, digits = "", words = ""] = /^(\d[\d., ]*(?<=\d)) (\p{L}{2,}(?: \p{L}{2,})?)[.,;]?$/u.exec(text) ?? [];
  return words === "" || NO_COUNT.test(words) ? undefined : [digits, words];
}

/** Whether reports count this, so that a number before it is a count wherever it stands. */
export const isCountedWord = (word: string): boolean => COUNTED.has(normalise(word));
