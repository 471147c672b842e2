import { IDefinedNamesService, ISuperTableService } from "@univerjs/preset-sheets-core";
import type { SheetModel, TableModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import type { Calculation } from "./calculation.ts";
import type { UniverHandle } from "./univer.ts";
import { UNIT_ID, rangeOf } from "./workbook-snapshot.ts";

/** Tells Univer the defined names and the tables that formulas may use. Gives the function that stops it. */
export function syncNames(univer: UniverHandle, model: WorkbookModel, calculation: Calculation): () => void {
  const tell = (): void => {
    tellNames(univer, model);
    tellTables(univer, model);
  };
  const renew = (): void => {
    tell();
    calculation.recalculateAll();
  };
  tell();
  const stops = [model.events.on("names", renew), model.events.on("parts", renew)];
  return () => {
    for (const stop of stops) stop();
  };
}

function tellNames(univer: UniverHandle, model: WorkbookModel): void {
  const names = model.names.map(({ name, formula, scope }, index) => {
    const isReference = /^=[^()]*$/.test(formula);
    return {
      id: `name${String(index)}`,
      name,
      formulaOrRefString: isReference ? formula.slice(1) : formula,
      ...(scope === undefined ? {} : { localSheetId: scope }),
    };
  });
  const service = univer.injector.get(IDefinedNamesService);
  service.removeUnitDefinedName(UNIT_ID);
  service.registerDefinedNames(UNIT_ID, Object.fromEntries(names.map((name) => [name.id, name])));
}

function tellTables(univer: UniverHandle, model: WorkbookModel): void {
  const service = univer.injector.get(ISuperTableService);
  for (const known of [...(service.getTableMap(UNIT_ID)?.keys() ?? [])]) service.remove(UNIT_ID, known);
  for (const sheet of model.sheets) {
    for (const table of sheet.tables) {
      const { area, hasTotals } = table;
      // Univer takes all below the header for data.
      const range = rangeOf(hasTotals ? { ...area, bottom: area.bottom - 1 } : area);
      service.registerTable(UNIT_ID, table.name, { sheetId: sheet.id, range, titleMap: titles(sheet, table) });
    }
  }
}

/** Place in the table by the text of the header. */
function titles(sheet: SheetModel, { area }: TableModel): Map<string, number> {
  const places = new Map<string, number>();
  for (let column = area.left; column <= area.right; column++) {
    places.set(String(sheet.cells.get(area.top, column)?.value ?? ""), column - area.left);
  }
  return places;
}
