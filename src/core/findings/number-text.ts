import { type Exact, toDecimal } from "../interval/exact.ts";

const SHOWN_DECIMALS = 2;

/** As a Dutch report prints it: 61.668 and −2 and 3.519,93; at most two decimals. */
export function numberText(value: Exact, unit?: string): string {
  const decimal = toDecimal(value, SHOWN_DECIMALS);
  const [whole = "0", fraction] = decimal.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const digits =
    fraction === undefined ? grouped : `${grouped},${unit === "euro" ? fraction.padEnd(2, "0") : fraction}`;
  return `${decimal.startsWith("-") ? "−" : ""}${unit === "euro" ? "€ " : ""}${digits}`;
}
