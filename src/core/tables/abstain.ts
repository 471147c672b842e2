import type { Correction } from "../corrections.ts";
import type { NotUnderstood } from "../findings/finding.ts";
import type { Facets } from "../vocabulary/facets.ts";
import { areaAddress } from "../workbook/area.ts";
import { countUnsure, isProven, isTooUnsure, vouchedFor } from "./confidence.ts";
import { weigherOf } from "./relations/figures.ts";
import { mapSeries } from "./relations/marked-lines.ts";
import { relink } from "./relink.ts";
import type { Series, Table } from "./table.ts";

/** What follows from how a figure is written and where it stands, whatever it counts. */
function plainFacets({ label, facets: { unit, line, statistic } }: Series): Facets {
  return {
    category: label,
    ...(unit === undefined ? {} : { unit }),
    ...(line === undefined ? {} : { line }),
    ...(statistic === undefined ? {} : { statistic }),
  };
}

/** A table that is not understood keeps its sums, of rows those that came out somewhere: no word of it is believed. */
function withoutWords(table: Table): Table {
  const weigh = weigherOf(table);
  const plain = new Map(
    table.series.map((series): [Series, Series] => [series, { ...series, facets: plainFacets(series), own: {} }]),
  );
  const proven = { ...table, totals: table.totals.filter((total) => isProven(total, weigh)) };
  return { ...table, ...mapSeries(proven, (series) => plain.get(series) ?? series), titled: {} };
}

function reason(understood: number, rows: number): string {
  const count =
    understood === 0
      ? "Van deze tabel is geen rij begrepen."
      : `Van deze tabel ${understood === 1 ? "is" : "zijn"} maar ${String(understood)} van de ${String(rows)} rijen begrepen.`;
  return `${count} Nagerekend zijn alleen totalen, verschillen en verhoudingen die zo heten en die de cijfers zelf laten zien.`;
}

/**
 * The tables as they are to be checked, and those among them of which too little is understood for any rule
 * about contents. A table of which the user said what a row is counts as understood.
 */
export function abstain(
  tables: readonly Table[],
  corrections: readonly Correction[],
): { readonly tables: readonly Table[]; readonly notUnderstood: readonly NotUnderstood[] } {
  const isVouchedFor = vouchedFor(corrections);
  const notUnderstood: NotUnderstood[] = [];
  const changed = tables.map((table) => {
    const { rows, unsure } = countUnsure(table);
    if (!isTooUnsure(unsure, rows) || isVouchedFor(table)) return table;
    const range = areaAddress(table.area);
    notUnderstood.push({ sheet: table.grid.name, range, reason: reason(rows - unsure, rows) });
    return withoutWords(table);
  });
  return { tables: relink(tables, changed).filter((table) => table !== undefined), notUnderstood };
}
