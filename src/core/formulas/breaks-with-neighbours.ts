import { cellOf } from "../findings/cell-of.ts";
import { divide, type Exact, exact, multiply } from "../interval/exact.ts";
import type { Table } from "../tables/table.ts";
import { type Entry, formulaLinesOf } from "./formula-lines-of.ts";
import { shownFormula } from "./formula-text.ts";
import { shiftOf, type Way, wayOf } from "./how-it-differs.ts";
import { isBreak } from "./is-break.ts";
import { type OddOne, oddOneOf, orderOf, othersOf } from "./odd-one.ts";
import type { Places } from "./places.ts";
import { OTHER_THAN_BESIDE, type Slip } from "./slip.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

const OTHERWISE: Readonly<Record<Exclude<Way, "reference">, string>> = {
  number: "rekent met een ander getal",
  shape: "rekent anders",
};

function differsText(odd: OddOne): string {
  const way = wayOf(odd);
  if (way !== "reference") return OTHERWISE[way];
  const { row, column } = shiftOf(odd);
  const isRange = odd.odd.seen.references.some(({ corners }) => corners.length > 1);
  const where = isRange || row === column ? "andere cellen" : row ? "een andere rij" : "een andere kolom";
  return `verwijst naar ${where}`;
}

/** Where those that are alike are, for a reader at the odd one. */
function besideText({ line, odd, alike }: OddOne): string {
  if (line.axis === "row") return "de formules ernaast";
  const above = alike.some(({ at }) => at.row < odd.at.row);
  const below = alike.some(({ at }) => at.row > odd.at.row);
  return `de formules ${[...(above ? ["erboven"] : []), ...(below ? ["eronder"] : [])].join(" en ")}`;
}

/** A percentage is 0,226 in its cell and 22,6 to a reader. */
function asShown(gives: Exact, { spot: { table, series, moment }, key }: Entry, cells: WorkbookCells): Exact {
  const [written, found] = [cells.number(key), table.cell(series, moment).value];
  return written === 0 || found === undefined ? gives : multiply(gives, divide(found, exact(written)) ?? 1);
}

function slipOf(odd: OddOne, cells: WorkbookCells): Slip {
  const { spot, formula } = odd.odd;
  return {
    rule: OTHER_THAN_BESIDE,
    spot,
    outcome: "schending",
    severity: "waarschuwing",
    cells: [cellOf(spot)],
    expected: odd.gives === undefined ? undefined : asShown(odd.gives, odd.odd, cells),
    found: spot.table.cell(spot.series, spot.moment).value,
    says: `${shownFormula(formula)} ${differsText(odd)} dan ${besideText(odd)}; net als daar hoort hier ${shownFormula(odd.filled)}.`,
    kind: wayOf(odd),
  };
}

/** What was said before, and what a rule says of a cell. */
export interface Spoken {
  readonly judged: ReadonlySet<CellKey>;
  readonly isSpokenOf: (key: CellKey) => boolean;
}

/** For each line, which of its formulas are not like most; none for those that the rules have judged in full. */
function breaksOf(table: Table, places: Places, cells: WorkbookCells, { judged, isSpokenOf }: Spoken): Slip[] {
  const lines = formulaLinesOf(table, cells);
  const looked = lines
    .filter(({ entries }) => entries.some(({ key }) => !judged.has(key)))
    .map((line) => ({ line, ...othersOf(line) }));
  const odd = looked.flatMap(({ line, ...found }) => {
    const one = oddOneOf(line, found, cells);
    return one && !judged.has(one.odd.key) ? [one] : [];
  });
  if (odd.length === 0) return [];
  /** A column of which several rows are other ones than beside it is another kind of column. */
  const isOftenOther = ({ line, odd: { at } }: OddOne): boolean =>
    looked.some(
      (other) =>
        other.line !== line &&
        other.line.isSeries === line.isSeries &&
        other.alike.length > 1 &&
        other.others.some((entry) => orderOf(line, entry) === orderOf(line, { at })),
    );
  const isCrossedBy = ({ key }: Entry, { relative }: Entry, isSeries: boolean): boolean => {
    const crossing = lines.find(
      (line) => line.isSeries !== isSeries && line.entries.some((entry) => entry.key === key),
    );
    return crossing?.entries.every((entry) => entry.key === key || entry.relative === relative) ?? false;
  };
  const seen = new Set<CellKey>();
  return odd.flatMap((one) => {
    const { key } = one.odd;
    const around = {
      cells,
      places,
      isCrossedBy: (entry: Entry, model: Entry) => isCrossedBy(entry, model, one.line.isSeries),
    };
    if (seen.has(key) || isOftenOther(one) || !isBreak(one, around) || isSpokenOf(key)) return [];
    seen.add(key);
    return [slipOf(one, cells)];
  });
}

/**
 * Where one formula of a row or column breaks with those beside it, that are all the same when they are filled on, and
 * gives another figure than they would.
 */
export function breaksWithNeighbours(
  tables: readonly Table[],
  spoken: Spoken,
  places: Places,
  cells: WorkbookCells,
): readonly Slip[] {
  return tables.filter(({ grid }) => grid.formulas.size > 0).flatMap((table) => breaksOf(table, places, cells, spoken));
}
