import { compare, type Exact, exact, roundToMultiple } from "../../interval/exact.ts";
import { normalise } from "../../reading/normalise.ts";
import { remembered } from "../../reading/remembered.ts";
import { type SecretFigures, secretFiguresIn } from "./secret-figures.ts";

/** What the notes, the title and the header of a table say of all its figures. */
export interface Conventions {
  /** Counts and amounts are rounded to a multiple of this: 5 for vijftallen. */
  readonly step: Exact | undefined;
  /** Every figure may be off by half of its last digit: "door afronding kunnen totalen afwijken". */
  readonly isRounded: boolean;
  /** Figures are given in units of this: 1.000 for "x € 1.000". */
  readonly scale: Exact | undefined;
  /** Set where the words, not the cells, say that figures are amounts. */
  readonly unit: "euro" | undefined;
  /** "-" is a secret figure from 0 up to and including this. */
  readonly secretUpTo: Exact | undefined;
  /** One person or provision may be in more than one row, so a total may be smaller than its parts together. */
  readonly mayOverlap: boolean;
}

const MULTIPLES: readonly (readonly [name: string, step: number])[] = [
  ["vijf|5", 5],
  ["tien|10", 10],
  ["honderd|100", 100],
  ["duizend|1\\.?000", 1000],
];
const NEAREST = "(?:het |een |de |€ ?)?(?:dichtstbijzijnde )?(?:veelvoud(?:en)? van )?";

/** 004 r. 491 (vijftallen), r. 1647 (tientallen): "afgerond op tientallen", "op een veelvoud van 5 afgerond", "(vijftallen)". */
const STEPS: readonly (readonly [RegExp, number])[] = MULTIPLES.map(([name, step]) => {
  const tens = `(?:${name})(?:-?tal(?:len)?)`;
  const multiple = `${NEAREST}(?:${tens}|(?:${name})(?![\\p{L}\\d]|[.,]\\d))`;
  const ways = [
    `\\baf(?: ?ge ?rond|ronding)? op ${multiple}`,
    `\\b(?:op|tot|naar) ${multiple} (?:is |zijn |worden )?af ?ge ?rond`,
    `\\((?:op |in )?${tens}\\)`,
    `\\bveelvoud(?:en)? van (?:${name})(?![\\p{L}\\d])`,
  ];
  return [new RegExp(ways.join("|"), "u"), step];
});

/** "Totalen kunnen door afronding afwijken": every figure is rounded to the last digit that is shown. */
const ROUNDED = new RegExp(
  [
    String.raw`\bafronding(?:en|sverschil(?:len)?)?\b[^.]*\b(?:afwijk|verschil|optel|sluit|tellen? (?:niet|soms))`,
    String.raw`\b(?:afwijk|verschil|optel)[^.]*\b(?:door|vanwege|wegens|als gevolg van) (?:de )?afronding`,
    String.raw`\bafrondingsverschil`,
    // "Cijfers zijn afgerond, waardoor de som niet altijd exact op het totaal uitkomt."
    String.raw`\b(?:cijfers|bedragen|aantallen|getallen|waarden|percentages)\b[^.]*\bafgerond\b[^.]*\b(?:waardoor|zodat|daardoor|hierdoor)\b[^.]*\b(?:som|optelling|tota(?:al|len)|onderdelen)\b[^.]*\b(?:niet|afwijk\w*|verschil\w*)\b`,
    String.raw`\b(?:som|optelling|tota(?:al|len)|onderdelen)\b[^.]*\bniet\b[^.]*\b(?:door|vanwege|wegens|als gevolg van) (?:de )?afronding`,
    String.raw`\b(?:door|vanwege|wegens|als gevolg van) (?:de )?afronding(?:en)?\b[^.]*\b(?:som|optelling|tota(?:al|len)|onderdelen)\b[^.]*\bniet\b`,
  ].join("|"),
);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(\bx|×|\*) ?(€|euro)? ?1\.000\.000\b|\bin miljoenen\b|(\bx|×) ?(€ )?1 (mln|miljoen)\b/, 1_000_000],
  [/(\bx|×|\*) ?(€|euro)? ?1\.?000\b(?!\.000)|\bin duizenden\b|€ ?1\.000,?-?\)/, 1000],
];

/** The same in the name of one line: "Schulden (tot € 1.000)" says nothing of what it is in. */
const LINE_SCALES: readonly (readonly [RegExp, number])[] = [
  [/(\bx|×|\*) ?(€|euro)? ?1(\.000\.000| ?(mln|miljoen))\b/, 1_000_000],
  [/(\bx|×|\*) ?(€|euro)? ?1\.?000\b(?!\.000)|\bin duizenden\b/, 1000],
];

const AMOUNTS = /(\bx|×|\*) ?(€|euro) ?1\.|\(?\b(bedragen|lasten|baten|begroting) (zijn )?(in|x) |\(in euro'?s?\)/;

const DASH_IS_SECRET = /(^|\s)- = .*\bgeheim\b/;
const USUAL_SECRET = 7;

/** "Omdat een cliënt meerdere voorzieningen kan hebben, is het totaal kleiner dan de optelsom" (004 r. 2869). */
const OVERLAP = new RegExp(
  [
    String.raw`\b(?:uniek|unieke|meerdere|overlap|overlappen|overlapping|dubbeltelling(?:en)?|ontdubbeld)\b`,
    String.raw`\bmeer dan (?:een|1)\b|\bmeer (?:voorziening|product|indicatie|regeling|categorie|soort|vorm|traject)`,
    String.raw`\bkleiner dan (?:de )?(?:som|optelsom)\b|\bniet (?:op te tellen|optelbaar)\b`,
    // "Eén huishouden kan in meer leeftijdsgroepen voorkomen", "tellen in beide gemeenten mee"
    String.raw`\b(?:in|onder|bij|op) (?:beide|twee|meer) \p{L}+ (?:voor(?:komen|komt)?|staan|mee(?:tellen|telt|geteld)?|(?:zijn |worden )?geteld)(?!\p{L})`,
    String.raw`\b(?:komt|komen|staat|staan|telt|tellen|geteld)(?: \p{L}+)? (?:in|onder|bij|op) (?:beide|twee|meer) \p{L}+`,
    // "Het totaal wijkt af omdat sommige cliënten zijn verhuisd tussen wijken"
    String.raw`\btota(?:al|len) (?:wijkt|wijken) af\b[^.]*\b(?:verhuisd?|verhuizen|verhuizingen|overgestapt)(?!\p{L})`,
  ].join("|"),
  "u",
);

const first = (table: readonly (readonly [RegExp, number])[], text: string): Exact | undefined => {
  const found = table.find(([pattern]) => pattern.test(text));
  return found && exact(found[1]);
};

/** What the name of a line says that its figures are in units of. */
export const scaleIn = remembered((label: string): Exact | undefined => first(LINE_SCALES, normalise(label)));

const together = (texts: readonly string[]): string => texts.map(normalise).join(" ");

/** Which figures the notes say are secret; undefined where they name none. */
export const secretFigures = (texts: readonly string[]): SecretFigures | undefined => secretFiguresIn(together(texts));

/** Up to and including what a dash may stand for. */
function secretUpTo(said: string): Exact | undefined {
  const most = secretFiguresIn(said)?.upTo ?? (DASH_IS_SECRET.test(said) ? USUAL_SECRET : undefined);
  return most === undefined ? undefined : exact(most);
}

const conventionsIn = remembered((said: string): Conventions => ({
  step: first(STEPS, said),
  isRounded: ROUNDED.test(said),
  scale: first(SCALES, said),
  unit: AMOUNTS.test(said) ? "euro" : undefined,
  secretUpTo: secretUpTo(said),
  mayOverlap: OVERLAP.test(said),
}));

/** Reads the conventions out of everything that is said about a table. */
export function readConventions(texts: readonly string[]): Conventions {
  return conventionsIn(together(texts));
}

/** Figures are given in thousands or more, never in tens. */
const SMALLEST_UNIT = 1000;
/** One in so many may be a thousand of thousands all the same. */
const MOST_BY_CHANCE = 4;

/** "Bedragen afgerond op duizendtallen" over 412 and 184: hardly any is a thousand, and so they are given in those. */
export function asGiven(said: Conventions, figures: () => readonly Exact[]): Conventions {
  const { step } = said;
  if (step === undefined || compare(step, SMALLEST_UNIT) < 0) return said;
  const stated = figures().filter((figure) => compare(figure, 0) !== 0);
  const rounded = stated.filter((figure) => compare(roundToMultiple(figure, step), figure) === 0);
  return rounded.length * MOST_BY_CHANCE < stated.length ? { ...said, step: undefined, isRounded: true } : said;
}
