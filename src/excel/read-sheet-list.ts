import type { SheetSource } from "../core/workbook/grid.ts";

export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSource["visibility"];
  readonly tables: readonly ListedTable[];
}

const VISIBILITY: Readonly<Record<string, SheetSource["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** The first round trip: every sheet in tab order, with its tables. */
export async function readSheetList(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  await context.sync();
  const listed = Array.from(tables.items, ({ id, name, showHeaders, showTotals, worksheet }) => ({
    sheet: worksheet.id,
    table: { id, name, hasHeaders: showHeaders, hasTotals: showTotals },
  }));
  return Array.from(worksheets.items, ({ id, name, visibility }) => ({
    id,
    name,
    visibility: VISIBILITY[visibility] ?? "visible",
    tables: listed.filter(({ sheet }) => sheet === id).map(({ table }) => table),
  }));
}
