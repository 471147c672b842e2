import { absolute, compare, type Exact, multiply, negate, parseDecimal, toDecimal } from "../interval/exact.ts";

/** What turns the figure that should stand there into the one that does, as the end of a Dutch sentence. */
interface Slip {
  readonly turns: (expected: Exact, found: Exact) => string | undefined;
}

const same = (a: Exact, b: Exact): boolean => compare(a, b) === 0;

const SIGN: Slip = {
  turns: (expected, found) =>
    !same(found, 0) && same(found, negate(expected))
      ? "het teken is omgekeerd: plus en min zijn verwisseld"
      : undefined,
};

/** Ten, hundred, a thousand or a million times too much or too little. */
const SCALE: Slip = {
  turns: (expected, found) => {
    if (same(expected, 0)) return undefined;
    for (const power of [1, 2, 3, 6]) {
      const factor = parseDecimal(`1e${String(power)}`) ?? 1;
      const name = `factor ${(10 ** power).toString().replace(/\B(?=(\d{3})+$)/g, ".")}`;
      if (same(found, multiply(expected, factor))) return `het getal is een ${name} te groot`;
      if (same(expected, multiply(found, factor))) return `het getal is een ${name} te klein`;
    }
    return undefined;
  },
};

const FEWEST_DIGITS = 3;

const digitsOf = (value: Exact): string => toDecimal(absolute(value));

/** Whether two neighbouring digits changed places. */
export function areSwapped(expected: Exact, found: Exact): boolean {
  const [right, wrong] = [digitsOf(expected), digitsOf(found)];
  if (right.length !== wrong.length) return false;
  const first = [...right].findIndex((digit, place) => digit !== wrong[place]);
  if (first < 0) return false;
  const swapped = right.slice(0, first) + (right[first + 1] ?? "") + (right[first] ?? "") + right.slice(first + 2);
  return swapped === wrong;
}

/** A figure with each two of its neighbouring digits the other way about; none where it is too short to show anything. */
export function swapped(value: Exact): readonly Exact[] {
  const digits = digitsOf(value);
  if (digits.replace(/\D/g, "").length < FEWEST_DIGITS) return [];
  return [...digits].flatMap((digit, place) => {
    const next = digits[place + 1] ?? digit;
    const isFirst = place === 0 && next === "0";
    if (digit === next || isFirst || !/\d\d/.test(digit + next)) return [];
    const other = parseDecimal(digits.slice(0, place) + next + digit + digits.slice(place + 2));
    return other === undefined ? [] : [compare(value, 0) < 0 ? negate(other) : other];
  });
}

/** Of fewer digits two are the other way about by chance too often to say so. */
const TRANSPOSED: Slip = {
  turns: (expected, found) =>
    digitsOf(expected).length >= FEWEST_DIGITS && areSwapped(expected, found)
      ? "twee cijfers zijn verwisseld"
      : undefined,
};

/** A slip in typing one figure, the most telling first. */
const TYPING_SLIPS: readonly Slip[] = [SIGN, SCALE, TRANSPOSED];

/** The slip that turns the figure that should stand there into the one that does; undefined where none does. */
export function typingSlip(expected: Exact, found: Exact): string | undefined {
  for (const { turns } of TYPING_SLIPS) {
    const slip = turns(expected, found);
    if (slip !== undefined) return slip;
  }
  return undefined;
}
