import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/** Names of what stands in one of two columns, whichever way a difference goes (BBV, art. 28): the other one is left open there. */
const OPPOSITES: readonly (readonly [more: string, less: string])[] = [
  ["overschrijding", "onderschrijding"],
  ["overbesteding", "onderbesteding"],
  ["overschot", "tekort"],
  ["voordeel", "nadeel"],
  ["voordelig", "nadelig"],
  ["toename", "afname"],
  ["stijging", "daling"],
  ["meer", "minder"],
  ["hoger", "lager"],
  ["te veel", "te weinig"],
  ["meeropbrengst", "minderopbrengst"],
  ["meeropbrengsten", "minderopbrengsten"],
];

/** One of two opposites. */
export interface Side {
  /** What both are of: "meer/minder", and what stands behind it. */
  readonly of: string;
  readonly isMore: boolean;
}

/** Which side of a difference a name is of. */
export const sideOf = remembered((name: string): Side | undefined => {
  const text = normalise(name);
  for (const both of OPPOSITES) {
    const word = both.find((one) => text === one || text.startsWith(`${one} `));
    if (word !== undefined) return { of: both.join("/") + text.slice(word.length), isMore: word === both[0] };
  }
  return undefined;
});
