import { normalise } from "../../../reading/normalise.ts";
import { saysPersons, saysUnique } from "../../../vocabulary/line-words.ts";
import type { Series } from "../../table.ts";
import type { Weigh } from "../evidence.ts";

/** Whether lines are kinds of help that one person may have several of. */
const areProvisions = (parts: readonly Series[]): boolean =>
  parts.filter(
    ({ facets: { product, unit, role } }) => product !== undefined && unit === undefined && role !== "lasten",
  ).length *
    2 >
  parts.length;

/** "1 voorziening", "2 voorzieningen", "3 of meer voorzieningen": how many each has. */
const HOW_MANY = /^(?<number>\d+)(?<more>\+| of meer| en meer)?(?= |$)/;

/** Whether parts say how many of something each has, up to so many or more: then everyone is in one of them. */
function sayHowMany(parts: readonly Series[]): boolean {
  const said = parts.map(({ label }) => HOW_MANY.exec(normalise(label))?.groups);
  const isNext = (at: number): boolean => Number(said[at]?.["number"]) === Number(said[0]?.["number"]) + at;
  return parts.length > 1 && said.at(-1)?.["more"] !== undefined && said.every((_, at) => isNext(at));
}

/** Who has both is a part of its own, so that no one is in two: where it is not, "zin" and "pgb" hold them as well. So with classes of how many. */
export const holdBothApart = (parts: readonly Series[]): boolean =>
  parts.some(({ own }) => own.funding === "zin en pgb") || sayHowMany(parts);

/**
 * Persons who are in more than one part: a note says so, or those who have some kind of help are never as many as the
 * kinds together. A sum that forgets the same part every time is none of these.
 */
export function isUnique(whole: Series, parts: readonly Series[], weigh: Weigh, mayOverlap: boolean): boolean {
  const { tested, fits, smaller } = weigh(whole, parts);
  // Persons counted once are fewer than those of all parts.
  if (smaller === 0) return false;
  if (holdBothApart(parts) && fits * 2 > tested) return false;
  if (mayOverlap || saysUnique(whole.label)) return true;
  if (saysPersons(whole.label)) return fits + smaller === tested;
  if (tested < 2 || fits > 0 || smaller < tested) return false;
  const mayBeInSeveral = whole.facets.quantity === "clienten" || areProvisions(parts);
  return mayBeInSeveral && !weigh.isWithoutOne(whole, parts);
}
