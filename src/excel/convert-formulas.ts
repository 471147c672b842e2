import type { CellReference } from "../core/findings/finding.ts";
import type { SpillLookup } from "../core/indicators/look-up-cells.ts";
import { lookUpCells } from "../core/indicators/look-up-cells.ts";
import { parseReference } from "../core/workbook/reference.ts";
import { freeze, referencesToLookUp } from "../core/indicators/freeze.ts";
import type { Grid, Workbook } from "../core/workbook/grid.ts";
import type { Conversion } from "./conversion-record.ts";
import { loadConversions, saveConversions } from "./conversion-record.ts";
import type { ConversionScope } from "./read-scope.ts";
import { readScope } from "./read-scope.ts";
import { readSpills } from "./read-spills.ts";
import type { FormulaRewrite } from "./rewrite-formulas.ts";
import { rewriteFormulas } from "./rewrite-formulas.ts";
import { snapshot } from "./snapshot.ts";

/** A cell whose formula stays as it is, and why (Dutch). */
export interface LeftCell {
  readonly cell: CellReference;
  readonly reason: string;
}

/** What became of the formulas, in the order of the workbook. */
export interface ConversionReport {
  readonly done: readonly CellReference[];
  readonly left: readonly LeftCell[];
  /** Whether Excel takes all of it back with one undo. */
  readonly oneUndoStep: boolean;
}

/** A formula of ours, and what it asks about. */
interface OwnFormula {
  readonly cell: CellReference;
  readonly formula: string;
  readonly references: readonly string[];
  /** Formatted as text: what is written there is no formula any more. */
  readonly isText: boolean;
}

const REASON = {
  isText: "De cel heeft de opmaak Tekst. Daarin wordt een nieuwe formule gewone tekst.",
  changed: "De cel is intussen gewijzigd.",
  otherValue: "De gewone formule geeft hier een andere waarde.",
} as const;

const keyOf = ({ sheet, row, column }: CellReference): string => JSON.stringify([sheet, row, column]);

/**
 * Replaces the functions of ours by Excel's own where that gives the same value, so that a colleague without the
 * add-in sees no #NAAM?; the old formulas are kept in the workbook. A constant number of round trips, whatever the
 * number of cells. A protected sheet is refused beforehand (ExcelProblem); throws what Excel throws.
 */
export async function convertFormulas(scope: ConversionScope): Promise<ConversionReport> {
  const isInScope = await readScope(scope);
  const workbook = await snapshot();
  const own = workbook.sheets.flatMap(ownFormulas).filter(({ cell }) => isInScope(cell));
  const spillOf = await readSpills(own.flatMap(spillQuestions));
  const { rewrites, left } = plan(workbook, own, spillOf);
  if (rewrites.length === 0) return { done: [], left, oneUndoStep: true };

  const { written, changed, otherValue, oneUndoStep } = await rewriteFormulas(rewrites, { sameValue: true });
  await addToRecord(written);
  const refused = [...because(REASON.changed, changed), ...because(REASON.otherValue, otherValue)];
  const order = new Map(own.map(({ cell }, index) => [keyOf(cell), index]));
  const placeOf = ({ cell }: LeftCell): number => order.get(keyOf(cell)) ?? 0;
  const all = [...left, ...refused].sort((a, b) => placeOf(a) - placeOf(b));
  return { done: written.map(asCell), left: all, oneUndoStep };
}

function ownFormulas(grid: Grid): OwnFormula[] {
  const own: OwnFormula[] = [];
  for (const [index, formula] of grid.formulas) {
    if (freeze(formula, () => undefined) === undefined) continue;
    const row = grid.top + Math.floor(index / grid.columns);
    const column = grid.left + (index % grid.columns);
    const isText = grid.formatCodes[grid.formats[index] ?? 0] === "@";
    own.push({ cell: { sheet: grid.name, row, column }, formula, references: referencesToLookUp(formula), isText });
  }
  return own;
}

/** The cells of which it must be known how far they spill: those of "B4#", and formulas over ranges themselves. */
function spillQuestions({ cell, references }: OwnFormula): CellReference[] {
  const named = references.flatMap((text) => {
    const reference = parseReference(text);
    if (!reference?.spills) return [];
    return [{ sheet: reference.sheet ?? cell.sheet, row: reference.area.top, column: reference.area.left }];
  });
  return references.some((text) => /[:#]/.test(text)) ? [cell, ...named] : named;
}

function plan(
  workbook: Workbook,
  own: readonly OwnFormula[],
  spillOf: SpillLookup,
): { readonly rewrites: readonly FormulaRewrite[]; readonly left: readonly LeftCell[] } {
  const rewrites: FormulaRewrite[] = [];
  const left: LeftCell[] = [];
  const lookups = new Map(workbook.sheets.map(({ name }) => [name, lookUpCells(workbook, name, spillOf)]));
  for (const { cell, formula, isText } of own) {
    const frozen = freeze(formula, lookups.get(cell.sheet) ?? (() => undefined));
    if (isText) left.push({ cell, reason: REASON.isText });
    else if (frozen && "reason" in frozen) left.push({ cell, reason: frozen.reason });
    else if (frozen) {
      const spill = spillOf(cell.sheet, cell.row, cell.column);
      rewrites.push({ ...cell, before: formula, after: frozen.formula, spill });
    }
  }
  return { rewrites, left };
}

const asCell = ({ sheet, row, column }: FormulaRewrite): CellReference => ({ sheet, row, column });

function because(reason: string, rewrites: readonly FormulaRewrite[]): LeftCell[] {
  return rewrites.map((rewrite) => ({ cell: asCell(rewrite), reason }));
}

/** A cell that is converted once more has one way back: the last. */
async function addToRecord(written: readonly FormulaRewrite[]): Promise<void> {
  if (written.length === 0) return;
  await Excel.run(async (context) => {
    const kept = await loadConversions(context);
    const fresh = new Set(written.map((rewrite) => keyOf(rewrite)));
    const added = written.map(({ before, after, ...rewrite }): Conversion => ({
      ...asCell({ ...rewrite, before, after }),
      original: before,
      written: after,
    }));
    saveConversions(context, [...kept.filter((conversion) => !fresh.has(keyOf(conversion))), ...added]);
    await context.sync();
  });
}
