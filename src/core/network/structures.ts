import type { Structure } from "../language/formula.ts";
import type { Moment, Series, Table, Whole, WholeMoment } from "../tables/table.ts";
import type { Facets } from "../vocabulary/facets.ts";
import { mainShares } from "./main-shares.ts";
import { isCount, ofWhichLines, wholeColumnOf } from "./of-which-lines.ts";

export interface Located {
  readonly table: Table;
  readonly series: Series;
}

/** Something a rule can be about, with the lines that its own selector stands for: one, or all that SOM adds up. */
export interface Subject extends Located {
  readonly lines: readonly Located[];
  /** What they are together: without what tells the lines apart. */
  readonly facets: Facets;
  /** Which of the ways that a line is split up it is about: there may be several. */
  readonly split?: Whole;
}

/** A subject of one line. */
export const alone = (table: Table, series: Series): Subject => ({
  table,
  series,
  lines: [{ table, series }],
  facets: series.facets,
});

/** The total columns of a table: the years beside their parts, or those of gemeenten and the like. */
const totalsOf = (relation: "column total" | "year total", { columnTotals }: Table): readonly WholeMoment[] =>
  columnTotals.filter(({ whole }) => (whole.period !== undefined) === (relation === "year total"));

/** What a column adds up, and for which lines. */
interface Summed {
  readonly parts: readonly Moment[];
  readonly lines: ReadonlySet<Series>;
}

/** By total column; asked of every column of every line. */
const summed = new WeakMap<Table["columnTotals"], ReadonlyMap<Moment, readonly Summed[]>>();

/** The columns that a column is the total of on a line; undefined where it is none. */
function addedUpBy({ columnTotals }: Table, whole: Moment, line: Series): readonly Moment[] | undefined {
  let byWhole = summed.get(columnTotals);
  if (!byWhole) summed.set(columnTotals, (byWhole = summedByWhole(columnTotals)));
  return byWhole.get(whole)?.find(({ lines }) => lines.has(line))?.parts;
}

function summedByWhole(totals: readonly WholeMoment[]): ReadonlyMap<Moment, readonly Summed[]> {
  const byWhole = new Map<Moment, Summed[]>();
  for (const { whole, parts, series } of totals) {
    const one = { parts, lines: new Set(series) };
    const known = byWhole.get(whole);
    if (known) known.push(one);
    else byWhole.set(whole, [one]);
  }
  return byWhole;
}

/** Lines that a rule adds up as they stand together, whatever they are parts of. */
const together = (table: Table, sets: readonly (readonly Series[])[]): readonly Subject[] =>
  sets.flatMap((lines) => {
    const [first] = lines;
    return first ? [{ ...alone(table, first), lines: lines.map((series) => ({ table, series })) }] : [];
  });

/** What a rule about a relation between lines or columns can be put to. */
export function linesOfStructure(relation: Structure["relation"], table: Table): readonly Subject[] {
  const each = (lines: readonly Series[]): readonly Subject[] => lines.map((series) => alone(table, series));
  switch (relation) {
    case "total":
      return each(table.totals.filter(({ overlaps }) => !overlaps).map(({ whole }) => whole));
    case "split":
      return table.splits.map((split) => ({ ...alone(table, split.whole), split }));
    case "overlap":
      return each(table.totals.filter((one) => one.overlaps && isCount(table, one.whole)).map(({ whole }) => whole));
    case "column total":
    case "year total":
      return each([...new Set(totalsOf(relation, table).flatMap(({ series }) => series))]);
    case "of which column":
      if (table.moments.every((moment) => wholeColumnOf(table, moment) === undefined)) return [];
      return each(table.series.filter((series) => isCount(table, series)));
    case "of which line":
      return each(ofWhichLines(table).map(({ part }) => part));
    case "shares":
      return together(table, table.shareSets);
    case "main shares":
      return together(table, mainShares(table));
    case "of which":
      return table.ofWhich ? [alone(table.ofWhich.table, table.ofWhich.series)] : [];
  }
}

/** The lines at one end of a relation that the subject is the whole, or the part, of. */
export function linesAtEnd(
  { relation, end }: Structure,
  { table, series, split: meant }: Subject,
  tables: readonly Table[],
): readonly Located[] {
  const own = [{ table, series }];
  switch (relation) {
    case "total":
    case "split":
    case "overlap": {
      const total = relation === "split" ? meant : table.totals.find(({ whole }) => whole === series);
      return end === "whole" ? own : (total?.parts ?? []).map((one) => ({ table, series: one }));
    }
    case "of which line": {
      const line = ofWhichLines(table).find(({ part }) => part === series);
      return line ? [{ table, series: end === "whole" ? line.whole : line.part }] : [];
    }
    case "of which": {
      if (end === "whole") return own;
      const split = tables.find(({ ofWhich }) => ofWhich?.table === table && ofWhich.series === series);
      return (split?.series ?? []).map((one) => ({ table: split ?? table, series: one }));
    }
    case "of which column":
    case "column total":
    case "year total":
    case "shares":
    case "main shares":
      return own;
  }
}

/** The columns that a rule about columns has its figures in; undefined where it has nothing to say of this one. */
export function momentsAtEnd(
  { relation, end }: Structure,
  { table, series }: Located,
  moment: Moment,
): readonly Moment[] | undefined {
  if (relation === "of which column") {
    const whole = wholeColumnOf(table, moment);
    return whole && [end === "whole" ? whole : moment];
  }
  if (relation !== "column total" && relation !== "year total") return [moment];
  if ((moment.period !== undefined) !== (relation === "year total")) return undefined;
  const parts = addedUpBy(table, moment, series);
  return parts && (end === "whole" ? [moment] : parts);
}
