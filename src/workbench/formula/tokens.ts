import type { Dialect } from "./dialect.ts";

export type TokenKind =
  | "text"
  | "quoted name"
  | "brackets"
  | "error"
  | "number"
  | "function"
  | "boolean"
  | "name"
  | "separator"
  | "array column"
  | "array row"
  | "space"
  | "open"
  | "close"
  | "other";

/** A piece of a formula; all texts in a row are the formula again. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED_NAME = /'(?:[^']|'')*'?/y;
const WORD = /[$_\p{L}][$_.?\p{L}\p{N}]*/uy;
const SPACE = /\s+/y;
const NUMBER = {
  ".": /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y,
  // "1.5" is one number here too, so that it can be refused instead of read as 1 followed by .5.
  ",": /(?:\d[\d.]*(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y,
} as const;

/** Cuts what follows the "=" of a formula into tokens. Never fails: what it does not know is "other". */
export function tokenize(formula: string, dialect: Dialect): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let braces = 0;
  const number = dialect.decimal === "," ? NUMBER[","] : NUMBER["."];
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(formula)?.[0];
  };

  const next = (): Token => {
    const char = formula.charAt(position);
    let text: string | undefined;
    if ((text = match(SPACE)) !== undefined) return { kind: "space", text };
    if ((text = match(TEXT)) !== undefined) return { kind: "text", text };
    if ((text = match(QUOTED_NAME)) !== undefined) return { kind: "quoted name", text };
    if (char === "[") return { kind: "brackets", text: bracketsAt(formula, position) };
    if ((text = errorAt(formula, position, dialect)) !== undefined) return { kind: "error", text };
    if ((text = match(number)) !== undefined) return { kind: "number", text };
    if ((text = match(WORD)) !== undefined) return { kind: wordKind(text, formula, position, dialect), text };
    if (braces > 0 && char === dialect.arrayColumn) return { kind: "array column", text: char };
    if (braces > 0 && char === dialect.arrayRow) return { kind: "array row", text: char };
    if (braces === 0 && char === dialect.separator) return { kind: "separator", text: char };
    if (char === "{") braces++;
    if (char === "}") braces--;
    return { kind: char === "(" ? "open" : char === ")" ? "close" : "other", text: char };
  };

  while (position < formula.length) {
    const token = next();
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function wordKind(word: string, formula: string, position: number, dialect: Dialect): TokenKind {
  const follows = formula.charAt(position + word.length);
  if (follows === "(") return "function";
  if (follows === "!" || follows === "[") return "name";
  return dialect.booleans.includes(word.toUpperCase()) ? "boolean" : "name";
}

function errorAt(formula: string, position: number, dialect: Dialect): string | undefined {
  if (formula.charAt(position) !== "#") return undefined;
  const rest = formula.slice(position, position + 12).toUpperCase();
  const name = dialect.errors.find((error) => rest.startsWith(error));
  return name === undefined ? undefined : formula.slice(position, position + name.length);
}

/** A table or file reference between brackets, nested ones included; in it ' makes the next character ordinary. */
function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let position = start; position < formula.length; position++) {
    const char = formula.charAt(position);
    if (char === "'") position++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return formula.slice(start, position + 1);
  }
  return formula.slice(start);
}
