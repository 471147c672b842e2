import type { Exact } from "../interval/exact.ts";

/**
 * The formula of an indicator as a tree. One tree, many readings: `fold` works it out over any algebra,
 * so the exact value, the fast value, the native Excel formula and the constraint of a rule over
 * intervals all follow from the same tree and no formula stands twice.
 */
export type Expression =
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "constant"; readonly value: Exact }
  | { readonly kind: BinaryKind; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "absolute"; readonly of: Expression }
  /** Sum of all that a parameter over ranges holds. */
  | { readonly kind: "sum"; readonly name: string }
  /** Sum of the products of two ranges of one shape. */
  | { readonly kind: "sumProduct"; readonly names: readonly [string, string] }
  /** Half away from zero, to as many decimals as the parameter says plus `extra`; as it is when that is absent. */
  | { readonly kind: "round"; readonly of: Expression; readonly decimals: string; readonly extra: number }
  /** To the nearest multiple of what the parameter holds, half away from zero; as it is when that is absent. */
  | { readonly kind: "roundToMultiple"; readonly of: Expression; readonly multiple: string };

type BinaryKind = "add" | "subtract" | "multiply" | "divide";

/** What a reading of the tree must be able to do. */
export interface Algebra<T> {
  constant(value: Exact): T;
  add(left: T, right: T): T;
  subtract(left: T, right: T): T;
  multiply(left: T, right: T): T;
  divide(left: T, right: T): T;
  absolute(value: T): T;
  sum(values: readonly T[]): T;
  sumProduct(left: readonly T[], right: readonly T[]): T;
  /** To `decimals` + `extra` decimals, half away from zero. */
  round(value: T, decimals: T, extra: number): T;
  roundToMultiple(value: T, multiple: T): T;
}

/** What the parameters stand for: `one` gives undefined for an optional parameter that is absent. */
export interface Bindings<T> {
  one(name: string): T | undefined;
  many(name: string): readonly T[];
}

/** The expression worked out over an algebra. A parameter that is absent where it is needed counts as 0. */
export function fold<T>(expression: Expression, algebra: Algebra<T>, bindings: Bindings<T>): T {
  switch (expression.kind) {
    case "parameter":
      return bindings.one(expression.name) ?? algebra.constant(0);
    case "constant":
      return algebra.constant(expression.value);
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      return algebra[expression.kind](
        fold(expression.left, algebra, bindings),
        fold(expression.right, algebra, bindings),
      );
    case "absolute":
      return algebra.absolute(fold(expression.of, algebra, bindings));
    case "sum":
      return algebra.sum(bindings.many(expression.name));
    case "sumProduct":
      return algebra.sumProduct(bindings.many(expression.names[0]), bindings.many(expression.names[1]));
    case "round": {
      const value = fold(expression.of, algebra, bindings);
      const decimals = bindings.one(expression.decimals);
      return decimals === undefined ? value : algebra.round(value, decimals, expression.extra);
    }
    case "roundToMultiple": {
      const value = fold(expression.of, algebra, bindings);
      const multiple = bindings.one(expression.multiple);
      return multiple === undefined ? value : algebra.roundToMultiple(value, multiple);
    }
  }
}

export const parameter = (name: string): Expression => ({ kind: "parameter", name });
export const constant = (value: Exact): Expression => ({ kind: "constant", value });
export const sum = (name: string): Expression => ({ kind: "sum", name });
export const sumProduct = (left: string, right: string): Expression => ({ kind: "sumProduct", names: [left, right] });
export const absolute = (of: Expression): Expression => ({ kind: "absolute", of });

const binary =
  (kind: BinaryKind) =>
  (left: Expression, right: Expression): Expression => ({ kind, left, right });
export const add = binary("add");
export const subtract = binary("subtract");
export const multiply = binary("multiply");
export const divide = binary("divide");

/** Rounded to `decimalen` decimals where the caller gives them. */
export const rounded = (of: Expression): Expression => ({ kind: "round", of, decimals: "decimalen", extra: 0 });

/** A fraction rounded to `decimalen` decimals of its percentage (0.4737 to 1 decimal is 0.474, shown as 47.4%). */
export const roundedShare = (of: Expression): Expression => ({ kind: "round", of, decimals: "decimalen", extra: 2 });

/** Rounded to a multiple of the parameter `multiple` where the caller gives it. */
export const roundedTo = (of: Expression, multiple: string): Expression => ({ kind: "roundToMultiple", of, multiple });
