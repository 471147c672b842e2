import { type Item, type Items, withoutSpaces } from "../indicators/formula-tree.ts";
import type { Exact } from "../interval/exact.ts";

/** What is needed to work an expression out: over cells, or over what stands in them. */
export interface Arithmetic<T> {
  readonly constant: (value: Exact) => T;
  readonly add: (left: T, right: T) => T;
  readonly subtract: (left: T, right: T) => T;
  readonly multiply: (left: T, right: T) => T;
  readonly divide: (left: T, right: T) => T;
}

/** Sums of products of signed operands; `other` when anything is left over: powers, texts, comparisons. */
export function readExpression<T>(items: Items, arithmetic: Arithmetic<T>, operandOf: (item: Item) => T, other: T): T {
  const rest = withoutSpaces(items);
  let at = 0;
  const sign = (signs: string): string | undefined => {
    const item = rest[at];
    if (item?.kind !== "operator" || !signs.includes(item.text)) return undefined;
    at++;
    return item.text;
  };
  const operand = (): T => {
    const prefix = sign("+-@");
    if (prefix !== undefined) {
      const value = operand();
      return prefix === "-" ? arithmetic.subtract(arithmetic.constant(0), value) : value;
    }
    const item = rest[at++];
    let value = item ? operandOf(item) : other;
    while (sign("%") !== undefined) value = arithmetic.divide(value, arithmetic.constant(100));
    return value;
  };
  const product = (): T => {
    let value = operand();
    for (let next = sign("*/"); next !== undefined; next = sign("*/")) {
      value = arithmetic[next === "*" ? "multiply" : "divide"](value, operand());
    }
    return value;
  };
  let value = product();
  for (let next = sign("+-"); next !== undefined; next = sign("+-")) {
    value = arithmetic[next === "+" ? "add" : "subtract"](value, product());
  }
  return at === rest.length ? value : other;
}
