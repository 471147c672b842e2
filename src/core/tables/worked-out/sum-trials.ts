import { type Facets, facetsKey } from "../../vocabulary/facets.ts";
import { isOfWhich } from "../../vocabulary/line-words.ts";
import { isSetPrice } from "../../vocabulary/ratio-words.ts";
import type { Strand } from "./strands.ts";
import { NONE, wayOf } from "./tried.ts";
import type { Way } from "./way.ts";
import type { Line } from "./lines.ts";

const ofOthers = new WeakMap<Facets, string>();

/** What facets say but for the role and what is counted: asked of the same ones over and over. */
function keyOfOthers(facets: Facets): string {
  let key = ofOthers.get(facets);
  if (key === undefined) ofOthers.set(facets, (key = facetsKey({ ...facets, role: "", quantity: "" })));
  return key;
}

/** A flow need not say what it is a flow of. */
const maySayTheSame = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** A stock and a flow, or two flows, of the same thing that are called so: rules in words are about those. */
export function areSaidInWords({ facets: a }: Strand, { facets: b }: Strand): boolean {
  if (a.role === undefined || b.role === undefined || a.role === b.role) return false;
  if (a.subset !== undefined || a.statistic !== undefined || !maySayTheSame(a.quantity, b.quantity)) return false;
  return keyOfOthers(a) === keyOfOthers(b);
}

/** Whether that holds for every two of these. */
export const areAllSaidInWords = (all: readonly Strand[]): boolean =>
  all.every((a, at) => all.every((b, place) => place <= at || areSaidInWords(a, b)));

/** So many strands between a begin and an end may each be added or taken off. */
export const MOST_BETWEEN = 4;

/** All ways to add or take off so many. */
export const eitherWay = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count }, (_, code) =>
    Array.from({ length: count }, (__, at) => ((code >> at) & 1 ? -1 : 1)),
  );

/** So far up it may begin. */
const MOST_LOOKED_BACK = 12;

/** "2023 | 2024 | Totaal": all periods before it together. What other totals add up is told by their lines and columns. */
export function sumOfPeriods(lines: readonly Line[], index: number): readonly Way[] {
  const [result, first, ...second] = [lines[index], ...lines.slice(0, index)].map((line) => line?.strand);
  if (!result || !first || second.length === 0 || result.kind !== undefined) return NONE;
  const added = second.filter((strand) => strand !== undefined);
  if (![first, ...added].every(({ kind }) => kind !== undefined)) return NONE;
  return [{ ...wayOf("optelling", result, first), second: added, signs: added.map(() => 1) }];
}

/** "Lasten, Baten, Onvoorzien": a balance may begin with what comes in, wherever that stands. */
function eitherFirst(strands: readonly Strand[]): readonly (readonly Strand[])[] {
  const [first, second, ...others] = strands;
  const isTurned = first?.facets.role === "lasten" && second?.facets.role === "baten" && others.length > 0;
  return isTurned ? [strands, [second, first, ...others]] : [strands];
}

/** Whether rules in words tell what a result is of these: of what comes in and goes out they know no third. */
function isToldInWords(result: Strand, before: readonly Strand[]): boolean {
  const isOfMore =
    before.length > 2 && ["lasten", "baten"].every((role) => before.some(({ facets }) => facets.role === role));
  return !isOfMore && areAllSaidInWords([result, ...before]);
}

/** "Begin, erbij, eraf, einde": all between the first and the result is added or taken off. */
export function sumsBefore(lines: readonly Line[], index: number): readonly Way[] {
  const result = lines[index]?.strand;
  if (!result) return [];
  const near = lines.slice(Math.max(0, index - MOST_LOOKED_BACK), index).map(({ strand }) => strand);
  // Lines "waarvan" split up the one above them, and are none of those between.
  const all = near.filter((strand) => strand.group === result.group && !isOfWhich(strand.name));
  const before = all.slice(-MOST_BETWEEN - 1);
  // Of fewer among these that is so as well.
  if (before.length < 2 || isToldInWords(result, before)) return NONE;
  // More than these are all added: "Stand septembercirculaire", what changed since, "Stand meicirculaire".
  const longer = all.slice(0, -before.length).map((first, from): Way => {
    const second = all.slice(from + 1);
    return { ...wayOf("optelling", result, first), second, signs: second.map(() => 1) };
  });
  const stretches = before.slice(0, -1).flatMap((_, from) => eitherFirst(before.slice(from)));
  const short = stretches.flatMap(([first, ...second]) => {
    if (!first || isToldInWords(result, [first, ...second])) return [];
    return eitherWay(second.length).map((signs): Way => ({ ...wayOf("optelling", result, first), second, signs }));
  });
  return [...short, ...longer];
}

/** So many components a price is built up from; of fewer it comes out by chance. */
const FEWEST_COMPONENTS = 3;

/**
 * "Kostprijs per uur" under or behind wages, travel and overhead: all that stands before it, added up. A price that was
 * set need not be what it costs.
 */
export function sumOfComponents(lines: readonly Line[], index: number): readonly Way[] {
  const result = lines[index]?.strand;
  const all = lines.slice(0, index).map(({ strand }) => strand);
  const [first, ...second] = all.filter(({ group, name }) => group === result?.group && !isOfWhich(name));
  if (!result || !first || isSetPrice(result.name)) return NONE;
  if (second.length + 1 < FEWEST_COMPONENTS || second.length > MOST_LOOKED_BACK) return NONE;
  return [{ ...wayOf("optelling", result, first), second, signs: second.map(() => 1) }];
}
