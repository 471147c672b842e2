import type { Table } from "../tables/table.ts";
import { type Entry, formulaLinesOf, type Line } from "./formula-lines-of.ts";
import { type Others, othersOf, type OddOne, orderOf, runsAlong } from "./odd-one.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A line with what is not like most of it. */
export interface Looked extends Others {
  readonly line: Line;
}

/** The lines of formulas of a table in both directions, to see whether what is odd in one is explained by another. */
export class LinesOfTable {
  /** Those with a formula that the rules have not judged. */
  readonly looked: readonly Looked[];
  private readonly bySeries = new Map<CellKey, Line>();
  private readonly byMoment = new Map<CellKey, Line>();
  /** The formulas of a line that add up the lines across it, as nothing else there does. */
  private readonly totals = new Map<Line, readonly Entry[]>();
  /** In how many lines of a direction the formula at a place is another one than most. */
  private readonly otherAt = new Map<string, number>();

  constructor(table: Table, judged: ReadonlySet<CellKey>, cells: WorkbookCells) {
    const lines = formulaLinesOf(table, cells);
    this.looked = lines
      .filter(({ entries }) => entries.some(({ key }) => !judged.has(key)))
      .map((line) => ({ line, ...othersOf(line) }));
    if (this.looked.every(({ others }) => others.length === 0)) return;
    for (const line of lines) for (const { key } of line.entries) this.linesBy(line.isSeries).set(key, line);
    for (const { line, alike, others } of this.looked) {
      if (alike.length < 2) continue;
      for (const entry of others) {
        const place = placeIn(line, entry);
        this.otherAt.set(place, (this.otherAt.get(place) ?? 0) + 1);
      }
    }
  }

  /** Whether it stands in a column of which other rows as well are other ones than beside them. */
  isOftenOther({ line, odd }: OddOne): boolean {
    return (this.otherAt.get(placeIn(line, odd)) ?? 0) > 1;
  }

  /** Whether all others in the line that crosses its own are the same as those in it. */
  isCrossed({ line, odd, model }: OddOne): boolean {
    const crossing = this.linesBy(!line.isSeries).get(odd.key);
    return crossing?.entries.every(({ key, relative }) => key === odd.key || relative === model.relative) ?? false;
  }

  /** Whether it stands in a column of totals: one in which a row is added up as it is nowhere else in that row. */
  isAmongTotals({ line, odd }: OddOne): boolean {
    const crossing = this.linesBy(!line.isSeries).get(odd.key);
    if (!crossing) return false;
    let known = this.totals.get(crossing);
    if (known === undefined) {
      known = crossing.entries.filter((entry) => runsAlong(entry, line.axis) && this.isAlone(entry, line.isSeries));
      this.totals.set(crossing, known);
    }
    return known.some((entry) => entry.key !== odd.key);
  }

  private isAlone(entry: Entry, isSeries: boolean): boolean {
    const line = this.linesBy(isSeries).get(entry.key);
    return line?.entries.every((other) => other === entry || other.relative !== entry.relative) ?? true;
  }

  private linesBy(isSeries: boolean): Map<CellKey, Line> {
    return isSeries ? this.bySeries : this.byMoment;
  }
}

const placeIn = (line: Line, entry: Entry): string => `${String(line.isSeries)} ${String(orderOf(line, entry))}`;
