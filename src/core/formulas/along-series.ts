import { cellOf } from "../findings/cell-of.ts";
import { type Items, parseFormula } from "../indicators/formula-tree.ts";
import { formulaLines } from "../tables/formula-lines.ts";
import type { Series, Table } from "../tables/table.ts";
import { CellKind } from "../workbook/grid.ts";
import { shownFormula } from "./formula-text.ts";
import type { Entry, Line } from "./formula-lines-of.ts";
import { findsTheSame } from "./finds-the-same.ts";
import { addsUpLine, runsAlong, whereBeside } from "./odd-one.ts";
import { differInPeriod, filledOn, type Pattern, patternOf } from "./pattern.ts";
import type { Places } from "./places.ts";
import { seenFrom } from "./seen-from.ts";
import { besideSlip, lineWords, type Slip, type Spot } from "./slip.ts";
import { typedSlip } from "./typed-slip.ts";
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
  /** Whether a rule says what a cell should be. */
  readonly isDefined: (key: CellKey) => boolean;
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

function nearestTo(spot: Spot, alike: readonly WithFormula[]): WithFormula | undefined {
  const distance = (one: WithFormula): number => Math.abs(order(one.spot) - order(spot));
  return [...alike].sort((a, b) => distance(a) - distance(b))[0];
}

/** The formula of the nearest of those that are alike, filled on to a spot. */
function expectedFormula(alike: readonly WithFormula[], spot: Spot, places: Places): string | undefined {
  const nearest = nearestTo(spot, alike);
  return nearest && filledOn(nearest.formula, nearest.spot, spot, places);
}

function otherPeriod(
  { spot, formula }: WithFormula,
  expected: string,
  alike: readonly WithFormula[],
  cells: WorkbookCells,
): Slip {
  const rows = alike.map((one) => cellOf(one.spot).row);
  return besideSlip(spot, {
    expected: workedOut(expected, spot.table.grid.name, cells),
    says: `${shownFormula(formula)} verwijst naar een andere ${lineWords(spot).one} dan de formules ${whereBeside(axisOf(spot), cellOf(spot).row, rows)}; net als daar hoort hier ${shownFormula(expected)}.`,
    kind: "",
  });
}

const seenOf = ({ spot, items }: Pick<WithFormula, "spot" | "items">): Pick<Entry, "at" | "seen"> => {
  const at = cellOf(spot);
  return { at, seen: seenFrom(items, at) };
};

const axisOf = ({ table }: Spot): Line["axis"] => (table.orientation === "periods across" ? "row" : "column");

/** A typed number, and the formula that stands in its place in most of its series. */
interface TypedOver {
  readonly spot: Spot;
  readonly formula: string;
  /** Whether it can hardly have been typed on purpose. */
  readonly isSure: boolean;
}

/** Whether a formula, filled on to a spot, finds there what it is made of. */
function couldStand({ spot, formula }: TypedOver, alike: readonly WithFormula[], cells: WorkbookCells): boolean {
  const nearest = nearestTo(spot, alike);
  const filled = seenFrom(parseFormula(formula.slice(1)) ?? [], cellOf(spot));
  return nearest !== undefined && findsTheSame(seenOf(nearest).seen, filled, spot.table.grid.name, cells);
}

/** Fewer formulas do not tell of what may have been typed on purpose. */
const FEWEST_UNSURE = 3;

/** Where all lines begin anew in the same period, they were meant to: new tariffs, another contract. */
function withoutNewBegins(slips: readonly Slip[]): readonly Slip[] {
  const isUnsure = ({ outcome, expected, found }: Slip): boolean => outcome === "signaal" && expected !== found;
  const begins = slips.filter(isUnsure);
  return slips.filter(
    (slip) => !isUnsure(slip) || begins.every((other) => other === slip || other.spot.moment !== slip.spot.moment),
  );
}

/**
 * The numbers that were typed over a formula: those between formulas, or the only period where a rule says what it is.
 * The years before the formulas began were typed, and may be; so is what no formula can be filled on to, like the first
 * of all beginnings, and a column "Nederland" behind the gemeenten that were added up. What has a name and no period may
 * well be typed, unless a rule says what it is.
 */
function overFormulas(
  { formulas, typed }: Filled,
  alike: readonly WithFormula[],
  { isDefined }: Judged,
  places: Places,
  cells: WorkbookCells,
): readonly TypedOver[] {
  const [model] = alike;
  // What goes on from the period before may begin anew.
  const isSure = model !== undefined && !runsAlong(seenOf(model), axisOf(model.spot));
  if (!isSure && alike.length < FEWEST_UNSURE) return [];
  const candidates = typed.flatMap((spot): TypedOver[] => {
    const formula = expectedFormula(alike, spot, places);
    const one = formula === undefined ? undefined : { spot, formula, isSure };
    return one && couldStand(one, alike, cells) ? [one] : [];
  });
  const orders = formulas.map(({ spot }) => order(spot));
  const [first, last] = [Math.min(...orders), Math.max(...orders)];
  if (candidates.length > alike.length) return [];
  return candidates.filter(({ spot }) => {
    const isBetween = order(spot) > first && order(spot) < last;
    if (isBetween && spot.moment.period) return true;
    return (isBetween || (candidates.length === 1 && spot.moment.period)) && isDefined(keyOf(spot, cells));
  });
}

function* slipsOf(all: Filled, judged: Judged, places: Places, cells: WorkbookCells): Generator<Slip> {
  const alike = mostAlike(all.formulas);
  const [model] = alike;
  if (!model) return;
  const axis = axisOf(model.spot);
  // The figures that a subtotal adds up are no formulas, whatever stands before and after them.
  const isOfParts = all.typed.length === 0 || addsUpLine(seenOf(model), axis);
  for (const { spot, formula, isSure } of isOfParts ? [] : overFormulas(all, alike, judged, places, cells)) {
    if (judged.rounded.has(keyOf(spot, cells))) continue;
    const where = `in de andere ${lineWords(spot).many}`;
    const slip = typedSlip({ spot, formula, where, isSure }, cells);
    if (slip?.expected !== undefined) yield slip;
  }
  for (const one of all.formulas) {
    if (judged.formulas.has(keyOf(one.spot, cells)) || !differInPeriod(one.pattern, model.pattern)) continue;
    const formula = expectedFormula(alike, one.spot, places);
    if (formula !== undefined) yield otherPeriod(one, formula, alike, cells);
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
      const slips = table.series
        .filter((series) => lines.has(series.position) && mayBreak(judged, table, series, cells))
        .flatMap((series) => [...slipsOf(filled(table, series, places, cells), judged, places, cells)]);
      return withoutNewBegins(slips);
    });
}
