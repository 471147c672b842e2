import { DUTCH, ENGLISH, counterpart } from "./dialect.ts";
import type { Dialect } from "./dialect.ts";
import { tokenize } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** "=SUM(A1:A3,1.5)" becomes "=SOM(A1:A3;1,5)": a formula of the file as the user sees it. */
export function toDutch(formula: string): string {
  return translated(formula, ENGLISH, DUTCH);
}

/** "=som(a1:a3;1,5)" becomes "=SUM(A1:A3,1.5)": what the user typed as it goes into the file. */
export function toEnglish(formula: string): string {
  return translated(formula, DUTCH, ENGLISH);
}

/** Why Excel would not accept this formula as typed, in Dutch; undefined when nothing obvious is wrong. */
export function formulaProblem(dutchFormula: string): string | undefined {
  const tokens = tokenize(dutchFormula, DUTCH);
  if (tokens.some(({ kind, text }) => kind === "text" && !/^"(?:[^"]|"")*"$/.test(text))) {
    return "In de formule ontbreekt een aanhalingsteken.";
  }
  const point = tokens.find(({ kind, text }) => kind === "number" && text.includes("."));
  if (point) return `Schrijf ${point.text} met een komma in plaats van een punt.`;
  let depth = 0;
  for (const { kind } of tokens) {
    depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
    if (depth < 0) break;
  }
  if (depth > 0) return "In de formule ontbreekt een haakje sluiten.";
  if (depth < 0) return "In de formule staat een haakje sluiten te veel.";
  return undefined;
}

function translated(formula: string, from: Dialect, to: Dialect): string {
  return tokenize(formula, from)
    .map((token) => translatedToken(token, from, to))
    .join("");
}

function translatedToken({ kind, text }: Token, from: Dialect, to: Dialect): string {
  switch (kind) {
    case "number":
      return text.replace(from.decimal, to.decimal);
    case "separator":
      return to.separator;
    case "array column":
      return to.arrayColumn;
    case "array row":
      return to.arrayRow;
    case "boolean":
      return counterpart(text, from.booleans, to.booleans) ?? text;
    case "error":
      return counterpart(text, from.errors, to.errors) ?? text;
    case "function":
      return from.functions.get(text.toUpperCase()) ?? text.toUpperCase();
    case "name":
      return CELL.test(text) ? text.toUpperCase() : text;
    case "brackets":
      return translatedBrackets(text, from, to);
    default:
      return text;
  }
}

const CELL = /^\$?[a-z]{1,3}\$?\d{1,7}$/i;
const TABLE_PART = /\[(#[^\][]+)\]/g;

/** "[[#Totals],[Aantal]]": the parts have names of their own, and the comma between them is a separator. */
function translatedBrackets(text: string, from: Dialect, to: Dialect): string {
  let depth = 0;
  let result = "";
  for (let position = 0; position < text.length; position++) {
    const char = text.charAt(position);
    if (char === "'") result += char + text.charAt(++position);
    else {
      depth += char === "[" ? 1 : char === "]" ? -1 : 0;
      const separates = depth === 1 && char === from.separator && text.charAt(1) === "[";
      result += separates ? to.separator : char;
    }
  }
  return result.replace(TABLE_PART, (part, name: string) => {
    const translation = counterpart(name, from.tableParts, to.tableParts);
    return translation === undefined ? part : `[${translation}]`;
  });
}
