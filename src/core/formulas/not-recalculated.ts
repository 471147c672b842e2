import { cellOf } from "../findings/cell-of.ts";
import { numberText } from "../findings/number-text.ts";
import { walk } from "../indicators/formula-tree.ts";
import { type Exact, toNumber } from "../interval/exact.ts";
import { CellKind } from "../workbook/grid.ts";
import { cellsIn, fromQuotient } from "./fraction.ts";
import { shownFormula } from "./formula-text.ts";
import type { Context } from "./lay-beside.ts";
import { asShown } from "./as-shown.ts";
import { isAsWritten } from "./odd-one.ts";
import { OTHER } from "./quotient.ts";
import { readCell } from "./read-formula.ts";
import { NOT_RECALCULATED, type Slip, type Spot } from "./slip.ts";
import { workedOut } from "./worked-out.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** Functions of which is known to the last digit what they give. */
const CERTAIN = new Set(["SUM", "ROUND", "IFERROR"]);

/** Doubles that were added up lose some of their last digits. */
const DUST = 1e-6;

/** A workbook in which more than one formula in so many is off was written by something that does not calculate. */
const ONE_IN = 5;

/** A formula of which is known what it gives, and of which cells. */
interface Worked {
  readonly key: CellKey;
  readonly formula: string;
  readonly gives: Exact;
  readonly from: ReadonlySet<CellKey>;
}

/** What a formula gives that can do nothing but add up, take off or divide numbers; undefined of any other. */
function worked(key: CellKey, formula: string, cells: WorkbookCells): Worked | undefined {
  const items = cells.items(key) ?? [];
  const isCertain = [...walk(items)].every((item) => item.kind !== "call" || CERTAIN.has(item.name.toUpperCase()));
  const reading = isCertain ? readCell(key, cells) : OTHER;
  if (reading === OTHER) return undefined;
  const from = cellsIn(fromQuotient(reading));
  // What goes round gives what it is stopped at.
  const gives = from.has(key) ? undefined : workedOut(formula, cells.reference(key).sheet, cells);
  return gives === undefined ? undefined : { key, formula, gives, from };
}

function isOff(gives: Exact, written: number): boolean {
  const room = DUST * Math.max(1, Math.abs(written), Math.abs(toNumber(gives)));
  return Math.abs(toNumber(gives) - written) > room && !isAsWritten(gives, written);
}

function slipOf(spot: Spot, formula: string, gives: Exact, cells: WorkbookCells): Slip | undefined {
  const { table, series, moment } = spot;
  const [expected, found] = [asShown(gives, spot, cells), table.cell(series, moment).value];
  if (found === undefined) return undefined;
  const [is, should] = [found, expected].map((one) => numberText(one, series.facets.unit));
  return {
    rule: NOT_RECALCULATED,
    spot,
    outcome: "schending",
    severity: NOT_RECALCULATED.severity,
    cells: [cellOf(spot)],
    expected,
    found,
    says: `er staat ${is ?? ""}, maar ${shownFormula(formula)} geeft ${should ?? ""}; de werkmap is na de laatste wijziging niet herberekend.`,
    kind: "",
  };
}

/**
 * Figures that are not what their own formula gives: the workbook was not calculated after its last change. What is told
 * of already is left out, and so is what comes of another such figure, and a workbook of which that goes for much: what
 * wrote it does not calculate.
 */
export function notRecalculated(isTold: (key: CellKey) => boolean, { cells, places }: Context): readonly Slip[] {
  const asked = [...cells.formulas()].flatMap(([key, formula]) =>
    cells.kind(key) === CellKind.number ? (worked(key, formula, cells) ?? []) : [],
  );
  const off = asked.filter(({ key, gives }) => isOff(gives, cells.number(key)));
  if (off.length * ONE_IN > asked.length) return [];
  const areOff = new Set(off.map(({ key }) => key));
  return off.flatMap(({ key, formula, gives, from }): Slip[] => {
    const { table, series, moment } = places.of(cells.reference(key)) ?? {};
    if (!table || !series || !moment || isTold(key) || [...from].some((one) => areOff.has(one))) return [];
    const slip = slipOf({ table, series, moment }, formula, gives, cells);
    return slip ? [slip] : [];
  });
}
