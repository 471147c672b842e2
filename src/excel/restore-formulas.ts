import { loadConversions, saveConversions } from "./conversion-record.ts";
import type { Conversion } from "./conversion-record.ts";
import type { ConversionReport, LeftCell } from "./convert-formulas.ts";
import type { FormulaRewrite } from "./rewrite-formulas.ts";
import { rewriteFormulas } from "./rewrite-formulas.ts";

interface WayBack extends FormulaRewrite {
  readonly conversion: Conversion;
}

/**
 * Puts back the formulas that the add-in converted, in every cell that still holds exactly what it wrote; the others
 * stay in the record. A constant number of round trips. A protected sheet is refused beforehand (ExcelProblem).
 */
export async function restoreFormulas(): Promise<ConversionReport> {
  const { conversions, sheets } = await Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    return { conversions: await loadConversions(context), sheets: new Set(worksheets.items.map(({ name }) => name)) };
  });
  const gone = conversions.filter(({ sheet }) => !sheets.has(sheet));
  const back = conversions
    .filter(({ sheet }) => sheets.has(sheet))
    .map((conversion): WayBack => {
      const { sheet, row, column, original, written } = conversion;
      return { sheet, row, column, before: written, after: original, conversion };
    });
  const { written, changed, oneUndoStep } = await rewriteFormulas(back, { sameValue: false });
  const edited = (changed as readonly WayBack[]).map(({ conversion }) => conversion);
  await Excel.run(async (context) => {
    saveConversions(context, [...gone, ...edited]);
    await context.sync();
  });
  return {
    done: written.map(({ sheet, row, column }) => ({ sheet, row, column })),
    left: [
      ...edited.map((conversion) => left(conversion, "Deze cel is na het omzetten gewijzigd.")),
      ...gone.map((conversion) =>
        left(conversion, `Het blad '${conversion.sheet}' bestaat niet meer onder deze naam.`),
      ),
    ],
    oneUndoStep,
  };
}

function left({ sheet, row, column }: Conversion, reason: string): LeftCell {
  return { cell: { sheet, row, column }, reason };
}
