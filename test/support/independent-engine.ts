import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as Engine from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as SheetsFormula from "@univerjs/sheets-formula";

// The ES modules of these packages import files without extension: Node only takes the CommonJS ones.
const require = createRequire(import.meta.url);
const { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } = require("@univerjs/core") as typeof Core;
const { SetFormulaCalculationResultMutation, UniverFormulaEnginePlugin } =
  require("@univerjs/engine-formula") as typeof Engine;
const { UniverSheetsPlugin } = require("@univerjs/sheets") as typeof Sheets;
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula") as typeof SheetsFormula;

/** A cell to put in a sheet: a formula begins with "=", null is an empty cell. */
export type SheetCell = number | string | null;

interface CalculationResult {
  readonly unitData: Record<string, Record<string, Record<number, Record<number, { readonly v?: unknown }>>>>;
}

function rowData(
  cells: readonly SheetCell[],
): Record<number, { readonly f: string } | { readonly v: string | number }> {
  const filled = cells.flatMap((cell, column) => (cell === null ? [] : [[column, cell] as const]));
  return Object.fromEntries(
    filled.map(([column, cell]) => [
      column,
      typeof cell === "string" && cell.startsWith("=") ? { f: cell } : { v: cell },
    ]),
  );
}

/**
 * What a spreadsheet engine that is not ours makes of the formulas in these rows of cells (Univer, without
 * its grid): the value of a formula's cell by row and column, an error by its English name.
 */
export async function calculate(
  rows: readonly (readonly SheetCell[])[],
): Promise<(row: number, column: number) => unknown> {
  const valueAt = await calculateWorkbook({ Blad1: rows });
  return (row, column) => valueAt("Blad1", row, column);
}

/** The same for sheets by name, whose formulas may refer to each other. */
export async function calculateWorkbook(
  sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
): Promise<(sheet: string, row: number, column: number) => unknown> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const names = Object.keys(sheets);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    sheetOrder: names,
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([name, rows]) => {
        const cellData = Object.fromEntries(rows.map((cells, row) => [row, rowData(cells)]));
        const columnCount = Math.max(0, ...rows.map((cells) => cells.length)) + 1;
        return [name, { id: name, name, rowCount: rows.length + 1, columnCount, cellData }];
      }),
    ),
  });
  const commands = univer.__getInjector().get(ICommandService);
  const results = await new Promise<CalculationResult>((resolve) => {
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationResultMutation.id) resolve(params as CalculationResult);
    });
  });
  univer.dispose();
  return (sheet, row, column) => results.unitData["book"]?.[sheet]?.[row]?.[column]?.v;
}
