import { normalise } from "../reading/normalise.ts";
import { remembered, rememberedWhere } from "../reading/remembered.ts";

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

/** What is one of two: who ended did so with success or before time. Who lives in may have had help without in the same year. */
const EITHER_OF_TWO: readonly (readonly [string, string])[] = [
  ["succesvol", "voortijdig"],
  ["geslaagd", "voortijdig"],
  ["volgens plan", "voortijdig"],
  ["succesvol", "mislukt"],
  ["geslaagd", "mislukt"],
  ["positief", "negatief"],
  ["gegrond", "ongegrond"],
  ["toegekend", "afgewezen"],
  ["tijdig", "te laat"],
  ["binnen", "buiten"],
  ["man", "vrouw"],
  ["mannen", "vrouwen"],
  ["jongens", "meisjes"],
];

const without = (text: string, part: string): string => ` ${text} `.replace(` ${part} `, " ").trim();

const NOT = "niet";

/** What else a name says, with and without these words, is the same: "waarvan succesvol", "waarvan voortijdig". */
const differIn = (a: string, b: string, [one, other]: readonly [string, string]): boolean =>
  without(a, one) !== a && without(b, other) !== b && without(a, one) === without(b, other);

/** Whether two names are those of one of two, so that both together are all there is. */
export function areEitherOfTwo(a: string, b: string): boolean {
  const [first, second] = [normalise(a), normalise(b)];
  const isBut = [without(first, NOT) === second, without(second, NOT) === first].includes(true) && first !== second;
  return isBut || EITHER_OF_TWO.some((both) => differIn(first, second, both) || differIn(second, first, both));
}

/** "Nog in de uitkering", "Nog open" */
const STILL = /^(?:waarvan |aantal )*(?:nog|thans|momenteel) (?!niet\b|te\b)/;
const isStill = rememberedWhere(/nog|thans|momenteel/i, (name) => STILL.test(normalise(name)));
/** "Inmiddels uitgestroomd", "Afgehandeld" */
const GONE =
  /^(?:waarvan |aantal )*(?:inmiddels |reeds |al )?(?:trajecten |traject )?(?:uitgestroomd|uitstroom|uit de uitkering|uit zorg|vertrokken|afgerond|afgehandeld|afgesloten|beeindigd|gestopt|voltooid)$/;

/** Whether of two names one is of those who are still there and the other of those who left: together all who began. */
export const areStillAndGone = (a: string, b: string): boolean =>
  (isStill(a) && GONE.test(normalise(b))) || (isStill(b) && GONE.test(normalise(a)));
