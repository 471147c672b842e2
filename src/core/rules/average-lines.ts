import { placed } from "../findings/placed.ts";
import { toNumber } from "../interval/exact.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import { isNamedTotal, isOfWhich, isTotal, saysTotal } from "../vocabulary/line-words.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { isBareAverage } from "../vocabulary/ratio-words.ts";
import { type Averaged, averagedAt, between, isOutOf, outOfBounds } from "./averaged-shares.ts";
import type { Observation } from "./observation.ts";

const FEWEST_PARTS = 2;

/** A line of percentages that may be the average of those right above it. */
interface AverageLine {
  readonly whole: Series;
  readonly parts: readonly Series[];
}

/** More than any list of a region holds. */
const WIDER = /^(?:heel )?(?:nederland|provincie|land|landelijk)$/;

/** What comes in is taken off what goes out: their balance is no average. */
const isTakenOff = ({ facets: { role = "" } }: Series): boolean => role === "baten" || role === "saldo";

const isWhole = ({ label }: Series): boolean => isTotal(label) || isNamedTotal(label) || isBareAverage(label);

/** The lines of percentages that close those of their own kind: "Totaal" or "Regio" under the gemeenten. */
function averageLinesOf({ series, totals }: Table): readonly AverageLine[] {
  const found: AverageLine[] = [];
  let parts: Series[] = [];
  for (const line of series) {
    const [before] = parts;
    const goesOn = before?.group === line.group && before.measure === line.measure;
    if (line.facets.unit !== "procent" || isTakenOff(line)) {
      if (before) parts = [];
    } else if (isWhole(line)) {
      const isSum = totals.some(({ whole }) => whole === line);
      const isMeant = !isSum && !WIDER.test(normalise(line.label));
      if (goesOn && parts.length >= FEWEST_PARTS && isMeant) found.push({ whole: line, parts });
      parts = [];
    } else if (!isOfWhich(line.label)) {
      if (goesOn) parts.push(line);
      else parts = [line];
    }
  }
  return found;
}

interface Column extends Averaged {
  readonly moment: Moment;
}

function columnsOf(table: Table, { whole, parts }: AverageLine): readonly Column[] {
  return table.moments.flatMap((moment) => {
    const at = parts.map((series) => ({ series, moment }));
    const averaged = averagedAt(table, { series: whole, moment }, at);
    return averaged ? [{ moment, ...averaged }] : [];
  });
}

/** Whether a share is less than the largest of these: no sum is, nor what counts once who is in several. */
function isAverage({ whole, shares }: Column): boolean {
  const [highest] = [...shares].sort((a, b) => toNumber(b.point ?? 0) - toNumber(a.point ?? 0));
  const [value, most] = [whole.point, highest?.point];
  const isLess = value !== undefined && most !== undefined && toNumber(value) < toNumber(most);
  return isLess && !isOutOf(whole, between(shares));
}

/** Whether a share is further off than these are apart: a gemeente that the list leaves out does not make it so. */
function isFarOut({ whole, shares }: Column): boolean {
  const { low, high } = between(shares);
  const [least, most, value] = [low, high, whole.point].map((one) => (one === undefined ? NaN : toNumber(one)));
  if (least === undefined || most === undefined || value === undefined) return false;
  return value > most + (most - least) || value < least - (most - least);
}

/**
 * The lines of percentages called "Totaal" that lie beyond those above them in some column, where as many show them to be
 * averages. What is called "Gemiddeld" says so itself; a region may hold more than the gemeenten that are listed.
 */
export function averageLines(table: Table): readonly Observation[] {
  return averageLinesOf(table).flatMap((line): Observation[] => {
    const columns = columnsOf(table, line);
    const { whole, parts } = line;
    const [isSaid, isComplete] = [isBareAverage(whole.label), isTotal(whole.label) || saysTotal(whole.label)];
    const out = columns.filter((column) => isOutOf(column.whole, between(column.shares)));
    if (!isSaid && columns.filter(isAverage).length < Math.max(out.length, 1)) return [];
    return out.flatMap((column): Observation[] => {
      const { moment } = column;
      if (!isSaid && !isComplete && !isFarOut(column)) return [];
      const said = outOfBounds(column.whole, column.shares) ?? "";
      return [
        {
          places: [{ series: whole, moment }, ...parts.map((series) => ({ series, moment }))],
          outcome: "schending",
          severity: isSaid || isComplete ? undefined : "waarschuwing",
          found: column.whole.point,
          text: `${placed(plainText(whole.label), moment)}: ${said}`,
        },
      ];
    });
  });
}
