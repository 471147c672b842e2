import { absolute, add, compare, divide, type Exact, multiply, subtract } from "../../interval/exact.ts";
import type { Term } from "./linear-system.ts";
import { commonDivisor, isWhole, wholeQuotient } from "./whole.ts";
import { spend, type Work } from "./work.ts";

/** A sum of whole variables that has this value. */
export interface Equation {
  readonly terms: readonly Term[];
  readonly value: Exact;
}

/** Adds `factor` times one line to another. */
function addLine(to: Exact[], factor: Exact, from: readonly Exact[]): void {
  for (const [place, value] of from.entries()) {
    if (value !== 0) to[place] = add(to[place] ?? 0, multiply(factor, value));
  }
}

/**
 * A sum of whole variables with whole coefficients that these equations together give a value that is not whole: the
 * proof that no whole numbers satisfy them, say x for x + y = 1 and x − y = 2. Undefined when they give none.
 *
 * By the Hermite normal form: new coordinates, each a sum of the variables, are chosen until every equation has
 * one of its own, which is then known. An equation that proves it at once goes first: the fewer
 * equations a proof rests on, the more it says.
 */
export function notWhole(equations: readonly Equation[], work: Work): Equation | undefined {
  const variables = [...new Set(equations.flatMap(({ terms }) => terms.map(({ variable }) => variable)))];
  const coordinates = variables.map((one) => variables.map((other): Exact => (one === other ? 1 : 0)));
  const known: Exact[] = [];
  const open = equations.map(({ terms, value }) => {
    const coefficients = new Map(terms.map(({ variable, coefficient }) => [variable, coefficient]));
    return { line: variables.map((variable) => coefficients.get(variable) ?? 0), value };
  });

  /** What an equation says of the coordinates that are not known yet: their common divisor, and what is left of its value. */
  const left = ({ line, value }: (typeof open)[number]) => ({
    divisor: line.slice(known.length).reduce(commonDivisor, 0),
    rest: known.reduce((rest, each, place) => subtract(rest, multiply(line[place] ?? 0, each)), value),
  });
  const proves = (equation: (typeof open)[number]): boolean => {
    const { divisor, rest } = left(equation);
    return divisor !== 0 && !isWhole(divide(rest, divisor) ?? 0);
  };

  while (open.length > 0) {
    if (!spend(work, open.length * variables.length)) return undefined;
    const [equation] = open.splice(Math.max(0, open.findIndex(proves)), 1);
    if (!equation) break;
    const place = known.length;
    isolate(equation.line, place, [equation.line, ...open.map(({ line }) => line)], coordinates);
    const { divisor, rest } = left(equation);
    if (divisor === 0) continue;
    const value = divide(rest, equation.line[place] ?? 1) ?? 0;
    if (isWhole(value)) known.push(value);
    else return { terms: termsOf(coordinates[place] ?? [], variables), value };
  }
  return undefined;
}

/** Changes coordinates until of those from `place` on only that one has a coefficient in the line: Euclid's algorithm. */
function isolate(line: readonly Exact[], place: number, lines: readonly Exact[][], coordinates: Exact[][]): void {
  const size = (at: number): Exact => absolute(line[at] ?? 0);
  for (;;) {
    const used = line.flatMap((coefficient, at) => (at >= place && coefficient !== 0 ? [at] : []));
    const [first, ...others] = used.sort((a, b) => compare(size(a), size(b)));
    if (first === undefined) return;
    for (const each of [...lines, coordinates]) swap(each, first, place);
    if (others.length === 0) return;
    for (let at = place + 1; at < line.length; at++) {
      const quotient = wholeQuotient(line[at] ?? 0, line[place] ?? 1);
      if (quotient === 0) continue;
      for (const each of lines) each[at] = subtract(each[at] ?? 0, multiply(quotient, each[place] ?? 0));
      addLine(coordinates[place] ?? [], quotient, coordinates[at] ?? []);
    }
  }
}

function swap(items: unknown[], a: number, b: number): void {
  [items[a], items[b]] = [items[b], items[a]];
}

function termsOf(coefficients: readonly Exact[], variables: readonly number[]): Term[] {
  return variables
    .map((variable, place) => ({ variable, coefficient: coefficients[place] ?? 0 }))
    .filter(({ coefficient }) => coefficient !== 0);
}
