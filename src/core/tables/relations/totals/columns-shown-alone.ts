import { add, outcomeOf, pointOf } from "../../../interval/interval.ts";
import { isNamedTotal, isTotal, saysPersons } from "../../../vocabulary/line-words.ts";
import { workingsOf } from "../../../vocabulary/workings.ts";
import { isOfRatios } from "../additive.ts";
import { digitsOf } from "../agreed-digits.ts";
import type { Stated } from "../amid.ts";
import { isSumOf } from "../averaged-measures.ts";
import type { Moment, Series, WholeMoment } from "../../table.ts";
import type { Cell } from "../figures.ts";
import { areShownAlone } from "./shown-alone.ts";

const FEWEST_LINES = 3;
/** So many digits, those of all lines together, hardly come out by chance. */
const FEWEST_DIGITS = 6;
/** Of more columns one is the sum of some by chance. */
const MOST_COLUMNS = 12;

/** Where any column says how it is made of others, those tell of its whole as well: "Capaciteit | Bezet | Vrij". */
const isElse = ({ header, period }: Moment): boolean =>
  period !== undefined ||
  isTotal(header) ||
  isNamedTotal(header) ||
  workingsOf(header).some((working) => working !== "product");

function readingOf(
  whole: Moment,
  parts: readonly Moment[],
  series: readonly Series[],
  cell: Cell,
): WholeMoment | undefined {
  const lines = series.filter(({ facets: { unit, statistic } }) => unit !== "procent" && statistic === undefined);
  const statedBy = (one: Series): Stated | undefined => {
    const total = cell(one, whole).point;
    const values = parts.flatMap((part) => cell(one, part).point ?? []);
    return total === undefined || values.length < parts.length ? undefined : { total, parts: values };
  };
  let [tested, fits, digits] = [0, 0, 0];
  for (const one of lines) {
    if (one.facets.line === "totaal") continue;
    const [left, right] = [cell(one, whole), parts.map((part) => cell(one, part)).reduce(add, pointOf(0))];
    const outcome = outcomeOf(left, "=", right);
    if (outcome === "niet toetsbaar" || left.point === 0) continue;
    tested++;
    if (outcome !== "schending") fits++;
    const stated = statedBy(one);
    if (stated && isSumOf(stated)) digits += digitsOf(stated);
  }
  if (fits < FEWEST_LINES || digits < FEWEST_DIGITS) return undefined;
  const countsPersons = saysPersons(whole.header) || lines.some(({ facets }) => facets.quantity === "clienten");
  const seen = { stated: lines.map(statedBy), isOverTime: false, countsPersons };
  return areShownAlone({ tested, fits }, [seen]) ? { whole, parts, series: lines } : undefined;
}

/**
 * The first column over those right behind it, or the last one behind those before it, that no word calls a total: "Bestand"
 * before "Alleenstaand" and "Gehuwd". Only the figures tell.
 */
export function columnShownAlone(
  index: number,
  moments: readonly Moment[],
  series: readonly Series[],
  cell: Cell,
): WholeMoment | undefined {
  const whole = moments[index];
  const isAtEnd = index === 0 || index === moments.length - 1;
  if (!whole || !isAtEnd || moments.length > MOST_COLUMNS || moments.some(isElse) || isOfRatios(whole))
    return undefined;
  const others = index === 0 ? moments.slice(1) : moments.slice(0, -1).reverse();
  const firstOther = others.findIndex((one) => isOfRatios(one) || one.places.length !== whole.places.length);
  const near = firstOther < 0 ? others : others.slice(0, firstOther);
  for (let end = near.length; end > 1; end--) {
    const parts = near.slice(0, end);
    const found = readingOf(whole, index === 0 ? parts : parts.reverse(), series, cell);
    if (found) return found;
  }
  return undefined;
}
