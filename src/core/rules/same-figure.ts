import { normalise } from "../reading/normalise.ts";
import { readPeriod } from "../reading/read-period.ts";
import { joined, saidOfAll } from "../tables/around/scope.ts";
import { type Moment, periodAt, type Series, type Table } from "../tables/table.ts";
import { namesYear } from "../tables/headers/year-behind.ts";
import { type Facets, facetsKey, overlay } from "../vocabulary/facets.ts";

/**
 * A count of what there is at the end is "the" count, and a total is that of its parts. Which law a figure is of, a table
 * may leave to the product.
 */
function plainFacets({ line: _, law: __, role, unit, ...facets }: Facets): Facets {
  return {
    ...facets,
    ...(role === undefined || role === "stand" || role === "stand einde" ? {} : { role }),
    ...(unit === undefined || unit === "aantal" ? {} : { unit }),
  };
}

const isKnown = ({ quantity, role, unit, law, product }: Facets): boolean =>
  quantity !== undefined || role !== undefined || (unit === "euro" && (law ?? product) !== undefined);

/** What a line counts; undefined where its words do not tell. */
export function subjectOfLine(table: Table, series: Series, facets: Facets = series.facets): string | undefined {
  const { label, group, measure } = series;
  const said = isKnown(facets) ? joined([group, label, table.measures[measure] ?? ""]) : undefined;
  return said === undefined ? undefined : keyOf(facets, saidOfAll(table)) + said;
}

/** Lines come back in other tables, mostly under sheets and headings that say nothing of them. */
const known = new WeakMap<Facets, string>();

function keyOf(facets: Facets, said: Facets): string {
  if (Object.keys(said).length > 0) return facetsKey(plainFacets(overlay(said, facets)));
  let key = known.get(facets);
  if (key === undefined) known.set(facets, (key = facetsKey(plainFacets(facets))));
  return key;
}

/** When and whose a column is; "" where it does not say when. It is asked of every column for every line. */
export function columnOf(table: Table, moment: Moment): string {
  let name = columnsKnown.get(moment);
  if (name === undefined) columnsKnown.set(moment, (name = columnName(table, moment)));
  return name;
}

const columnsKnown = new WeakMap<Moment, string>();

function columnName(table: Table, moment: Moment): string {
  const period = periodAt(table, moment);
  if (period === "") return "";
  if (!moment.period) return `${period} ${moment.key}`;
  const rest = normalise(readPeriod(moment.header)?.rest ?? "");
  return `${period} ${namesYear(rest) ? "" : rest}`;
}
