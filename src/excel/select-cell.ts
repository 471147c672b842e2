import { cellAddress } from "../core/workbook/area.ts";
import type { CellReference } from "../core/findings/finding.ts";
import { ExcelProblem } from "./excel-problem.ts";

/**
 * Goes to a cell: shows its sheet and selects it. A hidden sheet stays hidden, since showing it is the user's choice;
 * that and a sheet that is gone are thrown as ExcelProblem.
 */
export async function selectCell({ sheet, row, column }: CellReference): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject) throw new ExcelProblem("sheet gone", sheet);
    if (worksheet.visibility !== Excel.SheetVisibility.visible) throw new ExcelProblem("sheet hidden", sheet);
    worksheet.activate();
    worksheet.getRange(cellAddress(row, column)).untrack().select();
    await context.sync();
  });
}
