import { areaAddress } from "../core/workbook/area.ts";
import { ExcelProblem } from "./excel-problem.ts";
import type { CellGroup } from "./group-cells.ts";
import { groupCells } from "./group-cells.ts";
import { canUse } from "./requirements.ts";

/** One formula to replace; en-US, as Excel's `formulas` gives and takes it. */
export interface FormulaRewrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

export interface RewriteResult {
  readonly written: readonly FormulaRewrite[];
  /** The cell held something else than `before` by now: left alone. */
  readonly changed: readonly FormulaRewrite[];
  /** The new formula gave another value: the old one was put back. */
  readonly otherValue: readonly FormulaRewrite[];
  /** Whether Excel takes all of it back with one undo. */
  readonly oneUndoStep: boolean;
}

export interface RewriteOptions {
  /** Keep a new formula only where it gives the value that was there. */
  readonly sameValue: boolean;
}

type Fate = "written" | "changed" | "otherValue";

interface OpenGroup {
  readonly group: CellGroup<FormulaRewrite>;
  readonly range: Excel.Range;
}

/** Beyond this two values are not the same: fifteen digits is what Excel keeps. */
const TOLERANCE = 1e-12;

/**
 * Replaces formulas where the cell still holds the old one, in four round trips at most, as one step for undo where
 * Excel can. A protected sheet is refused before anything changes (ExcelProblem); other refusals are Excel's.
 */
export async function rewriteFormulas(
  rewrites: readonly FormulaRewrite[],
  { sameValue }: RewriteOptions,
): Promise<RewriteResult> {
  const oneUndoStep = canUse("undoGroup");
  const fates = new Map<FormulaRewrite, Fate>();
  const values = new Map<FormulaRewrite, unknown>();
  const thatAre = (fate: Fate): FormulaRewrite[] => rewrites.filter((rewrite) => fates.get(rewrite) === fate);

  const work = async (context: Excel.RequestContext): Promise<void> => {
    const open = await openGroups(context, rewrites);
    forEachCell(open, (rewrite, range, row, column) => {
      fates.set(rewrite, range.formulas[row]?.[column] === rewrite.before ? "written" : "changed");
      values.set(rewrite, range.values[row]?.[column]);
    });
    write(open, (rewrite) => (fates.get(rewrite) === "written" ? rewrite.after : null));
    await context.sync();
    if (!sameValue) return;
    // Asked apart: only then is it certain that Excel has calculated in between.
    for (const { range } of open) range.load("values");
    await context.sync();

    forEachCell(open, (rewrite, range, row, column) => {
      const isKept = fates.get(rewrite) !== "written" || isSame(values.get(rewrite), range.values[row]?.[column]);
      if (!isKept) fates.set(rewrite, "otherValue");
    });
    if (thatAre("otherValue").length === 0) return;
    write(open, (rewrite) => (fates.get(rewrite) === "otherValue" ? rewrite.before : null));
    await context.sync();
  };
  await (oneUndoStep ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work));
  return {
    written: thatAre("written"),
    changed: thatAre("changed"),
    otherValue: thatAre("otherValue"),
    oneUndoStep,
  };
}

/** The cells as they are now, in few ranges. */
async function openGroups(
  context: Excel.RequestContext,
  rewrites: readonly FormulaRewrite[],
): Promise<readonly OpenGroup[]> {
  const { worksheets } = context.workbook;
  const sheets = [...new Set(rewrites.map(({ sheet }) => sheet))].map((name) => {
    const worksheet = worksheets.getItem(name);
    worksheet.protection.load("protected");
    const open = groupCells(rewrites.filter(({ sheet }) => sheet === name)).map((group) => ({
      group,
      range: worksheet.getRange(areaAddress(group.area)).load("formulas,values"),
    }));
    return { name, protection: worksheet.protection, open };
  });
  await context.sync();
  const refused = sheets.find(({ protection }) => protection.protected);
  if (refused) throw new ExcelProblem("sheet protected", refused.name);
  return sheets.flatMap(({ open }) => open);
}

function forEachCell(
  open: readonly OpenGroup[],
  visit: (rewrite: FormulaRewrite, range: CellsOf, row: number, column: number) => void,
): void {
  for (const { group, range } of open) {
    group.items.forEach((line, row) => line.forEach((rewrite, column) => visit(rewrite, range, row, column)));
  }
}

/** A range's cells, without the `any` of Office's own types. */
interface CellsOf {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Writes a formula into every cell for which there is one; null leaves a cell as it is. */
function write(open: readonly OpenGroup[], formula: (rewrite: FormulaRewrite) => string | null): void {
  for (const { group, range } of open) {
    const rows = group.items.map((line) => line.map(formula));
    if (rows.some((line) => line.some((text) => text !== null))) range.formulas = rows;
  }
}

function isSame(before: unknown, after: unknown): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  return Math.abs(before - after) <= TOLERANCE * Math.max(Math.abs(before), Math.abs(after));
}
