import { type Exact, multiply, parseDecimal } from "../../src/core/interval/exact.ts";
import type { LinearConstraint, LinearSystem, Term, Variable } from "../../src/core/network/joint/linear-system.ts";

const numberOf = (text: string): Exact => parseDecimal(text.replace(",", ".")) ?? 0;

/**
 * A system as one would write it down: "0 <= x <= 7; x + 2y = 3". Letters are whole numbers, "~x" need not be. A
 * line with one variable says what it can be, any other is a constraint.
 */
export function drawSystem(drawing: string): LinearSystem {
  const names: string[] = [];
  const variables: Variable[] = [];
  const constraints: LinearConstraint[] = [];

  const termOf = ([, sign = "", size = "", whole = "", name = ""]: RegExpMatchArray): Term => {
    if (!names.includes(name)) {
      names.push(name);
      variables.push({ low: undefined, high: undefined, integer: whole === "" });
    }
    const coefficient = multiply(sign === "-" ? -1 : 1, size === "" ? 1 : numberOf(size));
    return { variable: names.indexOf(name), coefficient };
  };

  for (const line of drawing.split(";").filter((part) => part.trim() !== "")) {
    const sides = line.split(/<=|=/).map((side) => side.trim());
    const middle = sides.findIndex((side) => /[a-z]/.test(side));
    const terms = [...(sides[middle] ?? "").replaceAll(" ", "").matchAll(/([+-]?)([\d,]*)(~?)([a-z])/g)].map(termOf);
    const [before, after] = [sides[middle - 1], sides[middle + 1]];
    const isEquation = !line.includes("<=");
    const low = isEquation ? after : before;
    const range = {
      low: low === undefined ? undefined : numberOf(low),
      high: after === undefined ? undefined : numberOf(after),
    };
    const [only, ...others] = terms;
    const variable = only && variables[only.variable];
    if (variable && others.length === 0) variables[only.variable] = { ...variable, ...range };
    else constraints.push({ terms, ...range });
  }
  return { variables, constraints };
}
