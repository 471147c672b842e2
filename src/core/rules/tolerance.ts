import { numberText } from "../findings/number-text.ts";

// What difference rules leave room for, in Dutch for their help pages. The room itself is in what a cell can be
// (possible-values.ts); what several rules leave in the same way is worded here, once.

const FIVES = 5;
const TENS = 10;

/** Half a step of each of so many figures: of three that are rounded to fives 7,5. */
const halves = (figures: number, step: number): string => numberText((figures * step) / 2);

const HALF_STEP = "Is er afgerond (dat zegt de tabel of de schrijfwijze), dan mag elk cijfer een halve stap schelen";
const EXACT = "Geen: de cijfers moeten precies kloppen.";

/** Half a step of each figure by itself. */
export const ROUNDED = `${HALF_STEP}: ${halves(1, FIVES)} bij vijftallen, ${halves(1, TENS)} bij tientallen.`;

/** A sum of so many figures in all, on both sides. */
export const sumOf = (figures: number): string =>
  `${EXACT} ${HALF_STEP}. Van ${numberText(figures)} cijfers is dat samen ${halves(figures, FIVES)} bij vijftallen en ${halves(figures, TENS)} bij tientallen.`;

/** A total and as many parts as there are. */
export const SUM_OF_PARTS = `${EXACT} ${HALF_STEP}. Van n delen met hun totaal is dat samen (n + 1) × ${halves(1, FIVES)} bij vijftallen en (n + 1) × ${halves(1, TENS)} bij tientallen.`;

/** Amounts in a sum, although nothing says that they were rounded. */
export const AMOUNTS =
  "Bedragen mogen elk een halve eenheid schelen: een halve euro, of een halve cent als de centen er staan. Zo’n verschil is een afrondingsverschil en geen fout. Dat geldt als de tabel zegt dat het bedragen zijn.";

/** No more, or no less. */
export const BOUND = `Geen: gelijk mag, alles daar voorbij niet. ${ROUNDED}`;

/** What is printed of what was divided, behind "mag". */
export const LAST_DIGIT = `een halve eenheid van het laatste cijfer schelen: ${numberText(0.5)} zonder decimalen, ${numberText(0.05)} met één decimaal`;
export const QUOTIENT = `Wat door delen is ontstaan, is afgerond. Het mag ${LAST_DIGIT}.`;

/** Percentages added up. */
export const SUM_OF_SHARES = `Elk percentage mag ${LAST_DIGIT}. Samen is dat het aantal percentages maal die halve eenheid.`;

/** A number that is not in the table, by counts and rates that are. */
export const DENOMINATOR = `Elk percentage of cijfer per 1.000 mag ${LAST_DIGIT}. Aantallen zijn precies wat er staat. ${ROUNDED} Verder geen: er moet één noemer zijn die overal bij past.`;

/** One in the last digit of what is added up or taken off in money. */
export const LAST_OF_AMOUNTS =
  "Scheelt een som of verschil in euro’s één in het laatste cijfer, dan is het een afrondingsverschil.";

/** Shown or not, there or not: figures are not held against each other. */
export const NOT_COMPARED = "Niet van toepassing: de regel vergelijkt geen cijfers met elkaar.";
