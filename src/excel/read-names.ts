import type { DefinedName } from "../core/workbook/grid.ts";
import { canUse } from "./requirements.ts";

/** Asks for the names that all of the workbook may use; they are there after the next round trip. */
export function askNames({ workbook }: Excel.RequestContext): () => readonly DefinedName[] {
  if (!canUse("names")) return () => [];
  const names = workbook.names.load("items/name,items/formula,items/visible");
  return () =>
    Array.from(names.items)
      .filter(({ visible }) => visible)
      .map(({ name, formula }) => ({ name, formula: String(formula) }));
}
