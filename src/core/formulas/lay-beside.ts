import { powerOfTen } from "../interval/exact.ts";
import type { Definition, Definitions } from "./definition.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { type Linear, scaled } from "./linear.ts";
import type { Places } from "./places.ts";
import { isPlain, OTHER, type Quotient } from "./quotient.ts";
import { readFormula } from "./read-formula.ts";
import { areSameInEffect, type Expand, sideBySide } from "./same-in-effect.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** What formulas are laid beside: the definitions of the rules, and all that the cells come to. */
export interface Context {
  readonly cells: WorkbookCells;
  readonly places: Places;
  readonly definitions: Definitions;
  readonly byFormula: Expand;
}

/** How a cell can be put into others: by its formula, by the rules, or by whichever of the two is there. */
export interface Ways {
  readonly ways: readonly Expand[];
  readonly either: Expand;
}

export function waysOf({ definitions, byFormula }: Context): Ways {
  const byRule: Expand = (key) => definitions.of(key).find(({ wanted }) => isPlain(wanted))?.wanted.top;
  const either: Expand = (key) => byFormula(key) ?? byRule(key);
  return { ways: [byFormula, byRule, either], either };
}

/** A share is as good in per cent: in a quotient tens do not count. */
function withoutTens(linear: Linear): Linear {
  const [first] = linear.terms.values();
  if (typeof first !== "number") return linear;
  const tens = /0*$/.exec(String(first))?.[0].length ?? 0;
  return first === 0 ? linear : scaled(linear, powerOfTen(-tens));
}

/** Where a formula and a definition differ: in what is added up, or in what that is divided by. */
export interface Found {
  readonly definition: Definition;
  readonly difference: Difference;
  readonly actual: Linear;
  readonly wanted: Linear;
  readonly isDenominator: boolean;
}

/** What a formula does otherwise than a definition; undefined where they are too far apart to say. */
export function layBeside(
  actual: Quotient,
  definition: Definition,
  context: Context,
  { ways, either }: Ways,
): Found | "same" | undefined {
  const { cells, places } = context;
  const { wanted, unsigned } = definition;
  const same = (a: Linear, b: Linear): boolean => areSameInEffect(a, b, unsigned, ways, cells);
  const between = (a: Linear, b: Linear, isDenominator: boolean): Found | undefined => {
    const [found, asked] = sideBySide(a, b, unsigned, cells);
    const difference = differenceOf(found, asked, either, places, cells);
    return difference && { definition, difference, actual: found, wanted: asked, isDenominator };
  };
  if (isPlain(actual) && isPlain(wanted)) {
    return same(actual.top, wanted.top) ? "same" : between(actual.top, wanted.top, false);
  }
  if (isPlain(actual) || isPlain(wanted)) return undefined;
  const [tops, bottoms] = (["top", "bottom"] as const).map((end): [Linear, Linear] => [
    withoutTens(actual[end]),
    withoutTens(wanted[end]),
  ]) as [[Linear, Linear], [Linear, Linear]];
  const [isTop, isBottom] = [same(...tops), same(...bottoms)];
  if (isTop && isBottom) return "same";
  return isTop ? between(...bottoms, true) : isBottom ? between(...tops, false) : undefined;
}

/** Whether rules speak of a cell, and none of them asks what a formula does. */
export function isAskedOtherwise(key: CellKey, formula: string, context: Context): boolean {
  const definitions = context.definitions.of(key);
  if (definitions.length === 0) return false;
  const reading = readFormula(formula, context.cells.reference(key).sheet, context.cells);
  const ways = waysOf(context);
  return reading === OTHER || definitions.every((one) => layBeside(reading, one, context, ways) !== "same");
}
