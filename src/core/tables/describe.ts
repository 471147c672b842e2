import { type CorrectedPlace, type Correction, type Said, sayingsOf } from "../corrections.ts";
import type { Facet } from "../vocabulary/facets.ts";
import type { Area } from "../workbook/area.ts";
import type { Grid } from "../workbook/grid.ts";
import { type Confidence, confidenceOfRows, confidenceOfTable, rowsOf, vouchedFor } from "./confidence.ts";
import { placeOfRow, placeOfTable } from "./corrections.ts";
import type { Weigh } from "./relations/evidence.ts";
import { weigherOf } from "./relations/figures.ts";
import { entriesOf, isTelling, type Place, placeIn, type Saying, sayingOf, sharedFacets, sumOf } from "./sayings.ts";
import type { Series, Table } from "./table.ts";

export interface RowDescription {
  readonly place: CorrectedPlace;
  /** What the row is, apart from what all rows of its table are. */
  readonly says: readonly Saying[];
  readonly confidence: Confidence;
  /** What the user said of it. */
  readonly corrections: readonly Correction[];
  /** The user said that it takes part in nothing. */
  readonly isLeftOut: boolean;
}

/** What was made of one table, for a reader who wants to know why it was checked as it was. */
export interface TableDescription {
  readonly place: CorrectedPlace;
  readonly visibility: Grid["visibility"];
  readonly area: Area;
  readonly orientation: Table["orientation"];
  /** As printed: periods, or names. */
  readonly columns: readonly string[];
  /** What stands beside each other under every column, "aantal" and "%"; one where that is one figure. */
  readonly measures: readonly string[];
  /** What title and headings say of all rows. */
  readonly says: readonly Saying[];
  readonly confidence: Confidence;
  readonly rows: readonly RowDescription[];
  readonly corrections: readonly Correction[];
  /** The user said that it is no table. */
  readonly isLeftAlone: boolean;
}

/** What the user said goes before any word. */
function byUser(corrections: readonly Correction[]): (saying: Saying) => Saying {
  const said = corrections.flatMap((one) => (one.kind === "geen tabel" ? [] : [one.value]));
  return (saying) =>
    said.some((value) => value === saying.value)
      ? { facet: saying.facet, value: saying.value, from: "u", word: undefined }
      : saying;
}

/** What a row is and why: all that its figures beside each other have in common. Nothing of a row that is left out. */
function sayingsOfRow(
  row: readonly Series[],
  { table, weigh, above, shared }: Reading,
  corrections: readonly Correction[],
): readonly Saying[] {
  const [series] = row;
  if (!series) return [];
  const places = [placeIn("rij", series.label), placeIn("tussenkop", series.group), ...above];
  const words = entriesOf(series.facets)
    .filter(([facet, value]) => isTelling(facet) && row.every(({ facets }) => facets[facet] === value))
    .filter(([facet, value]) => !shared.some((one) => one[0] === facet && one[1] === value))
    .map(([facet, value]) => sayingOf(facet, value, places));
  return [...words, ...sumOf(series, table, weigh)].map(byUser(corrections));
}

/** What is known of a table while its rows are described. */
interface Reading {
  readonly table: Table;
  readonly weigh: Weigh;
  readonly above: readonly Place[];
  readonly shared: readonly [Facet, string][];
}

/** `read` is the table as it was recognised, `table` as the user says it is. */
function describe(read: Table, corrected: Table | undefined, isVouchedFor: boolean, said: Said): TableDescription {
  const table = corrected ?? read;
  const { grid, title, section, area, orientation, moments } = table;
  const above = [placeIn("titel", title), placeIn("kop", section), placeIn("blad", grid.name)];
  const reading = { table, weigh: weigherOf(table), above, shared: sharedFacets(table) };
  const confidences = confidenceOfRows(table);
  const current = new Map(
    rowsOf(table).map((row, index) => [row[0]?.position, { row, confidence: confidences[index] }]),
  );
  const rows = rowsOf(read).flatMap(([one]): readonly RowDescription[] => {
    if (!one) return [];
    const place = placeOfRow(read, one);
    const corrections = said(place);
    const { row = [], confidence = "zeker" } = current.get(one.position) ?? {};
    return [
      { place, says: sayingsOfRow(row, reading, corrections), confidence, corrections, isLeftOut: row.length === 0 },
    ];
  });
  const place = placeOfTable(table);
  const ofTable = said(place);
  return {
    place,
    visibility: grid.visibility,
    area,
    orientation,
    columns: moments.map(({ header }) => header),
    measures: table.measures,
    says: reading.shared.map(([facet, value]) => sayingOf(facet, value, above)).map(byUser(ofTable)),
    confidence: confidenceOfTable(confidences, isVouchedFor),
    rows,
    corrections: ofTable,
    isLeftAlone: corrected === undefined,
  };
}

/** What was made of each table and why. `corrected` goes with `read`, one for one: undefined for what is no table. */
export function describeTables(
  read: readonly Table[],
  corrected: readonly (Table | undefined)[],
  corrections: readonly Correction[],
): readonly TableDescription[] {
  const said = sayingsOf(corrections);
  const isVouchedFor = vouchedFor(corrections);
  return read.map((table, index) => describe(table, corrected[index], isVouchedFor(table), said));
}
