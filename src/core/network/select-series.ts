import type { Selector } from "../language/formula.ts";
import type { Reach } from "../rules/rule.ts";
import type { Series, Table } from "../tables/table.ts";
import { DIMENSIONS, type Facet, facetOfBreakdown, type Facets, MARKED, UNMARKED } from "../vocabulary/facets.ts";

export interface Located {
  readonly table: Table;
  readonly series: Series;
}

/** The facet that tells the parts of a breakdown apart, for a selector that asks for them all. */
const splitBy = ({ wants }: Selector): Facet | undefined =>
  wants.breakdown === undefined ? undefined : facetOfBreakdown(wants.breakdown);

/** Whether a marked facet nobody asked for may be as it is: the share of one form of funding stands in the breakdown by form. */
function isUnmarked(facet: Facet, value: string | undefined, { wants }: Selector): boolean {
  if (value === undefined || UNMARKED[facet]?.includes(value) === true) return true;
  const isPartAskedFor = wants.breakdown !== undefined || wants.funding !== undefined || wants.category !== undefined;
  if (facet === "line") return value === "deel" && isPartAskedFor;
  return facet === "breakdown" && wants[facetOfBreakdown(value)] !== undefined;
}

/** Whether a series is what the words of a selector say, whoever's figures they are. */
export function isMeant(selector: Selector, { facets }: Series): boolean {
  const said = Object.entries(selector.wants) as [Facet, string][];
  return (
    said.every(([facet, value]) => facets[facet] === value) &&
    MARKED.every((facet) => selector.wants[facet] !== undefined || isUnmarked(facet, facets[facet], selector))
  );
}

/** Whether a series is about the same people and the same help as the subject, as far as the selector leaves it open. */
function isAkin(selector: Selector, subject: Facets, { facets }: Series, apart: Facet | undefined): boolean {
  return DIMENSIONS.every(
    (facet) =>
      facet === apart ||
      facet === splitBy(selector) ||
      selector.wants[facet] !== undefined ||
      facets[facet] === subject[facet],
  );
}

/** The tables a rule may look in, nearest first: a figure of the own table goes before one elsewhere. */
function circles(subject: Table, tables: readonly Table[], reach: Reach): readonly (readonly Table[])[] {
  const sheet = tables.filter((table) => table.grid === subject.grid);
  return { tabel: [[subject]], blad: [[subject], sheet], werkmap: [[subject], sheet, tables] }[reach];
}

/** The ends of a relation between lines that the subject is the whole of. */
function byStructure(selector: Selector, { table, series }: Located, tables: readonly Table[]): readonly Located[] {
  const { relation, end } = selector.structure ?? {};
  if (relation === "total") {
    const total = table.totals.find(({ whole }) => whole === series);
    return (end === "whole" ? [series] : (total?.parts ?? [])).map((one) => ({ table, series: one }));
  }
  if (end === "whole") return [{ table, series }];
  const split = tables.find(({ ofWhich }) => ofWhich?.table === table && ofWhich.series === series);
  return (split?.series ?? []).map((one) => ({ table: split ?? table, series: one }));
}

/**
 * The series a selector means for a subject: one, or for SOM all parts of one table. Empty when there is
 * none, or when more than one could be meant: the add-in does not guess. `apart` is a facet in which they
 * may differ from the subject and must differ from each other (the schemes of a sum over all schemes).
 */
export function selectSeries(
  selector: Selector,
  subject: Located,
  tables: readonly Table[],
  reach: Reach,
  apart?: Facet,
): readonly Located[] {
  if (selector.structure) return byStructure(selector, subject, tables);
  for (const circle of circles(subject.table, tables, reach)) {
    const found = circle.flatMap((table) =>
      table.series
        .filter((series) => series !== subject.series || selector.previous)
        .filter((series) => isMeant(selector, series) && isAkin(selector, subject.series.facets, series, apart))
        .map((series) => ({ table, series })),
    );
    if (found.length === 0) continue;
    if (apart) {
      const values = new Set(found.map(({ series }) => series.facets[apart]));
      return values.size === found.length && !values.has(undefined) ? found : [];
    }
    const isOne = selector.all ? found.every(({ table }) => table === found[0]?.table) : found.length === 1;
    return isOne ? found : [];
  }
  return [];
}

/** Every series that a rule can be about: those its left-hand side means. */
export function subjectsOf(selector: Selector, tables: readonly Table[]): readonly Located[] {
  const { structure } = selector;
  return tables.flatMap((table) => {
    if (structure?.relation === "total") return table.totals.map(({ whole }) => ({ table, series: whole }));
    if (structure) return table.ofWhich ? [{ table: table.ofWhich.table, series: table.ofWhich.series }] : [];
    return table.series.filter((series) => isMeant(selector, series)).map((series) => ({ table, series }));
  });
}
