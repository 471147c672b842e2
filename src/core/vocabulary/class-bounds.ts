import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/** From where to where a class goes, in what, and what else its name says. */
interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly rest: string;
}

const UNIT = String.raw`(?: ?(?<unit>jaar|maand(?:en)?|weken|week|dagen|uur|%))?`;

/** "18-65 jaar", "65 jaar of ouder", "75+", "langer dan 3 jaar", "tot 110%". */
const BOUNDS: readonly RegExp[] = [
  String.raw`(?:\bvan )?(?<low>\d+)(?: ?(?:jaar|maanden))? ?(?:-|t\/m|tot(?: en met)?\b) ?(?<high>\d+)${UNIT}`,
  String.raw`(?<low>\d+)${UNIT} (?:en|of) (?:ouder|langer|meer|hoger)\b`,
  String.raw`(?<low>\d+) ?(?:\+|plus\b)${UNIT}`,
  String.raw`(?:\b(?:vanaf|boven|ouder dan|langer dan|meer dan|hoger dan)|>=?) ?(?<low>\d+)${UNIT}`,
  String.raw`(?:\b(?:tot(?: en met)?|t\/m|onder|jonger dan|korter dan|minder dan|lager dan)|<=?) ?(?<high>\d+)${UNIT}`,
].map((pattern) => new RegExp(pattern));

function readBounds(name: string): Bounds | undefined {
  const label = normalise(name);
  for (const pattern of BOUNDS) {
    const found = pattern.exec(label);
    if (!found) continue;
    const { low = "0", high = "Infinity", unit = "" } = found.groups ?? {};
    return { low: Number(low), high: Number(high), unit, rest: label.replace(found[0], "").trim() };
  }
  return undefined;
}

const recalled = remembered(readBounds);
const boundsOf = (name: string): Bounds | undefined => (/\d/.test(name) ? recalled(name) : undefined);

/** Whether a name is that of a class: "Leeftijd 0-17", "75+". */
export const isClass = (name: string): boolean => boundsOf(name) !== undefined;

/** Whether all of one class is in the other as well: "75+" in "65 jaar of ouder". */
function liesWithin(one: Bounds, other: Bounds): boolean {
  const isOfOneKind = one.rest === other.rest && (one.unit === other.unit || one.unit === "" || other.unit === "");
  const isWider = other.low < one.low || other.high > one.high;
  return isOfOneKind && isWider && other.low <= one.low && other.high >= one.high;
}

/** No list of classes is longer. */
const MOST_CLASSES = 40;

/** The classes that lie within no other of the list; that same list where none does. */
export function outerClasses<T>(list: readonly T[], nameOf: (one: T) => string): readonly T[] {
  if (list.length > MOST_CLASSES) return list;
  const all = list.map((one) => boundsOf(nameOf(one)));
  const outer = list.filter((_, at) => {
    const own = all[at];
    return !own || !all.some((other) => other && liesWithin(own, other));
  });
  return outer.length === list.length ? list : outer;
}
