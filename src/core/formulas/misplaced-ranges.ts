import { cellOf } from "../findings/cell-of.ts";
import { numberText } from "../findings/number-text.ts";
import { subtract } from "../interval/exact.ts";
import { CellKind } from "../workbook/grid.ts";
import { asShown } from "./as-shown.ts";
import type { Context } from "./lay-beside.ts";
import { isAsWritten } from "./odd-one.ts";
import { type Misplaced, RangesApart } from "./ranges-apart.ts";
import { RangesCutShort } from "./ranges-cut-short.ts";
import { GOES_THROUGH_LISTS } from "./side-by-side.ts";
import { MISPLACED_RANGE, type Slip, type Spot } from "./slip.ts";
import { workedOut } from "./worked-out.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** So many formulas with the same range are worked out: each goes through the whole list. */
const MOST_TRIED = 500;

function slipOf(spot: Spot, key: CellKey, misplaced: Misplaced, cells: WorkbookCells): Slip | undefined {
  const gives = workedOut(misplaced.formula, cells.reference(key).sheet, cells);
  const found = spot.table.cell(spot.series, spot.moment).value;
  if (gives === undefined || found === undefined || isAsWritten(gives, cells.number(key))) return undefined;
  const expected = asShown(gives, spot, cells);
  const { unit } = spot.series.facets;
  return {
    rule: MISPLACED_RANGE,
    spot,
    outcome: "schending",
    severity: MISPLACED_RANGE.severity,
    cells: [cellOf(spot)],
    expected,
    found,
    says: `${misplaced.says} geeft ${numberText(expected, unit)} (verschil ${numberText(subtract(found, expected), unit)}).`,
    kind: "",
  };
}

/**
 * Formulas that go through a list by ranges that do not begin in the same row, or that end before the list does. All
 * that have the same range are told at the first of them.
 */
export function misplacedRanges(isTold: (key: CellKey) => boolean, { cells, places }: Context): readonly Slip[] {
  const [apart, cutShort] = [new RangesApart(cells), new RangesCutShort(cells)];
  const found = new Map<string, Slip>();
  const tried = new Map<string, number>();
  for (const [key, formula] of cells.formulas()) {
    if (!GOES_THROUGH_LISTS.test(formula) || cells.kind(key) !== CellKind.number || isTold(key)) continue;
    const items = cells.items(key);
    const misplaced = items && (apart.of(key, items) ?? cutShort.of(key, items));
    const { table, series, moment } = (misplaced && places.of(cells.reference(key))) ?? {};
    if (!misplaced || !table || !series || !moment) continue;
    const name = `${table.grid.name}\n${misplaced.same}`;
    const times = (tried.get(name) ?? 0) + 1;
    tried.set(name, times);
    const slip = times > MOST_TRIED ? undefined : slipOf({ table, series, moment }, key, misplaced, cells);
    if (!slip) continue;
    const before = found.get(name);
    found.set(name, before ? { ...before, cells: [...before.cells, ...slip.cells] } : slip);
  }
  return [...found.values()];
}
