import { checkDetailed, type Check } from "../../../src/core/check.ts";
import type { ActualCheck } from "./match-checks.ts";
import type { PrintedTable } from "./printed-table.ts";
import { workbookOf, type LaidOut, type WorkbookLayout } from "./workbook-of-tables.ts";

/**
 * "T000-14" for the printed title; where two tables share one, the table that holds one of the cells. The engine may
 * call a table by its corner ("Plaatsingen"): then it is the table of the first cell.
 */
function tableId(check: Check, tables: readonly PrintedTable[], laidOut: LaidOut): string {
  const named = tables.filter((table) => table.title === check.table);
  const held = new Set(check.cells.map((cell) => laidOut.originOf(cell)?.table));
  return (named.find((table) => held.has(table.id)) ?? named[0])?.id ?? [...held][0] ?? check.table;
}

/** What the list may call the places of these cells: their rows, their columns (each level and all), and both. */
function placesOf(check: Check, tables: readonly PrintedTable[], laidOut: LaidOut): string[] {
  const places = check.cells.flatMap((cell) => {
    const origin = laidOut.originOf(cell);
    const table = tables.find(({ id }) => id === origin?.table);
    const row = table?.rows.find(({ key }) => key === origin?.row);
    const path = table?.columns[origin?.column ?? -1] ?? [];
    if (row === undefined) return [];
    return [row.label, ...path, path.join(" | "), ...path.map((header) => `${row.label} / ${header}`)];
  });
  return [...new Set(places)];
}

/** The engine's checks on the tables of a workbook, in the words of the list of expected checks. */
export function checksOf(tables: readonly PrintedTable[], laidOut: LaidOut): ActualCheck[] {
  return checkDetailed(laidOut.workbook).checks.map((check) => ({
    rule: check.rule.replace(/^SD-/, ""),
    table: tableId(check, tables, laidOut),
    period: check.period,
    column: check.column,
    places: placesOf(check, tables, laidOut),
    left: check.left,
    right: check.right,
    outcome: check.outcome,
    severity: check.severity,
  }));
}

/** The engine's checks on the printed tables, laid out as asked. */
export function actualChecks(tables: readonly PrintedTable[], layout: Partial<WorkbookLayout> = {}): ActualCheck[] {
  return checksOf(tables, workbookOf(tables, layout));
}
