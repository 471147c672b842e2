import { cellOf } from "../findings/cell-of.ts";
import { numberText } from "../findings/number-text.ts";
import type { Items } from "../indicators/formula-tree.ts";
import { compare, decimalsOf, divide, exact, multiply, roundTo, subtract } from "../interval/exact.ts";
import { formulaLines } from "../tables/formula-lines.ts";
import type { Series, Table } from "../tables/table.ts";
import { CellKind } from "../workbook/grid.ts";
import { shownFormula } from "./formula-text.ts";
import { addsUpLine } from "./odd-one.ts";
import { differInPeriod, filledOn, type Pattern, patternOf } from "./pattern.ts";
import type { Places } from "./places.ts";
import { seenFrom } from "./seen-from.ts";
import { besideSlip, lineWords, type Slip, type Spot, TYPED_OVER } from "./slip.ts";
import { workedOut } from "./worked-out.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

interface WithFormula {
  readonly spot: Spot;
  readonly formula: string;
  readonly items: Items;
  readonly pattern: Pattern;
}

/** What the rules have said already. */
export interface Judged {
  /** Cells of which a rule says what the formula is. */
  readonly formulas: ReadonlySet<CellKey>;
  /** Cells that are as good as a rule says, given how they were rounded: no formula would give them. */
  readonly rounded: ReadonlySet<CellKey>;
}

/** The cells of a series that hold a formula, and those that hold a typed number, in the order of the periods. */
interface Filled {
  readonly formulas: readonly WithFormula[];
  readonly typed: readonly Spot[];
}

const keyOf = (spot: Spot, cells: WorkbookCells): CellKey => cells.key(cellOf(spot)) ?? -1;

function filled(table: Table, series: Series, places: Places, cells: WorkbookCells): Filled {
  const formulas: WithFormula[] = [];
  const typed: Spot[] = [];
  for (const moment of table.moments) {
    const spot = { table, series, moment };
    const key = keyOf(spot, cells);
    const formula = cells.formula(key);
    if (formula === undefined) {
      if (cells.kind(key) === CellKind.number) typed.push(spot);
      continue;
    }
    const items = cells.items(key);
    if (items) formulas.push({ spot, formula, items, pattern: patternOf(items, spot, places) });
  }
  return { formulas, typed };
}

/** Whether any cell of a series holds a typed number, or a formula of which no rule says that it is right. */
function mayBreak({ formulas }: Judged, table: Table, series: Series, cells: WorkbookCells): boolean {
  return table.moments.some((moment) => {
    const key = keyOf({ table, series, moment }, cells);
    return cells.formula(key) === undefined ? cells.kind(key) === CellKind.number : !formulas.has(key);
  });
}

/** The formulas that are alike and more than all others together; at least two. */
function mostAlike(formulas: readonly WithFormula[]): readonly WithFormula[] {
  const groups = new Map<string, WithFormula[]>();
  for (const one of formulas) {
    const key = JSON.stringify(one.pattern);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].find(({ length }) => length > 1 && length * 2 > formulas.length) ?? [];
}

const order = ({ table, moment }: Spot): number => table.moments.indexOf(moment);

/** The formula of the nearest of those that are alike, filled on to a spot. */
function expectedFormula(alike: readonly WithFormula[], spot: Spot, places: Places): string | undefined {
  const distance = (one: WithFormula): number => Math.abs(order(one.spot) - order(spot));
  const [nearest] = [...alike].sort((a, b) => distance(a) - distance(b));
  return nearest && filledOn(nearest.formula, nearest.spot, spot, places);
}

/** A typed number where the other periods have a formula. */
function typedOver(spot: Spot, formula: string, cells: WorkbookCells): Slip | undefined {
  const { table, series, moment } = spot;
  const written = cells.number(keyOf(spot, cells));
  const [result, found] = [workedOut(formula, table.grid.name, cells), table.cell(series, moment).value];
  if (result === undefined || found === undefined) return undefined;
  // A percentage is 0,226 in its cell and 22,6 to a reader.
  const expected = written === 0 ? result : multiply(result, divide(found, exact(written)) ?? 1);
  const decimals = decimalsOf(written);
  const isSame = compare(Number.isFinite(decimals) ? roundTo(result, decimals) : result, exact(written)) === 0;
  const { unit } = series.facets;
  const gives = isSame
    ? "geeft nu hetzelfde, maar dit getal verandert niet mee"
    : `geeft ${numberText(expected, unit)} (verschil ${numberText(subtract(found, expected), unit)})`;
  return {
    rule: TYPED_OVER,
    spot,
    outcome: isSame ? "signaal" : "schending",
    severity: isSame ? "info" : "waarschuwing",
    cells: [cellOf(spot)],
    expected: isSame ? found : expected,
    found,
    says: `hier staat het getypte getal ${numberText(found, unit)}, in de andere ${lineWords(spot).many} een formule; ${shownFormula(formula)} ${gives}.`,
    kind: "",
  };
}

function otherPeriod({ spot, formula }: WithFormula, expected: string, cells: WorkbookCells): Slip {
  return besideSlip(spot, {
    expected: workedOut(expected, spot.table.grid.name, cells),
    says: `${shownFormula(formula)} verwijst naar een andere ${lineWords(spot).one} dan de formules ernaast; net als daar hoort hier ${shownFormula(expected)}.`,
    kind: "",
  });
}

/** Whether a formula adds up other figures of its series: a subtotal, a year behind its months. */
function addsUpSeries({ spot, items }: WithFormula): boolean {
  const at = cellOf(spot);
  return addsUpLine({ at, seen: seenFrom(items, at) }, spot.table.orientation === "periods across" ? "row" : "column");
}

/**
 * The numbers that were typed over a formula: those between formulas, or the only period. The years before the
 * formulas began were typed, and may be; so is what no formula can be filled on to, like the first of all beginnings,
 * and a column "Nederland" behind the gemeenten that were added up.
 */
function* overFormulas(
  { formulas, typed }: Filled,
  alike: readonly WithFormula[],
  places: Places,
): Generator<[Spot, string]> {
  const candidates = typed.flatMap((spot): [Spot, string][] => {
    const formula = expectedFormula(alike, spot, places);
    return formula === undefined ? [] : [[spot, formula]];
  });
  const orders = formulas.map(({ spot }) => order(spot));
  const [first, last] = [Math.min(...orders), Math.max(...orders)];
  for (const [spot, formula] of candidates) {
    const isBetween = order(spot) > first && order(spot) < last;
    if (isBetween || (candidates.length === 1 && spot.moment.period)) yield [spot, formula];
  }
}

function* slipsOf(all: Filled, judged: Judged, places: Places, cells: WorkbookCells): Generator<Slip> {
  const alike = mostAlike(all.formulas);
  const [model] = alike;
  if (!model) return;
  // The figures that a subtotal adds up are no formulas, whatever stands before and after them.
  const over = all.typed.length === 0 || addsUpSeries(model) ? [] : overFormulas(all, alike, places);
  for (const [spot, formula] of over) {
    if (judged.rounded.has(keyOf(spot, cells))) continue;
    const slip = typedOver(spot, formula, cells);
    if (slip) yield slip;
  }
  for (const one of all.formulas) {
    if (judged.formulas.has(keyOf(one.spot, cells)) || !differInPeriod(one.pattern, model.pattern)) continue;
    const formula = expectedFormula(alike, one.spot, places);
    if (formula !== undefined) yield otherPeriod(one, formula, cells);
  }
}

/**
 * Where one cell of a series breaks with the formulas beside it: a number typed over a formula, or a formula that
 * refers to another period.
 */
export function breaksAlongSeries(
  tables: readonly Table[],
  judged: Judged,
  places: Places,
  cells: WorkbookCells,
): readonly Slip[] {
  return tables
    .filter(({ grid }) => grid.formulas.size > 0)
    .flatMap((table) => {
      const lines = formulaLines(table);
      return table.series
        .filter((series) => lines.has(series.position) && mayBreak(judged, table, series, cells))
        .flatMap((series) => [...slipsOf(filled(table, series, places, cells), judged, places, cells)]);
    });
}
