import type { Figure, Style } from "../figure.ts";
import { NOTES } from "../labels.ts";
import type { Random } from "../random.ts";

export const ALL_ROUNDINGS = ["units", "fives", "tens", "thousands", "in thousands"] as const;
export type Rounding = (typeof ALL_ROUNDINGS)[number];

export interface Spec {
  /** How many parts, chains or sections at most, as far as the kind of table goes. */
  readonly rows: number;
  readonly columns: number;
  readonly rounding: Rounding;
  readonly secret: boolean;
  readonly seed: number;
}

export interface Manner {
  readonly style: Style;
  readonly notes: readonly string[];
}

/** Counts: to the unit, to fives or to tens, small ones secret or not, with the notes that say so. */
export function counts({ rounding, secret }: Spec): Manner {
  const step = rounding === "fives" ? 5 : rounding === "tens" ? 10 : 1;
  const rounded = step === 5 ? [NOTES.fives] : step === 10 ? [NOTES.tens] : [];
  const style = { step, slack: step === 1 ? 0 : step / 2, ...(secret ? { secret } : {}) };
  return { style, notes: secret ? [...rounded, NOTES.secret] : rounded };
}

/** Amounts in euros: to the euro, or to thousands in one of the two ways to say so. */
export function amounts({ rounding }: Spec): Manner {
  if (rounding === "thousands") return { style: { step: 1000, slack: 500, prefix: "€ " }, notes: [NOTES.thousands] };
  if (rounding === "in thousands") {
    return { style: { step: 1000, slack: 500, thousands: true }, notes: [NOTES.inThousands] };
  }
  return { style: { step: 1, slack: 0, prefix: "€ " }, notes: [] };
}

export function halfYears(count: number, random: Random): string[][] {
  const first = random.whole(2008, 2018);
  const short = random.once(2);
  return Array.from({ length: count }, (_, index) => {
    const year = String(first + Math.floor(index / 2));
    return [`${String((index % 2) + 1)}e helft ${short ? `‘${year.slice(2)}` : year}`];
  });
}

export const years = (count: number, random: Random): string[][] => {
  const first = random.whole(2005, 2012);
  return Array.from({ length: count }, (_, index) => [String(first + index)]);
};

/** Counts of very different size, many of them small enough to be secret. */
export function someCount(random: Random): number {
  return random.pick([random.whole(0, 9), random.whole(0, 99), random.whole(10, 999), random.whole(100, 25_000)]);
}

export const CHAPTER = { id: "G1", chapter: "Gegenereerd" };
export const at = (figures: readonly Figure[], column: number): Figure[] => figures.slice(column, column + 1);
export const column = (rows: readonly (readonly Figure[])[], index: number): Figure[] =>
  rows.flatMap((row) => at(row, index));
export const added = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
