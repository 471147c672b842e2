import type { CellValue } from "../workbook/grid.ts";
import { cellWithin } from "../workbook/reference.ts";
import { type Item, type Items, withoutSpaces } from "./formula-tree.ts";
import type { Parameter } from "./indicator.ts";

/**
 * The cells of a reference as it stands in the formula ("B4", "'Mijn blad'!$B$5:$D$5", "B6#", a name), in
 * rows. An empty cell is null, a text "" is the empty text, an error its English name. Undefined when it can't be looked up.
 */
export type CellLookup = (reference: string) => readonly (readonly CellValue[])[] | undefined;

/** Why something stays as it is: a Dutch sentence. */
export interface Reason {
  readonly reason: string;
}

/** What is known of an argument: its shape where it has one, and the errors in it. */
export interface Known {
  readonly shape: Shape | undefined;
  readonly errors: readonly string[];
}

export type ArgumentCheck = Known | Reason;

export interface Shape {
  readonly height: number;
  readonly width: number;
}

/** Excel's functions whose result is a number or an error, whatever goes in. */
const NUMERIC = new Set(
  "ABS AVERAGE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY INT MAX MEDIAN MIN MOD MONTH MROUND PRODUCT ROUND ROUNDDOWN ROUNDUP ROWS COLUMNS SIGN SQRT SUM SUMIF SUMIFS SUMPRODUCT SUBTOTAL TRUNC VALUE YEAR".split(
    " ",
  ),
);
const ARITHMETIC = new Set(["+", "-", "*", "/", "^", "%"]);
/** Whether an operator gives a number or an error, whatever stands beside it. */
export const isArithmeticSign = (item: Item): boolean => item.kind === "operator" && ARITHMETIC.has(item.text);
const ERROR = /^#[A-Z/0!?_]+$/;

const known = (errors: readonly string[] = [], shape?: Shape): ArgumentCheck => ({ shape, errors });

/** Why this cell means something else to a native formula; undefined where it does not. */
function checkCell(cell: CellValue, parameter: Parameter): string | undefined {
  if (typeof cell === "boolean") return `bevat ${cell ? "WAAR" : "ONWAAR"}.`;
  if (cell === "") return "bevat een lege tekst.";
  if (typeof cell === "string" && !ERROR.test(cell)) return `bevat tekst: "${cell}".`;
  if (parameter.optional !== true) return undefined;
  if (cell === null) return `is leeg, en ${parameter.name} mag wegblijven.`;
  const isBroken = typeof cell === "number" && !Number.isInteger(cell) && parameter.name === "decimalen";
  return isBroken ? "is geen heel aantal decimalen." : undefined;
}

function checkCells(reference: string, rows: readonly (readonly CellValue[])[], parameter: Parameter): ArgumentCheck {
  const errors = new Set<string>();
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      const reason = checkCell(cell, parameter);
      if (reason !== undefined) return { reason: `${cellWithin(reference, row, column)} ${reason}` };
      if (typeof cell === "string") errors.add(cell);
    }
  }
  return known([...errors], { height: rows.length, width: rows[0]?.length ?? 0 });
}

function checkArray(text: string): ArgumentCheck {
  if (!/^\{[\d\s.,;eE+-]*\}$/.test(text)) return { reason: `${text} bevat iets anders dan getallen.` };
  const rows = text.split(";");
  return known([], { height: rows.length, width: rows[0]?.split(",").length ?? 0 });
}

function checkOne(item: Item, parameter: Parameter, lookup: CellLookup): ArgumentCheck {
  switch (item.kind) {
    case "number":
      return known();
    case "reference": {
      const rows = lookup(item.text);
      return rows
        ? checkCells(item.text, rows, parameter)
        : { reason: `${item.text} is niet na te kijken. Dat kan alleen met cellen op een blad van deze werkmap.` };
    }
    case "array":
      return checkArray(item.text);
    case "group":
      return checkArgument(item.items, parameter, lookup);
    case "call":
      // A call of ours is converted by itself, and then gives a number or an error.
      if (isOwnFunction(item.name) || NUMERIC.has(item.name.toUpperCase())) return known();
      return { reason: `Van ${item.name.toUpperCase()}(…) is niet zeker dat er een getal uit komt.` };
    default:
      return {
        reason:
          item.kind === "space" || item.kind === "operator"
            ? "De formule is niet te lezen."
            : `${item.text} is geen getal.`,
      };
  }
}

/**
 * Whether an argument means the same to a native formula as to our function. Ours reads "€ 3.520" in a cell;
 * Excel's operators do not, and its SUM skips it in silence.
 */
export function checkArgument(items: Items, parameter: Parameter, lookup: CellLookup): ArgumentCheck {
  const [first, ...rest] = withoutSpaces(items);
  if (first === undefined) return known();
  if (rest.length === 0) return checkOne(first, parameter, lookup);
  // +B4 is B4, text and all; any other arithmetic is a number or an error before either formula sees it.
  if (first.kind === "operator" && first.text === "+") return checkArgument(rest, parameter, lookup);
  const operators = [first, ...rest].filter(({ kind }) => kind === "operator");
  const isArithmetic = operators.length > 0 && operators.every(isArithmeticSign);
  const areJoined = rest.every(
    (item, index) => item.kind === "operator" || [first, ...rest][index]?.kind === "operator",
  );
  return isArithmetic && areJoined ? known() : { reason: "Een argument is niet zeker een getal." };
}

/** A function of ours in a formula: SD.STAND, or as Excel saves one it does not know. */
export const OWN_FUNCTION = /^(?:_xldudf_SD_|SD\.)(\w+)$/i;
export const isOwnFunction = (name: string): boolean => OWN_FUNCTION.test(name);
