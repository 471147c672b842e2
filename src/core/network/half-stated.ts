import { selectorsOf } from "../language/formula.ts";
import type { Verdict } from "./check-constraint.ts";

/**
 * Whether lines are held against each other in a total of columns, of which one states some of these lines and not all: "Verschil,
 * Totaal" may be that of the differences that there are. The sum of lines is what it is in any column.
 */
export function isOfHalfStated({ constraint: { formula, figures, subject }, outcome }: Verdict): boolean {
  const { table, series, moment } = subject;
  if (selectorsOf(formula.right).some(({ structure }) => structure)) return false;
  const total = outcome === "schending" ? table.columnTotals.find(({ whole }) => whole === moment) : undefined;
  if (!total) return false;
  const lines = [...new Set([series, ...[...figures.values()].flat().map((figure) => figure.series)])];
  return total.parts.some((part) => {
    const stated = lines.filter((line) => table.cell(line, part).value !== undefined);
    return stated.length > 0 && stated.length < lines.length;
  });
}
