import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/** By what persons, provisions or amounts are divided so that each is in one part. */
const ONCE =
  "leeftijd|leeftijds?(?:groep|groepen|klasse|klassen|categorie|categorieen)|geslacht|wijk|wijken|buurt|buurten|kern|kernen|dorp|dorpen|stadsdeel|stadsdelen|gebied|gebieden|postcode|postcodegebied|woonplaats|gemeente|gemeenten|huishoudtype|huishoudenstype|leefvorm|gezinssamenstelling|inkomen|inkomensgroep|inkomensklasse|opleiding|opleidingsniveau|herkomst|nationaliteit|duur|uitkeringsduur";
/** By what one may be divided into several, so that the total may count it more than once. */
const OVER =
  "voorziening|voorzieningen|voorzieningsoort|product|producten|productgroep|productgroepen|productcategorie|aanbieder|aanbieders|zorgaanbieder|zorgaanbieders|leverancier|leveranciers|vorm|zorgvorm|hulpvorm|financiering|financieringsvorm|leveringsvorm|wet|regeling|team|teams|wijkteam|categorie|soort|type|doelgroep|perceel|verwijzer|programma|taakveld|reden|redenen";
const SPLIT = String.raw`(?:,? \(?(?:uitgesplitst |onderverdeeld |gesplitst |verdeeld )?(?:naar|per|over)|,? en(?: naar| per)?) (?:de )?(?:soort )?`;
const END = String.raw`\)?(?![\p{L}\d])`;
const EACH_ONCE = new RegExp(`^(?:${ONCE})$`, "u");
const EACH = new RegExp(`^(?:soort )?(?:${ONCE}|${OVER})$`, "u");
const SPLIT_ONCE = new RegExp(`${SPLIT}(?:${ONCE})${END}`, "u");
const BREAKDOWN = new RegExp(`${SPLIT}(?:${ONCE}|${OVER})${END}`, "gu");
const OVERLAPS = new RegExp(`${SPLIT}(?:${OVER})${END}`, "u");
/** "Leeftijd Wmo-cliënten" */
const BEFORE = new RegExp(`^(?:${ONCE}) (?=\\p{L})(?:van (?:de |het )?)?`, "u");

/** A title without the words by which its figures are divided: "Wmo-cliënten naar leeftijd" has the total of "Wmo-cliënten". */
export const withoutBreakdown = remembered((title: string): string => {
  const plain = normalise(title);
  const whole = plain.replace(BREAKDOWN, "").replace(BEFORE, "");
  return whole === plain || whole === "" ? title : whole;
});

/** Whether a title divides so that who lives there is in one of the parts: "Inwoners per wijk". */
export const isSplitOnce = (title: string): boolean => SPLIT_ONCE.test(normalise(title)) && !mayCountTwice(title);

/** The same of the word above the names: "Gemeente". */
export const isOfEachOnce = (corner: string): boolean => EACH_ONCE.test(normalise(corner));

/** Whether the word above the names is of what a table may be divided by: "Wijk", "Voorziening". */
export const isOfKinds = (corner: string): boolean => EACH.test(normalise(corner));

/** Whether a title divides its figures in a way that may count one more than once. */
export const mayCountTwice = (title: string): boolean => OVERLAPS.test(normalise(title));

const MAIN = /\b(voornaamste|belangrijkste|hoofdreden|meest voorkomende)\b/i;
/** With more than one answer each, percentages add up to anything. */
const SEVERAL = /\bmeer(dere)? (antwoorden|redenen|dan (een|één|1))\b|\bmeerdere\b/i;

/** Whether a title names the main reasons of all: each has one, and some may be left out. */
export const namesMain = (title: string): boolean => MAIN.test(title);

/** Whether a text says that one may have several of what is counted. */
export const mayHaveSeveral = (text: string): boolean => SEVERAL.test(text);
