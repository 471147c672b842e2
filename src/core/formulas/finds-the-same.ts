import { CellKind } from "../workbook/grid.ts";
import type { Corners } from "./corners.ts";
import { cellsOf } from "./referred.ts";
import type { Seen } from "./seen-from.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

const FIGURES: ReadonlySet<CellKind> = new Set([CellKind.number, CellKind.uncomputed]);

const isFigure = (key: CellKey, cells: WorkbookCells): boolean => FIGURES.has(cells.kind(key));

const isRange = ({ corners }: Corners): boolean => corners.length > 1;

/** The functions that look for what a cell says. */
const LOOK_UP = ["VLOOKUP", "HLOOKUP", "XLOOKUP", "LOOKUP", "MATCH", "XMATCH", "_XLFN.XLOOKUP", "_XLFN.XMATCH"];

/** Whether the texts that a formula looks for are in any of the ranges that it looks in. */
function isFound({ references, functions }: Seen, own: string, cells: WorkbookCells): boolean {
  if (!LOOK_UP.some((name) => functions.has(name))) return true;
  const keysOf = (those: readonly Corners[]): readonly CellKey[] => [...(cellsOf(those, own, cells) ?? [])];
  const wanted = keysOf(references.filter((one) => !isRange(one))).map((key) => cells.text(key).toLowerCase());
  // Whole columns are not looked through.
  const ranges = references.filter((one) => isRange(one) && cellsOf([one], own, cells) !== undefined);
  const there = new Set(keysOf(ranges).map((key) => cells.text(key).toLowerCase()));
  return ranges.length > 0 && wanted.every((text) => text === "" || there.has(text));
}

/**
 * Whether a formula filled on to another cell finds there what it finds in its own: figures for figures, texts for
 * texts. Where it does not, it could not have stood there.
 */
export function findsTheSame(model: Seen, filled: Seen, own: string, cells: WorkbookCells): boolean {
  const same = model.references.every((reference, index) => {
    const there = filled.references[index];
    const [was, is] = [reference, there].map((one) => (one ? [...(cellsOf([one], own, cells) ?? [])] : []));
    if (!was || !is) return false;
    if (was.some((key) => isFigure(key, cells))) return is.some((key) => isFigure(key, cells));
    return isRange(reference) || was.every((key, at) => cells.kind(key) === cells.kind(is[at] ?? -1));
  });
  return same && isFound(filled, own, cells);
}
