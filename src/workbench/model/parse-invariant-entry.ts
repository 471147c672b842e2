import type { ModelValue } from "./cell.ts";

/** What a text becomes in a cell when it is entered as if typed, with the number format that the typing implies. */
export interface InvariantEntry {
  readonly value: ModelValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const STARTS_FORMULA = /^[=+\-@]./s;

/**
 * Reads a text as the Rich API does for `values` and `formulas`: English separators. A text that starts with =, +, -
 * or @ becomes a formula, "12%" a number, and an apostrophe in front keeps everything a text.
 */
export function parseInvariantEntry(text: string): InvariantEntry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  const number = parseNumber(trimmed);
  if (number) return number;
  if (STARTS_FORMULA.test(text)) return { value: 0, formula: asFormula(text) };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  return { value: text };
}

function parseNumber(text: string): InvariantEntry | undefined {
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1).trimEnd() : text;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return undefined;
  const value = Number(digits.replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  if (!percent) return { value };
  // Fifteen digits, as Excel keeps: 12.3% is 0.123 and not 0.12300000000000001.
  return { value: Number((value / 100).toPrecision(15)), numberFormat: digits.includes(".") ? "0.00%" : "0%" };
}

function asFormula(text: string): string {
  if (text.startsWith("=")) return text;
  return text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
}
