import { decide } from "./decide.ts";
import type { LinearSystem } from "./linear-system.ts";
import type { Work } from "./work.ts";

/** A whole question costs no more than this, however many parts of the system are tried. */
const MOST_WORK = 5_000_000;

const without = (places: readonly number[], left: number): readonly number[] =>
  places.filter((place) => place !== left);

/**
 * The constraints of a system that cannot be true together, by their places: as few as a short search finds, and
 * none of them can be missed. Empty when the system can be true, or when that is not certain.
 */
export function contradiction(system: LinearSystem, work: Work = { left: MOST_WORK }): readonly number[] {
  const { variables, constraints } = system;
  const fails = (places: readonly number[]): boolean => {
    const chosen = places.flatMap((place) => constraints[place] ?? []);
    return decide({ variables, constraints: chosen }, work) === "infeasible";
  };
  // Sums of few figures go first: they make the contradiction that is easiest to follow.
  const size = (place: number): number => constraints[place]?.terms.length ?? 0;
  const all = [...constraints.keys()].sort((a, b) => size(a) - size(b));
  if (!fails(all)) return [];
  let least = smallest(all, fails);
  for (let tried = 0; tried < least.length; tried++) {
    const others = without(all, least[tried] ?? 0);
    if (!fails(others)) continue;
    const other = smallest(others, fails);
    if (other.length < least.length) [least, tried] = [other, -1];
  }
  return [...least].sort((a, b) => a - b);
}

/** Of places that fail together, some that do so and of which none can be missed, the first ones by preference. */
function smallest(places: readonly number[], fails: (places: readonly number[]) => boolean): readonly number[] {
  const found = explain([], false, places, fails);
  return fails(found) ? found : places;
}

/** QuickXplain (Junker, 2004): the part of `places` that makes `known` fail, by halves. */
function explain(
  known: readonly number[],
  grew: boolean,
  places: readonly number[],
  fails: (places: readonly number[]) => boolean,
): readonly number[] {
  if (grew && fails(known)) return [];
  if (places.length <= 1) return places;
  const middle = Math.ceil(places.length / 2);
  const [first, second] = [places.slice(0, middle), places.slice(middle)];
  const ofSecond = explain([...known, ...first], true, second, fails);
  const ofFirst = explain([...known, ...ofSecond], ofSecond.length > 0, first, fails);
  return [...ofFirst, ...ofSecond];
}
