import {
  absolute,
  compare,
  divide,
  type Exact,
  multiply,
  negate,
  parseDecimal,
  subtract,
  toDecimal,
} from "../interval/exact.ts";

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
const FACTORS: readonly Exact[] = [10, 100, 1000, 1_000_000];

/** The power of ten that lies between two figures; undefined where none does. */
export const factorBetween = (one: Exact, other: Exact): Exact | undefined =>
  same(one, 0) || same(other, 0)
    ? undefined
    : FACTORS.find((factor) => same(one, multiply(other, factor)) || same(other, multiply(one, factor)));

export const factorText = (factor: Exact): string => `factor ${toDecimal(factor).replace(/\B(?=(\d{3})+$)/g, ".")}`;

const SCALE: Slip = {
  turns: (expected, found) => {
    const factor = factorBetween(expected, found);
    if (factor === undefined) return undefined;
    const isMore = same(found, multiply(expected, factor));
    return `het getal is een ${factorText(factor)} te ${isMore ? "groot" : "klein"}`;
  },
};

const FEWEST_DIGITS = 3;

const digitsOf = (value: Exact): string => toDecimal(absolute(value));

/** A figure with each two of its neighbouring digits the other way about, also those that a comma stands between. */
function swapped(value: Exact): readonly Exact[] {
  const digits = digitsOf(value);
  return [...digits].flatMap((digit, place) => {
    const [, comma = "", next = digit] = /^\d(\.?)(\d)/.exec(digits.slice(place)) ?? [];
    const isFirst = place === 0 && next === "0" && comma === "";
    if (digit === next || isFirst) return [];
    const rest = digits.slice(place + comma.length + 2);
    const other = parseDecimal(digits.slice(0, place) + next + comma + digit + rest);
    return other === undefined ? [] : [compare(value, 0) < 0 ? negate(other) : other];
  });
}

/** Whether two neighbouring digits changed places, whatever the signs. */
export const areSwapped = (expected: Exact, found: Exact): boolean =>
  digitsOf(expected).length === digitsOf(found).length &&
  swapped(absolute(found)).some((value) => same(value, absolute(expected)));

/** Of fewer digits two are the other way about by chance too often to say so. */
const TRANSPOSED: Slip = {
  turns: (expected, found) =>
    digitsOf(expected).replace(".", "").length >= FEWEST_DIGITS && areSwapped(expected, found)
      ? "twee cijfers zijn verwisseld"
      : undefined,
};

/** Whether a figure is another one with one of its digits left out. */
function lacksDigit(longer: Exact, shorter: Exact): boolean {
  const [all, some] = [digitsOf(longer), digitsOf(shorter)];
  if (some.length !== all.length - 1) return false;
  return [...all].some((digit, place) => /\d/.test(digit) && all.slice(0, place) + all.slice(place + 1) === some);
}

/** Whether a difference is a round one, as 1.000 between 1.150 and 150: any digit that is mistyped makes as much. */
export const isRound = (difference: Exact): boolean => digitsOf(difference).replace(/[^1-9]/g, "").length < 2;

const isOfTellingLength = (shorter: Exact, longer: Exact): boolean =>
  digitsOf(shorter).length >= FEWEST_DIGITS && !isRound(subtract(longer, shorter));

const decimalsOf = (value: Exact): number => digitsOf(value).split(".")[1]?.length ?? 0;

/** A column has as many decimals in all of its figures: what lost one there shows that by itself. */
const LOST_DIGIT: Slip = {
  turns: (expected, found) =>
    isOfTellingLength(found, expected) && decimalsOf(expected) <= decimalsOf(found) && lacksDigit(expected, found)
      ? "er is een cijfer weggevallen"
      : undefined,
};

const EXTRA_DIGIT: Slip = {
  turns: (expected, found) =>
    isOfTellingLength(expected, found) && lacksDigit(found, expected) ? "er staat een cijfer te veel" : undefined,
};

/** A slip in typing one figure, the most telling first. */
const TYPING_SLIPS: readonly Slip[] = [SIGN, SCALE, TRANSPOSED, LOST_DIGIT, EXTRA_DIGIT];

/** Whether a slip may have turned one into the other, also where figures are too short to show that. */
export const mayBeMistyped = (expected: Exact, found: Exact): boolean =>
  typingSlip(expected, found) !== undefined ||
  areSwapped(expected, found) ||
  lacksDigit(expected, found) ||
  lacksDigit(found, expected);

/** The slip that turns the figure that should stand there into the one that does; undefined where none does. */
export function typingSlip(expected: Exact, found: Exact): string | undefined {
  for (const { turns } of TYPING_SLIPS) {
    const slip = turns(expected, found);
    if (slip !== undefined) return slip;
  }
  return undefined;
}

/** Whether two figures of the same length differ in one digit: any may be mistyped so. */
export function isOneDigitOff(one: Exact, other: Exact): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  return a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1;
}

/** What a figure may have been before a slip that left it its digits: two of them swapped, another sign or power of ten. */
export function withSameDigits(found: Exact): readonly Exact[] {
  const scaled = FACTORS.flatMap((factor) => [multiply(found, factor), divide(found, factor) ?? found]);
  return same(found, 0) ? [] : [...swapped(found), negate(found), ...scaled];
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit));

/** The same sign as another figure. */
const signedAs = (found: Exact, sizes: readonly string[]): readonly Exact[] =>
  [...new Set(sizes)].flatMap((text) => {
    const value = parseDecimal(text);
    return value === undefined ? [] : [compare(found, 0) < 0 ? negate(value) : value];
  });

/** What a figure may have been before a digit was left out, or typed too much. */
export function withOtherDigits(found: Exact): readonly Exact[] {
  const digits = digitsOf(found);
  const places = Array.from(
    { length: digits.length + 1 },
    (_, place) => [digits.slice(0, place), digits.slice(place)] as const,
  );
  const longer = places.flatMap(([before, behind]) => DIGITS.map((digit) => before + digit + behind));
  const shorter = places.filter(([, behind]) => /^\d/.test(behind)).map(([before, behind]) => before + behind.slice(1));
  return signedAs(found, [...longer, ...shorter]);
}

/** What a figure may have been before one of its digits became another. */
export function withAnotherDigit(found: Exact): readonly Exact[] {
  const digits = digitsOf(found);
  const typed = [...digits].flatMap((digit, place) =>
    DIGITS.flatMap((other) =>
      digit === "." || digit === other ? [] : [digits.slice(0, place) + other + digits.slice(place + 1)],
    ),
  );
  return signedAs(found, typed);
}
