import { type CorrectedPlace, type CorrectedUnit, type Correction, type Said, sayingsOf } from "../corrections.ts";
import { normalise } from "../reading/normalise.ts";
import { type Facet, type Facets, facetOfBreakdown } from "../vocabulary/facets.ts";
import { unknownWords } from "../vocabulary/interpret.ts";
import { relink } from "./relink.ts";
import { retotal } from "./retotal.ts";
import { facetsOfRole, isLineRole, LEFT_OUT, type LineRole } from "./roles.ts";
import type { Series, Table } from "./table.ts";

export interface Corrected {
  /** The tables as the user says they are, in the order in which they were read; undefined for what is no table. */
  readonly tables: readonly (Table | undefined)[];
  /** The corrections of nothing that stands here now: a sheet or a row got another name, say. */
  readonly unused: readonly Correction[];
}

const THOUSAND = 1000;

/** The place of a table in a correction. */
export function placeOfTable({ grid, section, title }: Table): CorrectedPlace {
  return { sheet: grid.name, section, table: title, group: "", row: "" };
}

/** The place of one of its rows. */
export function placeOfRow(table: Table, { group, label }: Series): CorrectedPlace {
  return { ...placeOfTable(table), group, row: label };
}

function without(facets: Facets, ...left: readonly (Facet | undefined)[]): Facets {
  return Object.fromEntries(Object.entries(facets).filter(([facet]) => !left.includes(facet as Facet)));
}

/** A row is what the user says: words of it that we do not know no longer tell it apart, and it is no part of a breakdown. */
function inRole(series: Series, said: Facets): Series {
  const { breakdown } = series.facets;
  const dimension = breakdown === undefined ? undefined : facetOfBreakdown(breakdown);
  const category = unknownWords(series.group);
  const grouped = category === "" ? {} : { category };
  return {
    ...series,
    facets: { ...without(series.facets, "category", "breakdown", dimension), ...grouped, ...said },
    own: { ...without(series.own, "category"), ...grouped, ...said },
  };
}

/** Percentages beside counts stay what they are: the user means what is counted. */
function inUnit(series: Series, unit: CorrectedUnit, { measures }: Table): Series {
  if (unit === "x 1.000" || (measures.length > 1 && series.facets.unit === "procent")) return series;
  return { ...series, facets: { ...without(series.facets, "unit"), ...(unit === "aantal" ? {} : { unit }) } };
}

/** Whether a correction can be of anything at all; a later version may know more than this one. */
function isKnown(correction: Correction): boolean {
  if (correction.kind === "rol") return correction.row !== "" && facetsOfRole(correction.value) !== undefined;
  return correction.row === "" || (correction.kind === "eenheid" && correction.value !== "x 1.000");
}

interface CorrectedRow {
  readonly series: Series;
  readonly line: LineRole | undefined;
}

/** A row with what is said of it; undefined when it is left out. */
function correctRow(series: Series, said: readonly Correction[], table: Table): CorrectedRow | undefined {
  let row: CorrectedRow = { series, line: undefined };
  for (const correction of said) {
    if (correction.kind === "eenheid") row = { ...row, series: inUnit(row.series, correction.value, table) };
    if (correction.kind !== "rol") continue;
    const { value } = correction;
    if (value === LEFT_OUT) return undefined;
    if (isLineRole(value)) row = { ...row, line: value };
    else row = { ...row, series: inRole(row.series, facetsOfRole(value) ?? {}) };
  }
  return row;
}

/** A table with what is said of it and of its rows; itself when that is nothing. */
function correctTable(table: Table, said: Said): Table {
  const ofTable = said(placeOfTable(table));
  const ofRows = table.series.map((series) => (normalise(series.label) === "" ? [] : said(placeOfRow(table, series))));
  if (ofTable.length === 0 && ofRows.every(({ length }) => length === 0)) return table;
  const unit = ofTable.flatMap((correction) => (correction.kind === "eenheid" ? [correction.value] : [])).at(-1);
  const rows = table.series.flatMap((series, index) => {
    const row = unit === undefined ? series : inUnit(series, unit, table);
    return correctRow(row, ofRows[index] ?? [], table) ?? [];
  });
  const scale = unit === undefined ? table.conventions.scale : unit === "x 1.000" ? THOUSAND : undefined;
  const lines = new Map(
    rows.flatMap(({ series, line }) => (line === undefined ? [] : [[series.position, line] as const])),
  );
  return retotal(
    { ...table, conventions: { ...table.conventions, scale } },
    rows.map(({ series }) => series),
    lines,
  );
}

/** The tables with what the user says of them; without corrections the very same tables. */
export function applyCorrections(tables: readonly Table[], corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { tables, unused: [] };
  const known = sayingsOf(corrections.filter(isKnown));
  const used = new Set<Correction>();
  const said: Said = (place) => {
    const found = known(place);
    for (const correction of found) used.add(correction);
    return found;
  };
  const corrected = tables.map((table) => {
    // Rows are looked up too, so that what is said of them is not taken for something about a row that is gone.
    const correctedTable = correctTable(table, said);
    return said(placeOfTable(table)).some(({ kind }) => kind === "geen tabel") ? undefined : correctedTable;
  });
  return {
    tables: relink(tables, corrected),
    unused: corrections.filter((correction) => !used.has(correction)),
  };
}
