import type { Items } from "../indicators/formula-tree.ts";
import { CellKind } from "../workbook/grid.ts";
import { cornersOf } from "./corners.ts";
import { shownFormula } from "./formula-text.ts";
import { type Column, ListColumns, saysWhen } from "./list-columns.ts";
import { type Misplaced, withRows } from "./ranges-apart.ts";
import { sidesIn } from "./side-by-side.ts";
import { seenFrom } from "./seen-from.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** So many lines at most are added to a list without anyone seeing that its formulas leave them out. */
const MOST_LEFT = 2;
/** And no more than one in so many of the list. */
const ONE_IN = 3;
/** So far beside a list stands what may say that its last lines are other ones. */
const NEAR = 3;

/**
 * The rows that a list goes on for behind the end of the range that is looked in; none where it does not end soon after.
 * How far what is given goes on makes no difference.
 */
function leftOut(list: ListColumns): number {
  const [first] = list.all;
  if (!first || list.all.some(({ top }) => top !== first.top)) return 0;
  const { top, bottom } = first;
  let count = 0;
  while (count <= MOST_LEFT && list.isLine(bottom + count + 1) && !list.isTotal(bottom + count + 1)) count++;
  const isFew = count > 0 && count <= MOST_LEFT && count * ONE_IN <= bottom - top + 1;
  const isWhole = isFew && list.isPastEnd(bottom + count + 1) && list.beginsAt(top) && list.isList(top, bottom);
  return isWhole && list.looksForWords(bottom + 1) ? count : 0;
}

/** Finds formulas whose ranges end before their list does. */
export class RangesCutShort {
  private readonly cells: WorkbookCells;
  private readonly known = new Map<string, number>();
  /** Where ranges of the workbook begin: "blad1 6". */
  private begins: ReadonlySet<string> | undefined;

  constructor(cells: WorkbookCells) {
    this.cells = cells;
  }

  of(key: CellKey, items: Items): Misplaced | undefined {
    const own = this.cells.reference(key);
    for (const side of sidesIn(items)) {
      const list = ListColumns.of(side, own.sheet, this.cells);
      const [first] = list?.all ?? [];
      const count = list && first ? this.countOf(list, first) : 0;
      if (!list || !first || count === 0 || refersTo(items, first, count, own.sheet)) continue;
      const { top, bottom } = first;
      const rows = list.all.map(({ text }): [string, [number, number]] => [text, [top, bottom + count]]);
      const formula = withRows(items, new Map(rows));
      const shown = shownFormula(this.cells.formula(key) ?? "");
      const last = count === 1 ? "de laatste regel" : `de laatste ${String(count)} regels`;
      return {
        formula,
        says: `in ${shown} houdt ${first.text} op voor ${last} van de lijst; ${shownFormula(formula)}`,
        same: `${first.sheet} ${String(bottom)}`,
      };
    }
    return undefined;
  }

  /** Most formulas of a sheet have the same ranges. */
  private countOf(list: ListColumns, first: Column): number {
    const name = list.all.map(({ sheet, column, top, bottom }) => [sheet, column, top, bottom].join(" ")).join();
    let count = this.known.get(name);
    if (count === undefined) {
      count = leftOut(list);
      if (count > 0 && (this.isOther(first, count) || this.isBegun(first, count))) count = 0;
      this.known.set(name, count);
    }
    return count;
  }

  /** Whether another formula begins in the lines that are left out: then those are a part of their own. */
  private isBegun({ sheet, bottom }: Column, count: number): boolean {
    this.begins ??= beginsOf(this.cells);
    for (let step = 1; step <= count; step++) {
      if (this.begins.has(`${sheet.toLowerCase()} ${String(bottom + step)}`)) return true;
    }
    return false;
  }

  /** Whether a column says of the lines that are left out what it says of none before them: another year, other money. */
  private isOther({ sheet, column, top, bottom }: Column, count: number): boolean {
    for (let beside = Math.max(0, column - NEAR); beside <= column + NEAR; beside++) {
      const keys = Array.from(
        { length: bottom - top + 1 + count },
        (_, step) => this.cells.key({ sheet, row: top + step, column: beside }) ?? -1,
      );
      const all = keys.map((key) => this.said(key));
      const [before, left] = [all.slice(0, -count), all.slice(-count)];
      const isNew = !all.includes("") && left.every((one) => !before.includes(one));
      if (isNew && (new Set(before).size < before.length || keys.every((key) => saysWhen(key, this.cells))))
        return true;
    }
    return false;
  }

  private said(key: CellKey): string {
    return this.cells.kind(key) === CellKind.number
      ? String(this.cells.number(key))
      : this.cells.text(key).toLowerCase();
  }
}

/** Whether a formula has to do with the lines that its ranges leave out in another way. */
const refersTo = (items: Items, { sheet, bottom }: Column, count: number, own: string): boolean =>
  seenFrom(items, { sheet: own, row: 0, column: 0 }).references.some(({ sheet: on = own, corners: [corner] }) => {
    const row = corner?.row ?? -1;
    return on.toLowerCase() === sheet.toLowerCase() && row > bottom && row <= bottom + count;
  });

const RANGE = /((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/giu;

function beginsOf(cells: WorkbookCells): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [key, formula] of cells.formulas()) {
    for (const [range] of formula.matchAll(RANGE)) {
      const { sheet = cells.reference(key).sheet, corners = [] } = cornersOf(range) ?? {};
      found.add(`${sheet.toLowerCase()} ${String(corners[0]?.row)}`);
    }
  }
  return found;
}
