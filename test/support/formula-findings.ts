import { check } from "../../src/core/check.ts";
import { cellAddress } from "../../src/core/workbook/area.ts";
import { drawFormulas } from "./draw-formulas.ts";

/** The findings about the formulas of sheets as drawn, named Blad1, Blad2: "SD-F01 B6,B5 Totaal, 2016: …". */
export function formulaFindings(...drawings: string[]): string[] {
  const sheets = drawings.map((drawing, index) => drawFormulas(drawing, { name: `Blad${String(index + 1)}` }));
  return check({ name: "", sheets })
    .findings.filter(({ rule }) => rule.startsWith("SD-F"))
    .map(({ rule, severity, sheet, cells, text }) => {
      const places = cells.map((cell) => {
        const address = cellAddress(cell.row, cell.column);
        return cell.sheet === sheet ? address : `${cell.sheet}!${address}`;
      });
      return [rule, ...(severity === "waarschuwing" ? [] : [severity]), places.join(","), text].join(" ");
    });
}
