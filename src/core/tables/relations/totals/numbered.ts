import { normalise } from "../../../reading/normalise.ts";
import { remembered } from "../../../reading/remembered.ts";

const NUMBERED = /^(\d+(?:\.\d+)*[a-z]?)\.?\s+\p{L}/u;
/**
 * Taakvelden that were split up: 6.7 into 6.71 and 6.72, since 2023 also 6.2 into 6.21 and 6.22 (BBV, art. 66 and the
 * regeling beleidsindicatoren en taakvelden).
 */
const SPLIT_UP = /^6\.[2789]$/;

const numberIn = remembered((name: string): string => NUMBERED.exec(normalise(name))?.[1] ?? "");

/** "1.2" of "1.2 Dagbesteding", "6.71a" of "6.71a Huishoudelijke hulp"; "" where a name has no number. */
const numberOf = (name: string): string => (name.charAt(0) >= "0" && name.charAt(0) <= "9" ? numberIn(name) : "");

export const isNumbered = (name: string): boolean => numberOf(name) !== "";

/** Whether what has one number comes under what has another: "6.71" under "6", "6.71a" under "6.71". */
function isUnder(number: string, parent: string): boolean {
  if (parent === "" || number === parent || !number.startsWith(parent)) return false;
  const next = number.charAt(parent.length);
  return next === "." || /[a-z]/.test(next) || SPLIT_UP.test(parent);
}

/** Whether the name right after another one has a number that comes under its. */
export const heads = (names: readonly string[], index: number): boolean =>
  isUnder(numberOf(names[index + 1] ?? ""), numberOf(names[index] ?? ""));

/** Which names right after one come under its number, less those that come under another of them. */
export function directlyUnder(names: readonly string[], index: number): readonly number[] {
  const own = numberOf(names[index] ?? "");
  const under: number[] = [];
  for (let at = index + 1; at < names.length && isUnder(numberOf(names[at] ?? ""), own); at++) under.push(at);
  const numbers = under.map((at) => numberOf(names[at] ?? ""));
  return under.filter((_, at) => !numbers.some((other) => isUnder(numbers[at] ?? "", other)));
}
