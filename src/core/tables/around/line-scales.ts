import { interpret } from "../../vocabulary/interpret.ts";
import type { Grid } from "../../workbook/grid.ts";
import { areOfOneKind } from "../long-tables.ts";
import { scaleIn } from "./conventions.ts";
import type { Series } from "../table.ts";

/** Whether the name of a line says what its figures are in, or what is counted: another line's "x € 1.000" is not about it. */
function saysOwn({ label, own }: Series): boolean {
  const { unit, quantity, role } = interpret(label);
  const isMoney = role !== undefined || own.unit === "euro" || quantity === "budgetten";
  return unit !== undefined || scaleIn(label) !== undefined || (quantity !== undefined && !isMoney);
}

/**
 * The lines with what each of them says that it is in units of. That is believed where every line says its own: "Begroting (x
 * € 1.000)" above "Realisatie" and "Verschil" says it of all.
 */
export function withLineScales(lines: readonly Series[], grid: Grid): readonly Series[] {
  if (areOfOneKind(lines, grid) || !lines.some(({ label }) => scaleIn(label) !== undefined)) return lines;
  if (!lines.every(saysOwn)) return lines;
  return lines.map((line) => {
    const scale = scaleIn(line.label);
    return scale === undefined ? line : { ...line, scale };
  });
}
