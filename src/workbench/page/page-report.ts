import { areaAddress, parseCell, quoteSheet } from "../../core/workbook/area.ts";
import { formatValue } from "../model/format-value.ts";
import { styleAt } from "../model/sheet-model.ts";
import { textOf } from "./cell-edit.ts";
import type { Session } from "./session.ts";

/** What a cell shows, holds, and gives the formula bar. */
export interface CellReport {
  readonly text: string;
  readonly value: number | string | boolean;
  readonly bar: string;
}

/** What the page tells about itself. The grid is a canvas: tests and curious developers have no other way to look in. */
export interface PageReport {
  /** Whether the add-in runs and its functions can be called. */
  isReady(): boolean;
  /** Resolves when nothing is left to compute. */
  settled(): Promise<void>;
  /** "B5" on the shown sheet, or "'Jeugd'!B5". */
  cell(address: string): CellReport | undefined;
  /** "'Wmo'!B15:D18" */
  selection(): string;
}

declare global {
  var workbench: PageReport | undefined;
}

export function createPageReport(session: () => Session | undefined): PageReport {
  return {
    isReady: () => session()?.pane.isReady() ?? false,
    settled: async () => session()?.model.calculator?.settled(),
    cell(address) {
      const model = session()?.model;
      const place = parseCell(address);
      const sheet = place?.sheet === undefined ? model?.activeSheet : model?.sheetByName(place.sheet);
      if (!place || !sheet) return undefined;
      const { row, column } = place;
      const value = sheet.cells.get(row, column)?.value ?? "";
      const text = formatValue(value, styleAt(sheet, row, column)?.numberFormat ?? "General");
      return { text, value, bar: textOf(sheet, row, column) };
    },
    selection() {
      const model = session()?.model;
      return model ? `${quoteSheet(model.activeSheet.name)}!${areaAddress(model.selection)}` : "";
    },
  };
}
