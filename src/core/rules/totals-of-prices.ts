import { numberText } from "../findings/number-text.ts";
import { add, divide, type Exact, multiply, roundTo } from "../interval/exact.ts";
import { outcomeOf, pointOf, roundedTo } from "../interval/interval.ts";
import { plainText } from "../reading/normalise.ts";
import { printedStep } from "../reading/read-cell.ts";
import type { Table } from "../tables/table.ts";
import type { WorkedOut } from "../tables/worked-out/find.ts";
import type { Spot, Strand } from "../tables/worked-out/strands.ts";
import type { Operation, Way } from "../tables/worked-out/way.ts";
import { saysTotal } from "../vocabulary/line-words.ts";
import { isPrice } from "../vocabulary/ratio-words.ts";
import type { Observation } from "./observation.ts";

/** A price or average, and the amounts and numbers of which it is that. */
interface Priced {
  readonly operation: Operation;
  readonly price: Strand;
  readonly amount: Strand;
  readonly number: Strand;
  /** What one of the amount is in the price: 1.000 for amounts in thousands. */
  readonly per: Exact;
}

/** What a way says of prices; undefined of any other, and of percentages. */
function pricedBy({ operation, result, first, second, more, at, per }: Way): Priced | undefined {
  const [other, third] = second;
  if (!other || third || more || at !== undefined) return undefined;
  if (operation === "verhouding")
    return per === 100 ? undefined : { operation, price: result, amount: first, number: other, per };
  if (operation !== "product" || isPrice(first.name) === isPrice(other.name)) return undefined;
  const [price, number] = isPrice(first.name) ? [first, other] : [other, first];
  return { operation, price, amount: result, number, per: 1 };
}

const FEWEST_LINES = 2;

const SAYS_AVERAGE = /gem(?:\b|iddeld)/i;

/** What stands in a total line of prices, beside what it would be by the amounts and numbers that are added up there. */
interface OnTotal {
  readonly spot: Spot;
  readonly others: readonly Spot[];
  readonly found: Exact;
  readonly weighted: Exact;
  readonly isSum: boolean;
}

/** The price on the line of a total that is the plain sum or average of those on the other lines; undefined where it is not. */
function onTotal(
  table: Table,
  { price, amount, number, per }: Priced,
  across: readonly Strand[],
  line: number,
): OnTotal | undefined {
  const valueAt = ({ spots }: Strand, at: number): Exact | undefined => {
    const spot = spots[at];
    return spot && table.cell(spot.series, spot.moment).value;
  };
  const spot = price.spots[line];
  const stated = [...across.keys()].flatMap((at) => {
    const values = [price, amount, number].flatMap((strand) => valueAt(strand, at) ?? []);
    const [one, paid, count] = values;
    if (at === line || across[at]?.isWhole === true || values.length === 0) return [];
    return [one === undefined || paid === undefined || count === undefined ? undefined : { at, one, paid, count }];
  });
  const lines = stated.filter((one) => one !== undefined);
  const [found, paid, count] = [price, amount, number].map((strand) => valueAt(strand, line));
  if (!spot || found === undefined || paid === undefined || count === undefined) return undefined;
  if (lines.length < FEWEST_LINES || lines.length < stated.length) return undefined;
  const sumOf = (values: readonly Exact[]): Exact => values.reduce<Exact>(add, 0);
  const areAll = [
    [paid, sumOf(lines.map((one) => one.paid))],
    [count, sumOf(lines.map((one) => one.count))],
  ] as const;
  if (areAll.some(([total, sum]) => outcomeOf(pointOf(total), "=", pointOf(sum)) === "schending")) return undefined;
  const printed = roundedTo(found, printedStep(table.cell(spot.series, spot.moment)));
  const isThat = (value: Exact | undefined): boolean =>
    value !== undefined && outcomeOf(printed, "=", pointOf(value)) !== "schending";
  const sum = sumOf(lines.map(({ one }) => one));
  const weighted = divide(multiply(paid, per), count);
  const isSum = isThat(sum);
  if (weighted === undefined || isThat(weighted) || !(isSum || isThat(divide(sum, lines.length)))) return undefined;
  const others = lines.flatMap(({ at }) => price.spots[at] ?? []);
  return { spot, others, found, weighted, isSum };
}

/** What is told of a price on the line of a total. */
export interface ToldOfTotal {
  readonly operation: Operation;
  readonly seen: Observation;
}

/**
 * Prices and averages on the line of a total that are the plain sum or average of those on the other lines, where all amounts
 * and numbers of these are added up in it: what one costs of all together is the one total divided by the other.
 */
export function totalsOfPrices(table: Table, { ways, rows, columns }: WorkedOut): readonly ToldOfTotal[] {
  const allRows = new Set(rows);
  const seen = new Set<Strand>();
  return ways.flatMap((way) => {
    const priced = pricedBy(way);
    if (!priced || seen.has(priced.price)) return [];
    seen.add(priced.price);
    const across = allRows.has(way.result) ? columns : rows;
    return across.flatMap(({ name }, line): readonly ToldOfTotal[] => {
      if (!saysTotal(name) || SAYS_AVERAGE.test(name)) return [];
      const told = onTotal(table, priced, across, line);
      // Of averages the plain one is told by what they are worked out from.
      if (!told || (priced.operation === "verhouding" && !told.isSum)) return [];
      const { spot, others, found, weighted, isSum } = told;
      const expected = roundTo(weighted, 2);
      const what = isSum ? "dat is de som van de regels" : "dat is het gewone gemiddelde van de regels";
      const text = `${plainText(priced.price.name)}, ${plainText(name)}: er staat ${numberText(found)}, ${what}. ${plainText(priced.amount.name)} gedeeld door ${plainText(priced.number.name)} is ${numberText(expected)}.`;
      const places = [spot, ...others] as const;
      return [{ operation: priced.operation, seen: { places, outcome: "signaal", found, expected, text } }];
    });
  });
}
