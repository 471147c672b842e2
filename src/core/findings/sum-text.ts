import type { RuleAlgebra } from "../language/evaluate.ts";
import { numberText } from "./number-text.ts";

/** A piece of a sum as text, and how tightly it hangs together (0 negative figure, 1 sum, 2 product, 3 figure). */
export interface SumText {
  readonly text: string;
  readonly level: 0 | 1 | 2 | 3;
}

const tight = ({ text, level }: SumText, needed: number): string => (level < needed ? `(${text})` : text);

/** A sum may begin with a negative figure as it is: "−5 + 14", but "14 + (−5)". */
const START = 0;

const infix =
  (sign: string, level: 1 | 2, leftLevel: number, rightLevel: number) =>
  (left: SumText, right: SumText): SumText => ({
    text: `${tight(left, leftLevel)} ${sign} ${tight(right, rightLevel)}`,
    level,
  });

/** So many terms are written out; of more the first and the last. */
const MOST_TERMS = 12;
const FIRST_TERMS = 3;

/** "12 + 15 + 20 + … + 7 (60 getallen)": what nobody reads is left out. */
export function addedUp<T>(terms: readonly T[], textOf: (term: T, index: number) => string): string {
  if (terms.length <= MOST_TERMS) return terms.map(textOf).join(" + ");
  const end = terms.length - 1;
  const last = terms.slice(end).map((term) => textOf(term, end));
  const shown = [...terms.slice(0, FIRST_TERMS).map(textOf), "…", ...last];
  return `${shown.join(" + ")} (${String(terms.length)} getallen)`;
}

/** The sum written out with the figures in it: "372 + 257 − 242". */
export const sumTextAlgebra: RuleAlgebra<SumText> = {
  constant: (value) => ({ text: numberText(value), level: 3 }),
  add: infix("+", 1, START, 1),
  subtract: infix("−", 1, START, 2),
  multiply: infix("×", 2, 2, 2),
  divide: infix("/", 2, 2, 3),
  absolute: ({ text }) => ({ text: `|${text}|`, level: 3 }),
  sum: (values) =>
    values.length === 1 && values[0]
      ? values[0]
      : { text: addedUp(values, (value, index) => tight(value, index === 0 ? START : 1)), level: 1 },
  largest: (values) =>
    values.length === 1 && values[0]
      ? values[0]
      : { text: `MAX(${values.map(({ text }) => text).join("; ")})`, level: 3 },
  sumProduct: (left, right) => ({
    text: addedUp(left, (value, index) => `${tight(value, 2)} × ${tight(right[index] ?? value, 2)}`),
    level: 1,
  }),
  round: (value) => value,
  roundToMultiple: (value) => value,
};
