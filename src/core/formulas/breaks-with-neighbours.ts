import type { CellReference } from "../findings/finding.ts";
import type { Table } from "../tables/table.ts";
import { asShown } from "./as-shown.ts";
import { shownFormula } from "./formula-text.ts";
import { shiftOf, type Way, wayOf } from "./how-it-differs.ts";
import { isBreak } from "./is-break.ts";
import { besideWords, type OddOne, oddOneOf } from "./odd-one.ts";
import { LinesOfTable } from "./lines-of-table.ts";
import { isWithin, type Places } from "./places.ts";
import { sheetsOf } from "./referred.ts";
import { besideSlip, type Slip } from "./slip.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

const OTHERWISE: Readonly<Record<Exclude<Way, "reference">, string>> = {
  number: "rekent met een ander getal",
  shape: "rekent anders",
};

function differsText(odd: OddOne): string {
  const way = wayOf(odd);
  if (way !== "reference") return OTHERWISE[way];
  const [own, wanted] = [odd.odd.seen, odd.wanted].map((seen) => sheetsOf(seen, odd.odd.at.sheet));
  if ([...(own ?? [])].some((sheet) => !wanted?.has(sheet))) return "verwijst naar een ander blad";
  const { row, column } = shiftOf(odd);
  const isRange = odd.odd.seen.references.some(({ corners }) => corners.length > 1);
  const where = isRange || row === column ? "andere cellen" : row ? "een andere rij" : "een andere kolom";
  return `verwijst naar ${where}`;
}

function slipOf(odd: OddOne, cells: WorkbookCells): Slip {
  const { spot, formula } = odd.odd;
  return besideSlip(spot, {
    expected: odd.gives === undefined ? undefined : asShown(odd.gives, spot, cells),
    says: `${shownFormula(formula)} ${differsText(odd)} dan de formules ${besideWords(odd)}; net als daar hoort hier ${shownFormula(odd.filled)}.`,
    kind: wayOf(odd),
  });
}

/** What was said before, and what the rules say of a cell. */
export interface Spoken {
  readonly judged: ReadonlySet<CellKey>;
  /** Whether something is said of a cell already, or a rule asks something else of it than a formula. */
  readonly isSpokenOf: (key: CellKey, formula: string) => boolean;
}

function breaksOf(table: Table, places: Places, cells: WorkbookCells, { judged, isSpokenOf }: Spoken): Slip[] {
  const lines = new LinesOfTable(table, judged, cells);
  const told = new Set<CellKey>();
  return lines.looked.flatMap(({ line, ...found }) => {
    const odd = oddOneOf(line, found, cells);
    if (!odd || judged.has(odd.odd.key) || told.has(odd.odd.key)) return [];
    if (lines.isOftenOther(odd) || lines.isAmongTotals(odd) || isSpokenOf(odd.odd.key, odd.filled)) return [];
    if (!isBreak(odd, { cells, places, isCrossed: lines.isCrossed(odd) })) return [];
    told.add(odd.odd.key);
    return [slipOf(odd, cells)];
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
  const unjudged = new Map<string, CellReference[]>();
  for (const [key] of cells.formulas()) {
    if (spoken.judged.has(key)) continue;
    const cell = cells.reference(key);
    const onSheet = unjudged.get(cell.sheet);
    if (onSheet) onSheet.push(cell);
    else unjudged.set(cell.sheet, [cell]);
  }
  return tables
    .filter((table) => unjudged.get(table.grid.name)?.some((cell) => isWithin(table, cell)))
    .flatMap((table) => breaksOf(table, places, cells, spoken));
}
