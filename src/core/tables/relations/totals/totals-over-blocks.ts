import { add, compare, type Exact } from "../../../interval/exact.ts";
import { layoutOf } from "../../layout.ts";
import type { Moment, Series, Table, Whole } from "../../table.ts";

const sumOf = ({ cell }: Table, series: readonly Series[], moment: Moment): Exact =>
  series.reduce<Exact>((sum, one) => add(sum, cell(one, moment).value ?? 0), 0);

/** The lines of a table that are no total themselves. */
const plainLines = ({ series, totals }: Table, measure: number): readonly Series[] =>
  series.filter((one) => one.measure === measure && !totals.some(({ whole }) => whole === one));

/**
 * Whether a total adds up the lines of the table right above as well, in every column: that goes on below a blank row under
 * the same header, as over two pages.
 */
function isOverBoth({ whole, parts }: Whole, table: Table, above: Table): boolean {
  const lines = plainLines(above, whole.measure);
  const stated = table.moments.filter((moment) => table.cell(whole, moment).value !== undefined);
  return (
    stated.length > 0 &&
    stated.every((moment) => {
      const both = add(sumOf(table, parts, moment), sumOf(above, lines, moment));
      return compare(table.cell(whole, moment).value ?? 0, both) === 0;
    })
  );
}

/** The table without such totals: of what stands in two tables no rule can tell. */
export function withoutTotalsOverBlocks(table: Table, above: Table | undefined): Table {
  if (!above || table.totals.length === 0 || above.grid !== table.grid || layoutOf(above) !== layoutOf(table))
    return table;
  const totals = table.totals.filter((total) => !isOverBoth(total, table, above));
  return totals.length === table.totals.length ? table : { ...table, totals };
}
