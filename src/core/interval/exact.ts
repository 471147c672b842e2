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

const isPlain = (value: Exact): value is number => typeof value === "number";
const big = (value: Exact): Fraction => (isPlain(value) ? { numerator: BigInt(value), denominator: 1n } : value);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function reduce(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  const n = numerator / divisor;
  const d = denominator / divisor;
  return d === 1n && Number.isSafeInteger(Number(n)) ? Number(n) : { numerator: n, denominator: d };
}

/** The exact value of decimal notation ("-1234.5", "1e-7"); undefined when the text is no such thing. */
export function parseDecimal(text: string): Exact | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  if (whole + fraction === "") return undefined;
  const digits = BigInt(sign + whole + fraction);
  const shift = Number(power) - fraction.length;
  return shift >= 0 ? reduce(digits * 10n ** BigInt(shift), 1n) : reduce(digits, 10n ** BigInt(-shift));
}

/** The decimal number a double stands for: 0.1 is one tenth, without binary dust. The double must be finite. */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
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
  return reduce(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator);
}

export function negate(value: Exact): Exact {
  if (isPlain(value)) return value === 0 ? 0 : -value;
  return { numerator: -value.numerator, denominator: value.denominator };
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function multiply(a: Exact, b: Exact): Exact {
  if (isPlain(a) && isPlain(b)) {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  const [x, y] = [big(a), big(b)];
  return reduce(x.numerator * y.numerator, x.denominator * y.denominator);
}

/** The quotient, or undefined when `b` is zero. */
export function divide(a: Exact, b: Exact): Exact | undefined {
  const [x, y] = [big(a), big(b)];
  return y.numerator === 0n ? undefined : reduce(x.numerator * y.denominator, x.denominator * y.numerator);
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
  return roundToMultiple(value, parseDecimal(`1e${String(-decimals)}`) ?? 1);
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
  // 25 significant digits and a sticky last one decide the rounding to a double beyond doubt.
  const shift = 25 - (numerator.toString().length - value.denominator.toString().length);
  const scaled = shift >= 0 ? numerator * 10n ** BigInt(shift) : numerator;
  const divisor = shift >= 0 ? value.denominator : value.denominator * 10n ** BigInt(-shift);
  const sticky = scaled % divisor === 0n ? "0" : "1";
  const magnitude = Number(`${(scaled / divisor).toString()}${sticky}e${String(-shift - 1)}`);
  return negative ? -magnitude : magnitude;
}

/** Decimal notation with a point, exact where it ends within `places` decimals, else rounded there. */
export function toDecimal(value: Exact, places = 10): string {
  const { numerator, denominator } = big(roundTo(value, places));
  const digits = ((numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places)) / denominator;
  const padded = digits.toString().padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places);
  const fraction = padded.slice(padded.length - places).replace(/0+$/, "");
  return (numerator < 0n ? "-" : "") + whole + (fraction === "" ? "" : `.${fraction}`);
}
