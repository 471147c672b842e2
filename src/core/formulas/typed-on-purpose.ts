import { compare } from "../interval/exact.ts";
import { saysByHand } from "../vocabulary/by-hand.ts";
import type { Area } from "../workbook/area.ts";
import { CellKind } from "../workbook/grid.ts";
import { findsTheSame } from "./finds-the-same.ts";
import type { OddOne } from "./odd-one.ts";
import { cellsOf, nameOf } from "./referred.ts";
import { seenFrom } from "./seen-from.ts";
import { isOfOtherKind, isOfOtherVersion } from "./stands-apart.ts";
import { workedOut } from "./worked-out.ts";
import type { WorkbookCells } from "./workbook-cells.ts";

/** Remarks stand as many rows above or below a table at most. */
const NEAR = 2;

/** Whether a text stands behind it, or above or below it, where those that are alike have none: a remark of its own. */
function hasRemark({ line, odd: { at, spot }, alike }: OddOne, cells: WorkbookCells): boolean {
  const { area, grid } = spot.table;
  const around: Area =
    line.axis === "column"
      ? { top: at.row, bottom: at.row, left: grid.left, right: grid.left + grid.columns - 1 }
      : { top: area.top - NEAR, bottom: area.bottom + NEAR, left: at.column, right: at.column };
  const crossing = cells.within(at.sheet, around, Infinity) ?? [];
  return crossing.some((key) => {
    if (cells.kind(key) !== CellKind.text) return false;
    const { row, column } = cells.reference(key);
    return alike.every((entry) => {
      const there = line.axis === "column" ? { row: entry.at.row, column } : { row, column: entry.at.column };
      return cells.kind(cells.key({ sheet: at.sheet, ...there }) ?? -1) === CellKind.empty;
    });
  });
}

/** Whether by its name it is agreed or guessed, as none of those that are alike: "Rijksbijdrage", "Stelpost". */
function isNamedByHand({ line, odd, alike }: OddOne): boolean {
  const along = line.axis === "row" ? "column" : "row";
  const says = ({ spot }: OddOne["odd"]): boolean => saysByHand(nameOf(spot, along));
  return says(odd) && !alike.some(says);
}

/** Whether what the formula would be made of is made of this very cell: there it goes the other way round. */
function isSource({ odd, wanted }: OddOne, cells: WorkbookCells): boolean {
  const { sheet } = odd.at;
  return [...(cellsOf(wanted.references, sheet, cells) ?? [])].some((key) => {
    const own = cells.reference(key);
    return cellsOf(seenFrom(cells.items(key) ?? [], own).references, own.sheet, cells)?.has(odd.key) === true;
  });
}

/** Whether the formula comes to nothing here, or cannot be worked out as it can beside it: divided by nought. */
function hasNoResult({ gives, model }: OddOne, cells: WorkbookCells): boolean {
  if (gives !== undefined) return compare(gives, 0) === 0;
  return workedOut(model.formula, model.at.sheet, cells) !== undefined;
}

/** Whether anything explains that a number stands where those beside it have a formula. */
export function isTypedOnPurpose(odd: OddOne, cells: WorkbookCells): boolean {
  const { model, wanted } = odd;
  return (
    cells.number(odd.odd.key) === 0 ||
    hasNoResult(odd, cells) ||
    !findsTheSame(model.seen, wanted, odd.odd.at.sheet, cells) ||
    isOfOtherKind(odd, cells) ||
    isOfOtherVersion(odd) ||
    isNamedByHand(odd) ||
    hasRemark(odd, cells) ||
    isSource(odd, cells)
  );
}
