/**
 * A formula of Excel (en-US, as the file and the API have it) taken apart just as far as is needed to find
 * calls in it and put others in their place: everything else keeps its text. All texts together are the formula.
 */
export type Item =
  | { readonly kind: LeafKind; readonly text: string }
  | { readonly kind: "group"; readonly items: Items }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Items[] };

export type Items = readonly Item[];

type LeafKind = "space" | "text" | "array" | "error" | "number" | "boolean" | "reference" | "operator";

const SHEET = String.raw`(?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?#?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
const BRACKETS = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;

/** In the order in which they are tried: "A1" is a cell before it is a name, "A1(" neither. */
const LEAVES: readonly (readonly [LeafKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["array", /\{(?:"(?:[^"]|"")*"|[^{}"])*\}/uy],
  ["error", /#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/iuy],
  ["boolean", /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(!])/iuy],
  ["reference", new RegExp(String.raw`${SHEET}${AREA}(?![\p{L}\p{N}_.(!\[])`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iuy],
  ["reference", new RegExp(String.raw`${SHEET}${NAME}(?:${BRACKETS})?#?(?![\p{L}\p{N}_.(!\[])`, "uy")],
  // A column of the table that the formula is in ("[@Instroom]"), or the front of a reference to another workbook.
  ["reference", new RegExp(BRACKETS, "uy")],
  ["operator", /<>|<=|>=|[-+*/^&=<>%:@]/uy],
];
const CALL = new RegExp(String.raw`${NAME}(?=\()`, "uy");

/** What stands behind the "="; undefined for a text that is no such thing: brackets or quotes that do not match. */
export function parseFormula(text: string): Items | undefined {
  let position = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0];
    position += found?.length ?? 0;
    return found;
  };

  const leaf = (): Item | undefined => {
    for (const [kind, pattern] of LEAVES) {
      const found = match(pattern);
      if (found !== undefined) return { kind, text: found };
    }
    return undefined;
  };

  /** The lists of items up to the closing bracket, one for each argument. */
  const bracketed = (): readonly Items[] | undefined => {
    position++;
    const lists: Items[] = [];
    for (;;) {
      const items = list();
      if (items === undefined) return undefined;
      lists.push(items);
      const end = text.charAt(position++);
      if (end === ")") return lists;
      if (end !== ",") return undefined;
    }
  };

  const item = (): Item | undefined => {
    const name = match(CALL);
    if (name !== undefined) {
      const args = bracketed();
      return args && { kind: "call", name, args };
    }
    if (text.charAt(position) !== "(") return leaf();
    const lists = bracketed();
    // Several in one group are a union of references: nothing that is worked with here.
    return lists?.length === 1 && lists[0] ? { kind: "group", items: lists[0] } : undefined;
  };

  function list(): Items | undefined {
    const items: Item[] = [];
    while (position < text.length && !",)".includes(text.charAt(position))) {
      const next = item();
      if (next === undefined) return undefined;
      items.push(next);
    }
    return items;
  }

  const items = list();
  return position === text.length ? items : undefined;
}

/** The items without the spaces between them. */
export const withoutSpaces = (items: Items): Items => items.filter(({ kind }) => kind !== "space");

/** Every call and reference in the items, the outer ones first. */
export function* walk(items: Items): Generator<Item> {
  for (const item of items) {
    yield item;
    if (item.kind === "group") yield* walk(item.items);
    if (item.kind === "call") for (const arg of item.args) yield* walk(arg);
  }
}
