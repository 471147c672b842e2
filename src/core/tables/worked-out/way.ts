import type { Strand } from "./strands.ts";

/** How a figure comes from others; "verandering" is a difference in percent, "opgeteld" all up to and including now. */
export type Operation = "verschil" | "verhouding" | "verandering" | "product" | "cumulatief" | "opgeteld";

/** A way in which a row or column may come from others of its table. */
export interface Way {
  readonly operation: Operation;
  readonly result: Strand;
  readonly first: Strand;
  /** What is taken off, divided by or multiplied with; none for what runs on. */
  readonly second: readonly Strand[];
  /** The one line in which the second stands for all lines: the total that shares are of, the base year of an index. */
  readonly at: number | undefined;
  /** 100 for percentages, 1.000 for "per 1.000"; else 1. */
  readonly per: number;
}

/** Reckoning with figures of one kind. */
export interface Arithmetic<T> {
  readonly add: (a: T, b: T) => T;
  readonly subtract: (a: T, b: T) => T;
  readonly multiply: (a: T, b: T) => T;
  readonly divide: (a: T, b: T) => T;
  readonly scale: (a: T, factor: number) => T;
}

/** Reads the figure of a strand in a line; undefined where there is none. */
export type ReadFigure<T> = (strand: Strand, line: number) => T | undefined;

/** What the result must be in a line, in whatever kind of figures; undefined where a figure lacks. */
export function workOut<T>(
  { operation, result, first, second, at, per }: Way,
  line: number,
  figureAt: ReadFigure<T>,
  { add, subtract, multiply, divide, scale }: Arithmetic<T>,
): T | undefined {
  const top = figureAt(first, line);
  if (top === undefined || line === at) return undefined;
  if (operation === "cumulatief") {
    const before = line === 0 ? undefined : figureAt(result, line - 1);
    return before === undefined ? undefined : add(before, top);
  }
  if (operation === "opgeteld") {
    let sum: T | undefined = top;
    for (let before = line - 1; before >= 0 && sum !== undefined; before--) {
      const figure = figureAt(first, before);
      sum = figure === undefined ? undefined : add(sum, figure);
    }
    return sum;
  }
  const others = second.flatMap((one) => figureAt(one, at ?? line) ?? []);
  const [other] = others;
  if (other === undefined) return undefined;
  switch (operation) {
    case "verschil":
      // What is left blank was not spent.
      return others.reduce(subtract, top);
    case "verhouding":
      return divide(scale(top, per), other);
    case "verandering":
      return divide(scale(subtract(top, other), per), other);
    case "product":
      return multiply(top, other);
  }
}

/** Income that falls short and cost that falls short have the other sign: of a difference only the size is told. */
export const isUnsigned = ({ operation }: Way): boolean => operation === "verschil" || operation === "verandering";

export const isQuotient = ({ operation }: Way): boolean => operation === "verhouding" || operation === "verandering";
