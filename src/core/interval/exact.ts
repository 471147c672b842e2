/** A fraction in lowest terms, the denominator positive; never one that a safe integer could hold. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * An exact number of any size. Safe integers, nearly all there is in a report, stay plain numbers and
 * run at full speed; everything else (cents, quotients, figures beyond 2^53) is a fraction.
 */
export type Exact = number | Fraction;

/** Powers of ten that a double holds exactly and that no scaled figure of 15 digits exceeds. */
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

const isPlain = (value: Exact): value is number => typeof value === "number";
const big = (value: Exact): Fraction => (isPlain(value) ? { numerator: BigInt(value), denominator: 1n } : value);

/** Zero has one form only: -0 would print and compare oddly. */
const unsigned = (value: number): number => (value === 0 ? 0 : value);

function reducePlain(numerator: number, denominator: number): Exact {
  let [x, y] = [Math.abs(numerator), Math.abs(denominator)];
  while (y !== 0) [x, y] = [y, x % y];
  const divisor = denominator < 0 ? -x : x;
  if (denominator / divisor === 1) return unsigned(numerator / divisor);
  return { numerator: BigInt(numerator / divisor), denominator: BigInt(denominator / divisor) };
}

function reduce(numerator: bigint, denominator: bigint): Exact {
  const [n, d] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return reducePlain(n, d);
  let [x, y] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  while (y !== 0n) [x, y] = [y, x % y];
  const divisor = denominator < 0n ? -x : x;
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  return bottom === 1n && Number.isSafeInteger(Number(top)) ? Number(top) : { numerator: top, denominator: bottom };
}

/** 10 to the power `exponent`, a whole number that may be negative. */
export function powerOfTen(exponent: number): Exact {
  const power = POWERS[exponent];
  if (power !== undefined) return power;
  return exponent < 0 ? reduce(1n, 10n ** BigInt(-exponent)) : reduce(10n ** BigInt(exponent), 1n);
}

/** The exact value of decimal notation ("-1234.5", "1e-7"); undefined when the text is no such thing. */
export function parseDecimal(text: string): Exact | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  if (whole + fraction === "") return undefined;
  const digits = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
  const shift = Number(power) - fraction.length;
  return shift >= 0 ? reduce(digits * 10n ** BigInt(shift), 1n) : reduce(digits, 10n ** BigInt(-shift));
}

/**
 * How many decimals a double has: 2 for 12.25, 0 for 12; Infinity when it takes more than 15
 * digits, which nobody typed: it was computed.
 */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < POWERS.length; decimals++) {
    const power = POWERS[decimals] ?? 1;
    const scaled = Math.round(value * power);
    if (Math.abs(scaled) >= 1e15) break;
    // Both are exact and the division rounds right, so at 15 digits this can only be the decimal meant.
    if (scaled / power === value) return decimals;
  }
  return Number.isInteger(value) ? 0 : Infinity;
}

/** The decimal number a double stands for: 0.1 is one tenth, without binary dust. The double must be finite. */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return unsigned(value);
  const power = POWERS[decimalsOf(value)];
  if (power !== undefined && power !== 1) return reducePlain(Math.round(value * power), power);
  const parsed = parseDecimal(String(value));
  if (parsed === undefined) throw new RangeError(`Not a finite number: ${String(value)}`);
  return parsed;
}

export function add(a: Exact, b: Exact): Exact {
  if (isPlain(a) && isPlain(b)) {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  const [x, y] = [big(a), big(b)];
  return x.denominator === y.denominator
    ? reduce(x.numerator + y.numerator, x.denominator)
    : reduce(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator);
}

export function negate(value: Exact): Exact {
  return isPlain(value) ? unsigned(-value) : { numerator: -value.numerator, denominator: value.denominator };
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function multiply(a: Exact, b: Exact): Exact {
  if (isPlain(a) && isPlain(b)) {
    const product = a * b;
    if (Number.isSafeInteger(product)) return unsigned(product);
  }
  const [x, y] = [big(a), big(b)];
  return reduce(x.numerator * y.numerator, x.denominator * y.denominator);
}

/** The quotient, or undefined when `b` is zero. */
export function divide(a: Exact, b: Exact): Exact | undefined {
  if (b === 0) return undefined;
  if (isPlain(a) && isPlain(b)) return reducePlain(a, b);
  const [x, y] = [big(a), big(b)];
  return reduce(x.numerator * y.denominator, x.denominator * y.numerator);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): number {
  if (isPlain(a) && isPlain(b)) return a - b;
  const [x, y] = [big(a), big(b)];
  const difference = x.numerator * y.denominator - y.numerator * x.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function absolute(value: Exact): Exact {
  return compare(value, 0) < 0 ? negate(value) : value;
}

/** Half away from zero, on the exact value: 1.005 to two decimals is 1.01; negative `decimals` round to tens. */
export function roundTo(value: Exact, decimals: number): Exact {
  return isPlain(value) && decimals >= 0 ? value : roundToMultiple(value, powerOfTen(-decimals));
}

/** The nearest multiple of `unit` (which is not zero), half away from zero. */
export function roundToMultiple(value: Exact, unit: Exact): Exact {
  const { numerator, denominator } = big(divide(absolute(value), absolute(unit)) ?? 0);
  const multiples = (2n * numerator + denominator) / (2n * denominator);
  const rounded = multiply(reduce(multiples, 1n), absolute(unit));
  return compare(value, 0) < 0 ? negate(rounded) : rounded;
}

/** The nearest double; Infinity beyond the largest. */
export function toNumber(value: Exact): number {
  if (isPlain(value)) return value;
  const negative = value.numerator < 0n;
  const numerator = negative ? -value.numerator : value.numerator;
  const [n, d] = [Number(numerator), Number(value.denominator)];
  // Two safe integers divide to the nearest double by themselves.
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return negative ? -n / d : n / d;
  // 25 significant digits and a sticky last one decide the rounding to a double beyond doubt.
  const shift = 25 - (numerator.toString().length - value.denominator.toString().length);
  const scaled = shift >= 0 ? numerator * 10n ** BigInt(shift) : numerator;
  const divisor = shift >= 0 ? value.denominator : value.denominator * 10n ** BigInt(-shift);
  const sticky = scaled % divisor === 0n ? "0" : "1";
  const magnitude = Number(`${(scaled / divisor).toString()}${sticky}e${String(-shift - 1)}`);
  return unsigned(negative ? -magnitude : magnitude);
}

/** Decimal notation with a point, exact where it ends within `places` decimals, else rounded there. */
export function toDecimal(value: Exact, places = 10): string {
  if (isPlain(value)) return String(value);
  const { numerator, denominator } = big(roundTo(value, places));
  const digits = ((numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places)) / denominator;
  const padded = digits.toString().padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places);
  const fraction = padded.slice(padded.length - places).replace(/0+$/, "");
  return (numerator < 0n ? "-" : "") + whole + (fraction === "" ? "" : `.${fraction}`);
}
