import { saysAgreed } from "../../vocabulary/by-hand.ts";
import { versionOf } from "../../vocabulary/bridge-words.ts";
import { saysRatio, workingsOf } from "../../vocabulary/workings.ts";
import { perOf } from "../../vocabulary/ratio-words.ts";
import type { Strand } from "./strands.ts";

/**
 * How a figure comes from others: "verandering" is a difference in percent, "verhoging" a price with a percentage on top,
 * "gemiddelde" that of all before it,
 * "optelling" the first with what stands between added or taken off, "opgeteld" all of a row up to and including now,
 * "aansluiting" the one before.
 */
export type Operation =
  | "verschil"
  | "optelling"
  | "aansluiting"
  | "verhouding"
  | "verandering"
  | "gemiddelde"
  | "product"
  | "verhoging"
  | "cumulatief"
  | "opgeteld";

/** A way in which a row or column may come from others of its table. */
export interface Way {
  readonly operation: Operation;
  readonly result: Strand;
  readonly first: Strand;
  /** What is taken off, divided by or multiplied with; none for what runs on. What is divided by is the sum of these. */
  readonly second: readonly Strand[];
  /** Of a verhouding: what comes on top of the first before that is divided: what is spent and what is committed. */
  readonly more?: readonly Strand[];
  /** Of a verhouding: whether what is divided by is the product of the second, and not their sum: places times days. */
  readonly isOfProduct?: boolean;
  /** Of an optelling: whether each of the second is added (1) or taken off (-1); of what runs on, whether the first is. */
  readonly signs?: readonly number[];
  /** The one line in which the second stands for all lines: the total that shares are of, the base year of an index. */
  readonly at: number | undefined;
  /** Whether that line is the year that the name of an index calls 100. */
  readonly isIndex?: boolean;
  /** 100 for percentages, 1.000 for "per 1.000"; else 1. */
  readonly per: number;
  /** Whether the second is that of the line before: growth in a row or column of years. */
  readonly isSinceBefore?: boolean;
}

/** All that a way reckons with. */
export const operandsOf = ({ first, more = [], second }: Way): readonly Strand[] => [first, ...more, ...second];

/** Reckoning with figures of one kind. */
export interface Arithmetic<T> {
  readonly add: (a: T, b: T) => T;
  readonly subtract: (a: T, b: T) => T;
  readonly multiply: (a: T, b: T) => T;
  readonly divide: (a: T, b: T) => T;
  readonly scale: (a: T, factor: number) => T;
  /** One of so many equal parts. */
  readonly share: (a: T, parts: number) => T;
}

/** Reads the figure of a strand in a line; undefined where there is none. */
export type ReadFigure<T> = (strand: Strand, line: number) => T | undefined;

/** What the result must be in a line, in whatever kind of figures; undefined where a figure lacks. */
export function workOut<T extends object>(
  { operation, result, first, more = [], second, signs = [], at, per, isOfProduct, isSinceBefore }: Way,
  line: number,
  figureAt: ReadFigure<T>,
  { add, subtract, multiply, divide, scale, share }: Arithmetic<T>,
): T | undefined {
  if (operation === "aansluiting") return line === 0 ? undefined : figureAt(first, line - 1);
  const top = figureAt(first, line);
  if (top === undefined) return undefined;
  // The whole is all of itself.
  if (line === at) return operation === "verhouding" ? divide(scale(top, per), top) : undefined;
  if (operation === "cumulatief") {
    const before = line === 0 ? undefined : figureAt(result, line - 1);
    if (before === undefined) return undefined;
    return signs[0] === -1 ? subtract(before, top) : add(before, top);
  }
  if (operation === "opgeteld") {
    let sum: T | undefined = top;
    for (let before = line - 1; before >= 0 && sum !== undefined; before--) {
      const figure = figureAt(first, before);
      sum = figure === undefined ? undefined : add(sum, figure);
    }
    return sum;
  }
  if (operation === "gemiddelde") {
    const others = second.flatMap((one) => figureAt(one, line) ?? []);
    return share(others.reduce(add, top), others.length + 1);
  }
  if (operation === "optelling") {
    // What is left blank was nothing.
    let sum = top;
    for (const [index, one] of second.entries()) {
      const figure = figureAt(one, line);
      if (figure !== undefined) sum = signs[index] === -1 ? subtract(sum, figure) : add(sum, figure);
    }
    return sum;
  }
  const from = isSinceBefore === true ? line - 1 : (at ?? line);
  const others = second.flatMap((one) => figureAt(one, from) ?? []);
  const [other] = others;
  if (other === undefined || others.length < second.length) return undefined;
  switch (operation) {
    case "verschil":
      return subtract(top, other);
    case "verhouding": {
      const added = more.flatMap((one) => figureAt(one, line) ?? []);
      if (added.length < more.length) return undefined;
      return divide(
        scale(added.reduce(add, top), per),
        others.slice(1).reduce(isOfProduct === true ? multiply : add, other),
      );
    }
    case "verandering":
      return divide(scale(subtract(top, other), per), other);
    case "product":
      return others.reduce(multiply, top);
    case "verhoging":
      return add(top, multiply(top, other));
  }
}

/** What goes from one version or time of a thing to the next by what changed. */
export const isBridge = ({ operation, result, first }: Way): boolean =>
  operation === "optelling" && versionOf(first.name) === versionOf(result.name);

/** Income that falls short and cost that falls short have the other sign: of a difference only the size is told. */
export const isUnsigned = ({ operation }: Way): boolean => operation === "verschil" || operation === "verandering";

/** What was worked out with more digits than are printed of it. */
export const isRounded = (way: Way): boolean =>
  isQuotient(way) || way.operation === "gemiddelde" || way.operation === "product" || way.operation === "verhoging";

/** A price and a number are what they say: only what they give was rounded. */
export const hasFactors = ({ operation }: Pick<Way, "operation">): boolean =>
  operation === "product" || operation === "verhoging";

/** What goes on from the line before. */
export const isRunning = ({ operation, isSinceBefore }: Way): boolean =>
  isSinceBefore === true || operation === "cumulatief" || operation === "opgeteld" || operation === "aansluiting";

export const isQuotient = ({ operation }: Pick<Way, "operation">): boolean =>
  operation === "verhouding" || operation === "verandering";

/** What is divided or multiplied: of a line for which that was agreed apart it is something else. */
const isOfFactors = (operation: Operation): boolean => isQuotient({ operation }) || hasFactors({ operation });

/**
 * Whether a row or column may well be something else where another one crosses it: shares and differences are made otherwise.
 * A difference of averages is one all the same, of percentages it may be the change.
 */
function isElseAcross(crossing: Strand, isRow: boolean, operation: Operation): boolean {
  const isRatio = saysRatio(crossing.name) && (operation !== "verschil" || perOf(crossing.name) !== 1);
  if (isOfFactors(operation) && saysAgreed(crossing.name)) return true;
  return isRatio || (isRow && workingsOf(crossing.name).includes("verschil"));
}

/** It is asked again of every figure that is off. */
const known = new WeakMap<readonly Strand[], Map<string, ReadonlySet<number>>>();

/**
 * The lines that a row or column may be something else in; where all of them say so of themselves, none is: school years.
 * `areRows`: whether those that are crossed are rows.
 */
export function elseAcross(
  across: readonly Strand[],
  areRows: boolean,
  { operation }: Pick<Way, "operation">,
): ReadonlySet<number> {
  let byKind = known.get(across);
  if (!byKind) known.set(across, (byKind = new Map<string, ReadonlySet<number>>()));
  const kind = operation === "verschil" ? "verschil" : isOfFactors(operation) ? "factoren" : "";
  let found = byKind.get(kind);
  if (!found) {
    const lines = across.flatMap((crossing, line) => (isElseAcross(crossing, areRows, operation) ? [line] : []));
    byKind.set(kind, (found = new Set(lines.length === across.length ? [] : lines)));
  }
  return found;
}
