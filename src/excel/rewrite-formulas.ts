import type { Area } from "../core/workbook/area.ts";
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
  /** How far the result spills, so that all of it can be compared; absent when it is one cell. */
  readonly spill?: Area | undefined;
}

export interface RewriteResult {
  readonly written: readonly FormulaRewrite[];
  /** The cell held `after` already, so nothing was done. */
  readonly already: readonly FormulaRewrite[];
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

type Fate = Exclude<keyof RewriteResult, "oneUndoStep">;

interface OpenGroup {
  readonly group: CellGroup<FormulaRewrite>;
  readonly range: Excel.Range;
  /** All that a formula spills to, for those that do. */
  readonly spills: ReadonlyMap<FormulaRewrite, Excel.Range>;
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
  const values = new Map<FormulaRewrite, readonly unknown[]>();
  const thatAre = (fate: Fate): FormulaRewrite[] => rewrites.filter((rewrite) => fates.get(rewrite) === fate);

  const work = async (context: Excel.RequestContext): Promise<void> => {
    const open = await openGroups(context, rewrites);
    forEachCell(open, (rewrite, cell) => {
      fates.set(rewrite, fateOf(rewrite, cell.formula));
      values.set(rewrite, cell.values);
    });
    write(open, (rewrite) => (fates.get(rewrite) === "written" ? rewrite.after : null));
    await context.sync();
    if (!sameValue) return;
    // Asked apart: only then is it certain that Excel has calculated in between.
    for (const { range, spills } of open) for (const shown of [range, ...spills.values()]) shown.load("values");
    await context.sync();

    forEachCell(open, (rewrite, cell) => {
      const before = values.get(rewrite) ?? [];
      const isKept = cell.values.every((value, index) => isSame(before[index], value));
      if (fates.get(rewrite) === "written" && !isKept) fates.set(rewrite, "otherValue");
    });
    if (thatAre("otherValue").length === 0) return;
    write(open, (rewrite) => (fates.get(rewrite) === "otherValue" ? rewrite.before : null));
    await context.sync();
  };
  await (oneUndoStep ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work));
  return {
    written: thatAre("written"),
    already: thatAre("already"),
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
    const here = rewrites.filter(({ sheet }) => sheet === name);
    const open = groupCells(here).map((group) => ({
      group,
      range: worksheet.getRange(areaAddress(group.area)).load("formulas,values,numberFormat"),
      spills: new Map(
        group.items.flat().flatMap((rewrite) => {
          if (!rewrite.spill) return [];
          return [[rewrite, worksheet.getRange(areaAddress(rewrite.spill)).load("values")] as const];
        }),
      ),
    }));
    return { name, protection: worksheet.protection, open };
  });
  await context.sync();
  const refused = sheets.find(({ protection }) => protection.protected);
  if (refused) throw new ExcelProblem("sheet protected", refused.name);
  return sheets.flatMap(({ open }) => open);
}

interface HeldCell {
  readonly formula: unknown;
  /** What it shows, with all that it spills to. */
  readonly values: readonly unknown[];
}

function forEachCell(open: readonly OpenGroup[], visit: (rewrite: FormulaRewrite, cell: HeldCell) => void): void {
  for (const { group, range, spills } of open) {
    const [formulas, values] = [range.formulas as unknown[][], range.values as unknown[][]];
    group.items.forEach((line, row) =>
      line.forEach((rewrite, column) => {
        const spilled = spills.get(rewrite)?.values as unknown[][] | undefined;
        visit(rewrite, { formula: formulas[row]?.[column], values: spilled?.flat() ?? [values[row]?.[column]] });
      }),
    );
  }
}

function fateOf({ before, after }: FormulaRewrite, held: unknown): Fate {
  if (held === before) return "written";
  return held === after ? "already" : "changed";
}

/** Writes a formula into every cell for which there is one; null leaves a cell as it is. */
function write(open: readonly OpenGroup[], formulaFor: (rewrite: FormulaRewrite) => string | null): void {
  for (const { group, range } of open) {
    const formulas = group.items.map((line) => line.map(formulaFor));
    if (formulas.every((line) => line.every((formula) => formula === null))) continue;
    range.formulas = formulas;
    // Excel gives a cell without format that of the cells in its new formula.
    const formats = range.numberFormat as string[][];
    range.numberFormat = formulas.map((line, row) =>
      line.map((formula, column) => (formula === null ? null : (formats[row]?.[column] ?? null))),
    );
  }
}

function isSame(before: unknown, after: unknown): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  return Math.abs(before - after) <= TOLERANCE * Math.max(Math.abs(before), Math.abs(after));
}
