import type { LinearConstraint, LinearSystem, Variable } from "../../src/core/network/joint/linear-system.ts";
import type { Random } from "./tables/random.ts";

/** A bound that is there two times in three. */
const bound = (random: Random, value: number): number | undefined => (random.once(3) ? undefined : value);

/** Fixed, between bounds, bounded on one side or free. */
function variable(random: Random, integer: boolean): Variable {
  const low = random.whole(-6, 6);
  if (random.once(8)) return { low, high: low, integer };
  return { low: bound(random, low), high: bound(random, low + random.whole(0, 8)), integer };
}

/** An equality, a band or one side; coefficients as in a table mostly, sometimes with a common divisor (parity). */
function constraint(
  random: Random,
  variables: number,
  nearby: (terms: LinearConstraint["terms"]) => number,
): LinearConstraint {
  const factor = random.once(5) ? random.whole(2, 3) : 1;
  const most = random.once(3) ? 5 : 1;
  const places = random.some([...Array(variables).keys()], random.whole(1, Math.min(4, variables)));
  const terms = places.map((place) => {
    const size = random.whole(1, most) * factor;
    return { variable: place, coefficient: random.once(3) ? -size : size };
  });
  const low = nearby(terms);
  if (random.once(2)) return { terms, low, high: low };
  return { terms, low: bound(random, low), high: bound(random, low + random.whole(0, 4)) };
}

/** How many of the variables are whole: counts are, amounts and averages are not. */
export type Share = "all whole" | "some whole" | "none whole";

/**
 * A small system with whole numbers in it throughout, so that no answer about it hangs on a tolerance. Every constraint is
 * drawn around one point, most often exactly there and sometimes beside it: then some can be true together and some not.
 */
export function randomSystem(random: Random, share: Share): LinearSystem {
  const isWhole = (): boolean => share === "all whole" || (share === "some whole" && random.once(2));
  const variables = Array.from({ length: random.whole(1, 6) }, () => variable(random, isWhole()));
  const point = variables.map(({ low, high }) => Number(low ?? high ?? 0) + (low === high ? 0 : random.whole(0, 3)));
  const nearby = (terms: LinearConstraint["terms"]): number => {
    const value = terms.reduce((sum, one) => sum + Number(one.coefficient) * (point[one.variable] ?? 0), 0);
    return random.once(4) ? value + random.whole(-4, 4) : value;
  };
  const constraints = Array.from({ length: random.whole(1, 7) }, () => constraint(random, variables.length, nearby));
  return { variables, constraints };
}
