import { recogniseTables } from "../../src/core/tables/recognise.ts";
import type { Table } from "../../src/core/tables/table.ts";
import { areaAddress } from "../../src/core/workbook/area.ts";
import type { SheetSource } from "../../src/core/workbook/grid.ts";
import { drawSheet } from "./draw-sheet.ts";

type Series = Table["series"][number];

/** A table in a few lines: where and what it is, its periods, its rows, and only where it has them its totals and notes. */
function outline(table: Table): string[] {
  const { section, title, area, orientation, moments, series, measures, totals, ofWhich, notes } = table;
  const rowName = ({ group, label, measure }: Series): string =>
    [group, label].filter(Boolean).join(" / ") + (measures.length > 1 ? ` (${measures[measure] ?? ""})` : "");
  return [
    `${section === "" ? "" : `${section} > `}${title}, ${areaAddress(area)}, ${orientation}`,
    moments.map(({ header }) => header).join(" | "),
    series.map(rowName).join(" | "),
    ...totals.map(({ whole, parts }) => `${rowName(whole)} = ${parts.map(rowName).join(" + ")}`),
    ...(ofWhich ? [`of ${ofWhich.table.title}: ${rowName(ofWhich.series)}`] : []),
    ...notes.map((note) => `note: ${note}`),
  ];
}

/** The tables of a drawn sheet in outline. */
export const outlines = (drawing: string, more: Partial<SheetSource> = {}): string[][] =>
  recogniseTables(drawSheet(drawing, more)).map(outline);
