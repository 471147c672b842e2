import { normalise } from "../reading/normalise.ts";
import { remembered, rememberedWhere } from "../reading/remembered.ts";
import { isRegion } from "./regions.ts";

const TOTAL =
  /^(sub)?totaal$|^totalen$|^eindtotaal$|^totaal generaal$|^som$|^totaal ?(?:\/|of) ?(?:gewogen )?gem(?:\.|iddelde?)?$/;
/** What stands between brackets tells of what it is the total, not whether it is one. */
const BRACKETS = / ?\([^)]*\)/g;
/** "Totaal (incl. onbekend)", "Totaal (afgerond)": not plainly that of the lines that are shown. */
const QUALIFIED = /\((?:incl|excl|afgerond|gewogen|n\b)/;
/** "Totaal unieke cliënten", "Totaal (uniek)": each counts once, however many parts count it. */
const UNIQUE_TOTAL = /^totaal (aantal )?unieke? \p{L}+$|^totaal\b.*\(.*\buniek/u;
const NAMED_TOTAL = /^(?:(?:sub)?totaal|totale|som|alle)\b|\btotaal$/;
/** What all gemeenten or wijken are together (004 r. 604-606: "totaal"; CBS, BUIG: "Nederland", "regio"). */
const PLACE = /^(?:de |hele |gehele |totale )*(?:gemeente|regio|provincie|nederland|land|stad|landelijk|samen|allen)$/;
/** "> 10 weken" is a class and stands no further in. */
const INDENTED = /^(?:[-–—•·▪◦*→]|>(?! ?\d)) ?/u;
const BULLETS = /^(?:[-•·▪◦*→>]+ ?|o )/u;
const OF_WHICH =
  /^(waarvan|waaronder|daarvan|hiervan|onder wie|van wie(?=[^?]*$)|wv|w\.v\.?|w\.o\.?|o\.w\.?)(?![\p{L}\d])/u;
const ANNOUNCES = /(^|[^\p{L}])(waarvan|waaronder|w\.v\.|w\.o\.)$/u;

/** What the name of a line or column says of the sum it stands in. */
export interface LineWords {
  /** It says nothing but that it is a total: "Totaal openstaande vacatures" is a figure of its own. */
  readonly isTotal: boolean;
  /** "Totaal lasten", "Subtotaal Wmo", "Regio": perhaps a total, and perhaps a figure of its own. */
  readonly isNamedTotal: boolean;
  /** It splits up the one above it: "waarvan herindiceringen". */
  readonly isOfWhich: boolean;
  /** A dash before it: it splits up a line above. */
  readonly isIndented: boolean;
  /** Those after it split it up: "Totaal, waarvan:" (003 r. 114). */
  readonly announcesParts: boolean;
  /** "Aantal deelnemers": among places or kinds of help it is none of these. */
  readonly isCount: boolean;
}

export const lineWords = remembered((label: string): LineWords => {
  const name = normalise(label);
  const isOfWhich = OF_WHICH.test(name.replace(BULLETS, ""));
  const isTotal = UNIQUE_TOTAL.test(name) || (TOTAL.test(name.replace(BRACKETS, "")) && !QUALIFIED.test(name));
  return {
    isTotal,
    isNamedTotal: !isTotal && (NAMED_TOTAL.test(name) || PLACE.test(name) || isRegion(label)),
    isOfWhich,
    isIndented: INDENTED.test(label),
    announcesParts: !isOfWhich && ANNOUNCES.test(name),
    isCount: name.startsWith("aantal ") || SAYS_PERSONS.test(name),
  };
});

/** "Totaal lasten", "Subtotaal Wmo": not a gemeente or region, which may be the sum of others or not. */
export const saysTotal = remembered((label: string): boolean => NAMED_TOTAL.test(normalise(label)));

const SAYS_UNIQUE = /\b(?:unieke?|ontdubbelde?)\b/;

/** "Unieke personen": each counts once, so that a total of several lines may be less than these together. */
export const saysUnique = rememberedWhere(/uniek|ontdubbel/i, (label) => SAYS_UNIQUE.test(normalise(label)));

const SAYS_PERSONS =
  /kinderen|jongeren|jeugdigen|gezin|huishoudens|inwoner|ouders|ouderen|deelnemers?|bezoekers|werkgevers|scholen|adressen|vrijwilligers|reizigers|leerlingen|personen|klanten|mensen|maatjes|gebruikers|statushouders|mantelzorgers|\bleden\b|betrokken|bereikte?|bezochte|in beeld/;

/** "Betrokken kinderen": who may be counted in several columns or lines, and once in their total. */
export const saysPersons = remembered((label: string): boolean => SAYS_PERSONS.test(normalise(label)));

const FTE = /\bfte(?:'?s)?\b/;

/** "Wsw (fte)": who stays may work more hours than before. */
export const saysFte = rememberedWhere(/fte/i, (label) => FTE.test(normalise(label)));

const RESIDENTS = /^(?:(?:sub)?totaal )?(?:aantal )?(?:inwoners?|inwonertal|inwoneraantal|huishoudens|jeugdigen)\b/;

/** "Inwoners", "Jeugdigen": who lives in one gemeente has one age, so that these add up over either. */
export const saysResidents = remembered((label: string): boolean => RESIDENTS.test(normalise(label)));

const AGE =
  /^(?:(?:jonger|ouder) dan \d+|(?:van )?\d+ ?(?:-|–|tot(?: en met)?|t\/m|t\/?m) ?\d+|(?:tot|vanaf|onder|boven) (?:de )?\d+|\d+ ?(?:\+|plus))(?: ?jaar)?(?: (?:en|of) ouder)?$|^\d+ (?:jaar )?(?:en|of) ouder$/;

const AGE_WITHIN = /(?<!\d)\d{1,2} ?(?:(?:-|–|tot(?: en met)?|t\/m) ?\d{1,2}(?!\d)|\+|-? ?plus\b)(?: jaar\b)?/iu;

/** "Jeugdigen" of "Jeugdigen 0-23", "inwoners" of "inwoners 75+". */
export const withoutAge = (name: string): string => name.replace(AGE_WITHIN, "");

/** "0-17 jaar", "75+": of these everyone has one. */
export const saysAge = rememberedWhere(/\d/, (label) => AGE.test(normalise(label)));

/** "Totaal / gewogen gemiddelde": of counts their sum, of rates their average, and of counts perhaps that as well. */
export const mayBeAverage = rememberedWhere(/gem/i, (label) => lineWords(label).isTotal);

export const isTotal = (label: string): boolean => lineWords(label).isTotal;
export const isNamedTotal = (label: string): boolean => lineWords(label).isNamedTotal;
export const isOfWhich = (label: string): boolean => lineWords(label).isOfWhich;
export const announcesParts = (label: string): boolean => lineWords(label).announcesParts;

export const isIndented = (label: string): boolean => lineWords(label).isIndented;

/** Whether a name is that of a part of the line before it: it stands further in, or says "waarvan". */
export function isUnder(name: string): boolean {
  const said = lineWords(name);
  return said.isIndented || said.isOfWhich;
}
