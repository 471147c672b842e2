import type { Working } from "../../vocabulary/workings.ts";
import type { Strand } from "./strands.ts";
import type { Way } from "./way.ts";
import type { Line } from "./lines.ts";

export const NONE: readonly never[] = [];

/** A strand that may be worked out, and what its name says. */
export interface Tried {
  readonly result: Strand;
  readonly said: readonly Working[];
  /** Those that it may be worked out from. */
  readonly others: readonly Line[];
  readonly across: readonly Strand[];
  readonly baseYear: string | undefined;
}

export const wayOf = (
  operation: Way["operation"],
  result: Strand,
  first: Strand,
  second?: Strand,
  { at, per = 1, isIndex = false }: Partial<Pick<Way, "at" | "per" | "isIndex">> = {},
): Way => ({ operation, result, first, second: second ? [second] : [], at, per, ...(isIndex && { isIndex }) });

/** Every two of these, either way about. */
export const pairsOf = (strands: readonly Strand[]): readonly (readonly [Strand, Strand])[] =>
  strands.flatMap((first) => strands.flatMap((second) => (first === second ? [] : [[first, second] as const])));

export const pairs = (lines: readonly Line[]): readonly (readonly [Strand, Strand])[] =>
  pairsOf(lines.map(({ strand }) => strand));

/** Between years below or beside each other: what was added to a row or column since the line before. */
export function sinceBefore(
  operation: Way["operation"],
  result: Strand,
  others: readonly Line[],
  across: readonly Strand[],
  per = 1,
): readonly Way[] {
  if (across.filter(({ kind }) => kind !== undefined).length < 2) return NONE;
  return others.map(({ strand }): Way => ({
    ...wayOf(operation, result, strand, strand, { per }),
    isSinceBefore: true,
  }));
}
