import { compare } from "../interval/exact.ts";
import { saysByHand } from "../vocabulary/by-hand.ts";
import { findsTheSame } from "./finds-the-same.ts";
import type { OddOne } from "./odd-one.ts";
import { cellsOf, nameOf } from "./referred.ts";
import { remarkBeside } from "./remark-beside.ts";
import { seenFrom } from "./seen-from.ts";
import { isOfOtherKind, isOfOtherVersion } from "./stands-apart.ts";
import { workedOut } from "./worked-out.ts";
import type { WorkbookCells } from "./workbook-cells.ts";

/** Whether a remark of its own stands beside it, where those that are alike have none. */
const hasRemark = ({ line, odd: { spot }, alike }: OddOne, cells: WorkbookCells): boolean =>
  remarkBeside(
    spot,
    line.axis,
    alike.map(({ at }) => at),
    cells,
  );

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
