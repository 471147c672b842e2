import { isOfWhich } from "../vocabulary/line-words.ts";
import type { Difference } from "./difference.ts";
import type { Context, Found } from "./lay-beside.ts";

/** How many of the cells that are asked for are counted, if not as they should be. */
export const countedOf = ({ shared, repeated, flipped }: Difference): number => shared + repeated.size + flipped.size;

/** Lines that split up another one may well be left out of a total, as long as they are nought. */
const DASH = /^[-•·>–]/;

const isAllMoved = ({ difference: { moved, extra }, wanted }: Found): boolean =>
  moved.length === wanted.terms.size && extra.length === 0;

/** Whether a broken rule asks for one cell of the own table, and the formula takes another one there. */
function isOtherLink({ definition, difference, actual, wanted }: Found, { places, cells }: Context): boolean {
  const { missing, extra, constant } = difference;
  const { verdict, constraint } = definition;
  const isOne = actual.terms.size === 1 && wanted.terms.size === 1 && constant === 0;
  if (!isOne || missing.length === 0 || verdict.outcome !== "schending") return false;
  return [...missing, ...extra].every((key) => {
    const place = places.of(cells.reference(key));
    return place?.series !== undefined && place.table === constraint.subject.table;
  });
}

/** Whether a difference is a slip, and not another road to the same figure. */
export function isSlip(found: Found, context: Context): boolean {
  const { definition, difference, wanted } = found;
  const { places, cells } = context;
  const { missing, extra, totals, inside, moved, constant } = difference;
  const { verdict, constraint } = definition;
  const counted = countedOf(difference);
  const explained = extra.every((key) => totals.includes(key) || inside.includes(key));
  if (counted === 0) return isOtherLink(found, context) || (isAllMoved(found) && constant === 0);
  const labels = [...extra, ...missing].flatMap((key) => places.of(cells.reference(key))?.series ?? []);
  if (labels.some((series) => constraint.unknown.includes(series))) return false;
  if (verdict.outcome === "schending") return counted * 2 >= wanted.terms.size || moved.length > 0;
  if (!explained || (constant !== 0 && missing.length === 0)) return false;
  if (labels.some(({ label }) => isOfWhich(label) || DASH.test(label))) return false;
  return missing.length === 0 || counted > 1;
}
