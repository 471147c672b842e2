import { compare, divide, type Exact, multiply, subtract } from "../../interval/exact.ts";

const ofBigInt = (value: bigint): Exact => {
  const plain = Number(value);
  return Number.isSafeInteger(plain) ? plain : { numerator: value, denominator: 1n };
};

export const isWhole = (value: Exact): boolean => typeof value === "number" || value.denominator === 1n;

/** The largest whole number that is not more. */
export function floor(value: Exact): Exact {
  if (typeof value === "number") return value;
  const { numerator, denominator } = value;
  const quotient = numerator / denominator;
  return ofBigInt(numerator < 0n && numerator % denominator !== 0n ? quotient - 1n : quotient);
}

/** The smallest whole number that is not less. */
export function ceiling(value: Exact): Exact {
  const below = floor(value);
  return compare(below, value) === 0 ? below : subtract(below, -1);
}

/** The whole quotient of two whole numbers, rounded down. */
export const wholeQuotient = (a: Exact, b: Exact): Exact => floor(divide(a, b) ?? 0);

/** The greatest number that divides both a whole number of times: of 3/2 and 5/4 that is 1/4. */
export function commonDivisor(a: Exact, b: Exact): Exact {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, subtract(x, multiply(wholeQuotient(x, y), y))];
  return compare(x, 0) < 0 ? subtract(0, x) : x;
}
