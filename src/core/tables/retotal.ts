import { normalise } from "../reading/normalise.ts";
import { facetOfBreakdown } from "../vocabulary/facets.ts";
import { mapSeries } from "./relations/marked-lines.ts";
import { relate } from "./relations/relations.ts";
import type { LineRole } from "./roles.ts";
import type { Series, Table } from "./table.ts";
import { isOfWhich, isTotal } from "../vocabulary/line-words.ts";

/** A label under which a line is read as what the user says it is. */
function labelAs(label: string, role: LineRole | undefined): string {
  if (role === "totaal") return "Totaal";
  if (role === "waarvan") return `waarvan ${label}`;
  return role === "deel" && (isTotal(label) || isOfWhich(label)) ? "Deel" : label;
}

/** A line as it was before any total was told; a total got rid of what its parts differ in. */
function unmarked(series: Series, { titled: { breakdown } }: Table): Series {
  const { line, ...facets } = series.facets;
  if (line !== "totaal" || breakdown === undefined) return { ...series, facets };
  const dimension = facetOfBreakdown(breakdown);
  return { ...series, facets: { ...facets, breakdown, [dimension]: series.own[dimension] ?? normalise(series.label) } };
}

/** The table with other lines, told anew how they hang together; `lineAt` says by position what a line is of a sum. */
export function retotal(table: Table, lines: readonly Series[], lineAt: ReadonlyMap<number, LineRole>): Table {
  const keyOf = ({ position, measure }: Series): number => position * table.measures.length + measure;
  const labelOf = new Map(lines.map((line) => [keyOf(line), line.label]));
  const aliased = lines.map((line) => ({
    ...unmarked(line, table),
    label: labelAs(line.label, lineAt.get(line.position)),
  }));
  const found = relate(aliased, table);
  // A formula may tell a total as well; what the user says goes before it.
  const isPart = ({ position }: Series): boolean => ["deel", "waarvan"].includes(lineAt.get(position) ?? "");
  const related = { ...found, totals: found.totals.filter(({ whole }) => !isPart(whole)) };
  const renamed = new Map(
    related.series.map((line) => [keyOf(line), { ...line, label: labelOf.get(keyOf(line)) ?? line.label }]),
  );
  const callouts = table.callouts.filter(({ series }) => renamed.has(keyOf(series)));
  return { ...table, ...mapSeries({ ...related, callouts }, (line) => renamed.get(keyOf(line)) ?? line) };
}
