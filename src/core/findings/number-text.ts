import { type Exact, toDecimal } from "../interval/exact.ts";

const SHOWN_DECIMALS = 2;
const MOST_DECIMALS = 8;

/** As a Dutch report prints it: 61.668 and −2 and 3.519,93; at most two decimals. */
export const numberText = (value: Exact, unit?: string): string => written(value, unit, SHOWN_DECIMALS);

/** Two figures that are not the same, with as many decimals as it takes to see that. */
export function apartText(a: Exact, b: Exact): readonly [string, string] {
  for (let decimals = SHOWN_DECIMALS; ; decimals++) {
    const [one, other] = [written(a, undefined, decimals), written(b, undefined, decimals)];
    if (one !== other || decimals === MOST_DECIMALS) return [one, other];
  }
}

function written(value: Exact, unit: string | undefined, decimals: number): string {
  const decimal = toDecimal(value, decimals);
  const [whole = "0", fraction] = decimal.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const digits =
    fraction === undefined ? grouped : `${grouped},${unit === "euro" ? fraction.padEnd(2, "0") : fraction}`;
  return `${decimal.startsWith("-") ? "−" : ""}${unit === "euro" ? "€ " : ""}${digits}`;
}
