import { normalise, words } from "../../reading/normalise.ts";
import { saysBalance, saysLeftToDo } from "../../vocabulary/balance-words.ts";
import { mayBeBareAverage } from "../../vocabulary/ratio-words.ts";
import { isReserveChange } from "../relations/stocks/results.ts";
import { isOfAllPeriods } from "./over-time.ts";
import { isStockChain } from "./stock-chain.ts";
import type { Strand } from "./strands.ts";
import { operandsOf, type Way } from "./way.ts";

const SHORTEST_WORD = 3;
/** "Cliënt", "cliënten": what goes on after this is an ending. */
const SHORTEST_STEM = 6;
/** Short words that tie nothing together. */
const LINKING: ReadonlySet<string> = new Set([
  "per",
  "van",
  "het",
  "een",
  "met",
  "tot",
  "uit",
  "der",
  "den",
  "aan",
  "bij",
  "voor",
]);

/** "Per budgethouder" is of the budgethouders. */
function areOneWord(a: string, b: string): boolean {
  const isStem = Math.min(a.length, b.length) >= SHORTEST_STEM && (a.startsWith(b) || b.startsWith(a));
  return a === b || isStem;
}

function shareWord(a: Strand, b: Strand, isTelling = (_: string): boolean => true): boolean {
  const own = words(a.name).filter((word) => word.length >= SHORTEST_WORD && !LINKING.has(word) && isTelling(word));
  return words(b.name).some((word) => own.some((one) => areOneWord(one, word)));
}

/** Whether the name of a result repeats a word of what it is made from: "percentage binnen termijn", "lasten per cliënt". */
export const sharesWord = (way: Way): boolean => operandsOf(way).some((strand) => shareWord(way.result, strand));

const IS_NUMBER = /^\d+$/u;

/** "% gegrond" is of "gegrond": the part, and not of what. "Per 100 2023" and "Jeugdigen 2023" have but their year in common. */
export const isOfPart = ({ operation, result, first }: Way): boolean =>
  operation === "verhouding" && shareWord(result, first, (word) => !IS_NUMBER.test(word));

const datedBefore = (strand: Strand, along: readonly Strand[]): readonly Strand[] =>
  along.slice(0, along.indexOf(strand)).filter(({ kind }) => kind !== undefined);

/** "Verschil" and "%" behind two years are most likely those between these two. */
function isBetweenLast({ operation, result, first, second }: Way, along: readonly Strand[]): boolean {
  if (operation !== "verschil" && operation !== "verandering") return false;
  const last = datedBefore(result, along).slice(-2);
  return last.length === 2 && last.includes(first) && second.every((one) => last.includes(one));
}

export const isBetweenOnly = (way: Way, along: readonly Strand[]): boolean =>
  isBetweenLast(way, along) && datedBefore(way.result, along).length === 2;

/** "Wmo, groei, Jeugd, groei": a bare growth is that of the column before it, since the line before. */
const BARE_GROWTH = /^(?:groei|toename|afname|mutatie|stijging|daling|verschil|ontwikkeling)$/;

const isGrowthBeside = ({ operation, result, first, isSinceBefore }: Way, along: readonly Strand[]): boolean =>
  operation === "verschil" &&
  isSinceBefore === true &&
  along[along.indexOf(result) - 1] === first &&
  BARE_GROWTH.test(normalise(result.name));

/** "Saldo", several lines to and from reserves, "Resultaat": what is left is the first with all of those. */
export const isAfterReserves = ({ operation, result, first, second }: Way): boolean =>
  operation === "optelling" &&
  result.facets.role === "resultaat" &&
  first.facets.role === "saldo" &&
  second.every(isReserveChange);

/** "Totaal | Begroot | Verschil": the name of a balance right behind the two it is of. */
export function isRightBehind(
  { operation, result, first, second, isSinceBefore }: Way,
  along: readonly Strand[],
): boolean {
  const isLeft = saysBalance(result.name) || saysLeftToDo(result.name);
  if (operation !== "verschil" || isSinceBefore === true || !isLeft) return false;
  const at = along.indexOf(result);
  const before = along.slice(Math.max(0, at - 2), at);
  return [first, ...second].every((one) => before.includes(one));
}

const TIMES = /\s+[x×*]\s+/iu;

/** "P x Q" spells out what it is a product of. */
function namesFactors(way: Way): boolean {
  const factors = way.result.name.split(TIMES).map(normalise);
  const isNamed = ({ name }: Strand): boolean => factors.includes(normalise(name.replace(/\(.*\)/u, "")));
  return way.operation === "product" && factors.length > 1 && operandsOf(way).every(isNamed);
}

/** Whether its name or place says so of a way, and not only that the result is worked out. */
export const isSaidSo = (way: Way, along: readonly Strand[]): boolean =>
  sharesWord(way) ||
  namesFactors(way) ||
  isBetweenLast(way, along) ||
  isGrowthBeside(way, along) ||
  isRightBehind(way, along) ||
  isOfAllPeriods(way) ||
  isStockChain(way) ||
  isAfterReserves(way) ||
  (way.operation === "gemiddelde" && mayBeBareAverage(way.result.name));

/** Whether the name of a result names two others by their years: "Verschil 2024-2023" behind 2022, 2023 and 2024. */
export function namesBoth({ result, first, second: [second] }: Way): boolean {
  const years = [first, second].map((strand) => YEAR.exec(strand?.name ?? "")?.[0]);
  return new Set(years).size === 2 && years.every((year) => year !== undefined && result.name.includes(year));
}

const YEAR = /(?:19|20)\d\d/u;
