import { DUTCH, ENGLISH, counterpart, dutchError } from "./dialect.ts";
import { formulaProblem, toDutch, toEnglish } from "./translate.ts";

/** What a user typed into a cell, as the model and the file have it. */
export type Entry =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: number | string | boolean; readonly numberFormat?: string }
  | { readonly kind: "problem"; readonly message: string };

/** "1.234,5", "-12", "1,5E+3"; a point only between groups of three. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?(?:[eE][+-]?\d+)?$/;
const DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar; right from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Reads what was typed as Dutch Excel does: decimal comma, WAAR, #N/B, %, €, d-m-jjjj, formulas; ' makes it text. */
export function parseEntry(typed: string): Entry {
  const text = typed.trim();
  if (typed.startsWith("'")) return { kind: "value", value: typed.slice(1) };
  if (text.startsWith("=") && text.length > 1) {
    const message = formulaProblem(text);
    return message === undefined ? { kind: "formula", formula: toEnglish(text) } : { kind: "problem", message };
  }
  const boolean = DUTCH.booleans.indexOf(text.toUpperCase());
  if (boolean >= 0) return { kind: "value", value: boolean === 0 };
  const error = counterpart(text, DUTCH.errors, ENGLISH.errors);
  if (error !== undefined) return { kind: "value", value: error };
  return parseDate(text) ?? parseNumber(text) ?? { kind: "value", value: typed };
}

/** What the formula bar shows of a cell, such that typing it again gives the same cell. */
export function editText(value: number | string | boolean, formula?: string, numberFormat = "General"): string {
  if (formula !== undefined) return toDutch(formula);
  if (typeof value === "boolean") return DUTCH.booleans[value ? 0 : 1];
  if (typeof value === "number") return numberText(value, numberFormat);
  if (ENGLISH.errors.includes(value)) return dutchError(value);
  const again = parseEntry(value);
  return again.kind === "value" && again.value === value && !value.startsWith("'") ? value : `'${value}`;
}

function parseNumber(text: string): Entry | undefined {
  const percent = /^(.+?)\s*%$/.exec(text);
  const euro = /^([+-]?)\s*€\s*(.+)$/.exec(text);
  const digits = percent?.[1] ?? (euro ? `${euro[1] ?? ""}${euro[2] ?? ""}` : text);
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return undefined;
  const value = Number(digits.replaceAll(".", "").replace(",", "."));
  if (!Number.isFinite(value)) return undefined;
  const decimals = digits.includes(",");
  if (percent) {
    return { kind: "value", value: shifted(value, -2), numberFormat: decimals ? "0.00%" : "0%" };
  }
  if (euro) return { kind: "value", value, numberFormat: decimals ? '"€" #,##0.00' : '"€" #,##0' };
  return { kind: "value", value };
}

function parseDate(text: string): Entry | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { kind: "value", value: (time - DAY_ZERO) / DAY_MS, numberFormat: "d-m-yyyy" };
}

function numberText(value: number, numberFormat: string): string {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (bare.includes("%")) return `${plainNumber(shifted(value, 2))}%`;
  if (/[dy]/i.test(bare) && Number.isInteger(value) && value > 60) {
    const date = new Date(DAY_ZERO + value * DAY_MS);
    return `${String(date.getUTCDate())}-${String(date.getUTCMonth() + 1)}-${String(date.getUTCFullYear())}`;
  }
  return plainNumber(value);
}

function plainNumber(value: number): string {
  return String(value).replace(".", ",").replace("e", "E");
}

/** Times a power of ten without binary dust: 22,6% is 0.226, and 0.226 is 22,6%. */
function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}
