import { type Exact, exact } from "../interval/exact.ts";
import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/** What the notes, the title and the header of a table say of all its figures. */
export interface Conventions {
  /** Counts and amounts are rounded to a multiple of this: 5 for vijftallen. */
  readonly step: Exact | undefined;
  /** Figures are given in units of this: 1.000 for "x € 1.000". */
  readonly scale: Exact | undefined;
  /** Set where the words, not the cells, say that figures are amounts. */
  readonly unit: "euro" | undefined;
  /** "-" is a secret figure from 0 up to and including this. */
  readonly secretUpTo: Exact | undefined;
  /** One person or provision may be in more than one row, so a total may be smaller than its parts together. */
  readonly mayOverlap: boolean;
}

/** 004 r. 491 (vijftallen), r. 1647 (tientallen). */
const STEPS: readonly (readonly [RegExp, number])[] = [
  [/\bafge ?rond op (een )?(vijf(tal|tallen)?|5(-?tallen)?)\b/, 5],
  [/\bafge ?rond op (een )?(tien(tal|tallen)?|10(-?tallen)?)\b/, 10],
  [/\bafge ?rond op (een )?(honderd(tal|tallen)?|100(-?tallen)?)\b/, 100],
  [/\bafge ?rond op (een |€ ?)?(duizend(tal|tallen)?|1\.?000(-?tallen)?)\b/, 1000],
];

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(\bx|×|\*) ?(€|euro)? ?1\.000\.000\b|\bin miljoenen\b|(\bx|×) ?(€ )?1 (mln|miljoen)\b/, 1_000_000],
  [/(\bx|×|\*) ?(€|euro)? ?1\.?000\b(?!\.000)|\bin duizenden\b|€ ?1\.000,?-?\)/, 1000],
];

const AMOUNTS = /(\bx|×|\*) ?(€|euro) ?1\.|\(?\b(bedragen|lasten|baten|begroting) (zijn )?(in|x) |\(in euro'?s?\)/;

/** 004 r. 491-493: the values 0 up to and including 7 are shown as secret. */
const SECRET =
  /\b0 (?:tot en met|t\/m|tot|-) (\d{1,2})\b.*\bgeheim|\bgeheim\b.*\b0 (?:tot en met|t\/m|tot|-) (\d{1,2})\b/;
/** "x = minder dan 5", "aantallen kleiner dan 10 worden niet getoond", "x: te klein om te tonen (1 t/m 4)". */
const FEWER =
  /(?:^| )[x*.-] ?[=:] ?[^.]*?\b(?:minder|kleiner|lager) dan (\d{1,2})\b|\b(?:aantallen|waarden|cijfers) (?:minder|kleiner|lager|onder) (?:dan )?(?:de )?(\d{1,2}) (?:zijn|worden) (?:niet (?:getoond|weergegeven|vermeld)|geheim|afgeschermd)/;
const TOO_SMALL = /(?:^| )[x*.-] ?[=:] ?[^.]*?\((?:0|1) (?:t\/m|tot en met|-) (\d{1,2})\)/;
const DASH_IS_SECRET = /(^|\s)- = .*\bgeheim\b/;
const USUAL_SECRET = 7;

/** "Omdat een cliënt meerdere voorzieningen kan hebben, is het totaal kleiner dan de optelsom" (004 r. 2869). */
const OVERLAP =
  /\b(uniek|unieke|meerdere|overlap|overlappen|overlapping|dubbeltelling(en)?|ontdubbeld)\b|\bmeer dan (een|1)\b|\bmeer (voorziening|product|indicatie|regeling|categorie|soort|vorm|traject)|\bkleiner dan (de )?(som|optelsom)\b|\bniet (op te tellen|optelbaar)\b/;

const first = (table: readonly (readonly [RegExp, number])[], text: string): Exact | undefined => {
  const found = table.find(([pattern]) => pattern.test(text));
  return found && exact(found[1]);
};

const together = (texts: readonly string[]): string => texts.map(normalise).join(" ");

function boundIn(said: string): Exact | undefined {
  const secret = SECRET.exec(said) ?? TOO_SMALL.exec(said);
  const bound = secret?.[1] ?? secret?.[2];
  if (bound !== undefined) return exact(Number(bound));
  const fewer = FEWER.exec(said);
  const first = fewer?.[1] ?? fewer?.[2];
  return first === undefined ? undefined : exact(Number(first) - 1);
}

/** Up to and including which figure the notes say that all are secret; undefined where they name no figures. */
export function secretBound(texts: readonly string[]): Exact | undefined {
  return boundIn(together(texts));
}

const conventionsIn = remembered((said: string): Conventions => ({
  step: first(STEPS, said),
  scale: first(SCALES, said),
  unit: AMOUNTS.test(said) ? "euro" : undefined,
  secretUpTo: boundIn(said) ?? (DASH_IS_SECRET.test(said) ? USUAL_SECRET : undefined),
  mayOverlap: OVERLAP.test(said),
}));

/** Reads the conventions out of everything that is said about a table. */
export function readConventions(texts: readonly string[]): Conventions {
  return conventionsIn(together(texts));
}
