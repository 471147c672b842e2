import { type Item, type Items, parseFormula, walk, withoutSpaces } from "./formula-tree.ts";
import { type Arithmetic, isArithmetic, type Parameter } from "./indicator.ts";
import { indicators } from "./index.ts";
import { asOperand, atom, ENGLISH, loose, nativeForm, type Piece } from "./native-form.ts";
import {
  type CellLookup,
  checkArgument,
  isArithmeticSign,
  isOwnFunction,
  type Known,
  OWN_FUNCTION,
  type Reason,
} from "./same-value.ts";

/** The formula without functions of ours, or a Dutch sentence that says why it stays as it is. */
export type Frozen = { readonly formula: string } | Reason;

const LONGEST_FORMULA = 8192;

const isReason = (value: object): value is Reason => "reason" in value;
const isOwnCall = (item: Item): boolean => item.kind === "call" && isOwnFunction(item.name);

/** The references that `freeze` will ask for, as they stand in the formula; empty when no function of ours is in it. */
export function referencesToLookUp(formula: string): string[] {
  const items = [...walk(parseFormula(formula.slice(1)) ?? [])];
  if (!items.some(isOwnCall)) return [];
  return [...new Set(items.flatMap((item) => (item.kind === "reference" ? [item.text] : [])))];
}

/** Whether ranges that belong together do not fit: each side is 1 or as long as the others. */
function isMisfit(arguments_: readonly Known[]): boolean {
  const lengths = (side: "height" | "width"): ReadonlySet<number> =>
    new Set(arguments_.flatMap(({ shape }) => (shape && shape[side] !== 1 ? [shape[side]] : [])));
  return lengths("height").size > 1 || lengths("width").size > 1;
}

/** Why the arguments together would make the native formula give something else than ours. */
function difference(
  indicator: Arithmetic,
  given: readonly (Known & { readonly parameter: Parameter })[],
): Reason | undefined {
  if (new Set(given.flatMap(({ errors }) => errors)).size > 1)
    return { reason: "De argumenten bevatten verschillende fouten." };
  const lifted = given.filter(({ parameter }) => parameter.kind !== "reeks");
  const whole = given.filter(({ parameter }) => parameter.kind === "reeks" && parameter.repeating !== true);
  const [first] = whole;
  const areEqual = whole.every(
    ({ shape }) => shape?.height === first?.shape?.height && shape?.width === first?.shape?.width,
  );
  const isSingle = lifted.every(({ shape }) => shape === undefined || shape.height * shape.width === 1);
  const fits = areEqual && !isMisfit(lifted) && (indicator.lifts !== false || isSingle);
  return fits ? undefined : { reason: "De bereiken passen niet op elkaar." };
}

/** A call of ours in Excel's own functions. */
function convertCall(name: string, args: readonly Items[], lookup: CellLookup): Piece | Reason {
  const shown = `SD.${OWN_FUNCTION.exec(name)?.[1]?.toUpperCase() ?? ""}`;
  const indicator = indicators.get(shown.slice(3));
  if (!indicator || !isArithmetic(indicator)) return { reason: `${shown} heeft geen gewone formule.` };
  const { parameters } = indicator;
  const last = parameters.at(-1);
  const given: (Known & { readonly parameter: Parameter; readonly piece: Piece | undefined })[] = [];
  for (const [index, items] of args.entries()) {
    const parameter = parameters[index] ?? (last?.repeating === true ? last : undefined);
    if (parameter === undefined) return { reason: `${shown} heeft te veel argumenten.` };
    const check = checkArgument(items, parameter, lookup);
    if (isReason(check))
      return { reason: `${check.reason} ${shown} kan daar anders mee rekenen dan een gewone formule.` };
    const piece = convert(withoutSpaces(items), lookup, true);
    if (isReason(piece)) return piece;
    given.push({ ...check, parameter, piece: piece.text === "" ? undefined : piece });
  }
  const reason = difference(indicator, given);
  if (reason) return reason;
  // An argument that is left open counts as 0 when it is required, and that is how the native formula says it.
  const pieces = (parameter: string): (Piece | undefined)[] =>
    given
      .filter((argument) => argument.parameter.name === parameter)
      .map(({ piece, parameter: { optional } }) => piece ?? (optional === true ? undefined : atom("0")));
  return nativeForm(
    indicator.formula,
    {
      one: (parameter) => pieces(parameter)[0],
      many: (parameter) => pieces(parameter).map((piece) => piece ?? atom("0")),
    },
    ENGLISH,
  );
}

/**
 * SD.GETAL(B4) is a number: as B4 alone an empty cell would be "" to a comparison, and ROW or COUNTA would take the cell.
 */
function asValue(piece: Piece): Piece {
  const [item, ...more] = parseFormula(piece.text) ?? [];
  return item?.kind === "reference" && more.length === 0 ? loose(`${piece.text}+0`) : piece;
}

function convertItem(item: Item, lookup: CellLookup, mayRefer: boolean): Piece | Reason {
  if (item.kind === "group") {
    const inside = convert(item.items, lookup, mayRefer);
    return isReason(inside) ? inside : atom(`(${inside.text})`);
  }
  if (item.kind !== "call") return atom(item.text);
  if (isOwnFunction(item.name)) {
    const piece = convertCall(item.name, item.args, lookup);
    return isReason(piece) || mayRefer ? piece : asValue(piece);
  }
  const args: string[] = [];
  for (const arg of item.args) {
    const converted = convert(arg, lookup, false);
    if (isReason(converted)) return converted;
    args.push(converted.text);
  }
  return atom(`${item.name}(${args.join(",")})`);
}

/** Items one after the other; what was a call of ours gets brackets where something stands beside it. */
/** `mayRefer`: whether a reference in the place of a number means the same to what stands around it. */
function convert(items: Items, lookup: CellLookup, mayRefer: boolean): Piece | Reason {
  const pieces: Piece[] = [];
  const operators = items.filter(({ kind }) => kind === "operator");
  const mayReferInside = operators.length === 0 ? mayRefer : operators.every(isArithmeticSign);
  for (const item of items) {
    const piece = convertItem(item, lookup, mayReferInside);
    if (isReason(piece)) return piece;
    pieces.push(piece);
  }
  const [first] = pieces;
  return pieces.length === 1 && first ? first : loose(pieces.map(asOperand).join(""));
}

/**
 * "Omzetten naar gewone formules": the formula (en-US, with its "=") with every function of ours in Excel's own
 * functions, so that a colleague without the add-in sees no #NAAM?. Only where it gives the same value: never
 * half of a formula. Undefined when no function of ours is in it.
 */
export function freeze(formula: string, lookup: CellLookup): Frozen | undefined {
  const items = formula.startsWith("=") ? parseFormula(formula.slice(1)) : [];
  if (items === undefined) return /\bSD[._]/i.test(formula) ? { reason: "De formule is niet te lezen." } : undefined;
  if (![...walk(items)].some(isOwnCall)) return undefined;
  const converted = convert(items, lookup, true);
  if (isReason(converted)) return converted;
  const text = `=${converted.text}`;
  return text.length > LONGEST_FORMULA ? { reason: "De gewone formule is te lang voor Excel." } : { formula: text };
}
