import { scaleOf } from "../../tables/relations/possible-values.ts";
import { placeOf, type Series, type Table } from "../../tables/table.ts";
import type { Verdict } from "../check-constraint.ts";
import { constraintsOf } from "../instantiate.ts";
import { judge } from "../judge.ts";
import { type Blocks, BlockPart, TermPart } from "./blocks.ts";
import { placementBehind, type Put } from "./plans.ts";

/** Cells added up, each so many times. */
export interface CellSum {
  /** How many cells. */
  readonly size: number;
  /** How many times a cell counts, by its index in its grid; undefined where it is none of them. */
  readonly times: (grid: Table["grid"], index: number) => unknown;
}

/** What plainly holds, by the line it is about: told only where it is asked for. */
export class Held {
  private readonly blocks: Blocks;
  private readonly puts: Put[] = [];
  private bySeries: Map<Series, Put[]> | undefined;

  /** What is added to these blocks has to stay there. */
  constructor(blocks: Blocks) {
    this.blocks = blocks;
  }

  add(put: Put): void {
    this.puts.push(put);
    this.bySeries = undefined;
  }

  /** All that holds of a line, rule by rule. */
  verdictsOn(series: Series): readonly Verdict[] {
    return this.on(series).flatMap((put) => judge(constraintsOf(placementBehind(put, this.blocks))));
  }

  /** Whether something that holds of a line is that its cell in a column of its table is just this sum. */
  isSum(series: Series, column: number, sum: CellSum): boolean {
    return this.on(series).some(({ block }) => block !== undefined && this.saysOf(block, column, sum));
  }

  private saysOf(block: number, column: number, sum: CellSum): boolean {
    const { question, selectors, times, operator, constant } = this.blocks.form(block);
    const own = selectors.indexOf(question.own);
    const [first, end] = [this.blocks.part(block, BlockPart.firstTerm), this.blocks.lastTerm(block)];
    // It is about the one cell, so many times, that stands on the left by itself.
    const ownTimes = times[own] ?? 0;
    if (operator !== "=" || constant !== 0 || question.rule.signal !== undefined) return false;
    if ((end - first) / TermPart.size !== sum.size + 1 || !this.blocks.isAskedAt(block, column)) return false;
    for (let term = first; term < end; term += TermPart.size) {
      const often = this.blocks.term(term, TermPart.times);
      if (this.blocks.term(term, TermPart.selector) === own) {
        if (often !== ownTimes) return false;
        continue;
      }
      const cell = this.cellAt(term, column);
      if (!cell || sum.times(cell.grid, cell.index) !== -often / ownTimes) return false;
    }
    return true;
  }

  /** The cell whose figure a term takes in a column, where that figure is what the cell says. */
  private cellAt(term: number, column: number): { readonly grid: Table["grid"]; readonly index: number } | undefined {
    const { cells, offsets } = this.blocks;
    const line = this.blocks.term(term, TermPart.line);
    const offset = offsets.at(this.blocks.term(term, TermPart.offsets))?.[column] ?? column;
    const { table, series } = cells.seriesAt(line);
    const { grid, conventions } = table;
    if (cells.isPlain(line)) return { grid, index: (cells.starts[line] ?? 0) + offset };
    const moment = table.moments[offset];
    if (!moment || scaleOf(series, conventions) !== undefined || table.cell(series, moment).unit === "procent")
      return undefined;
    const place = placeOf(table, series, moment);
    return place && { grid, index: place.row * grid.columns + place.column };
  }

  private on(series: Series): readonly Put[] {
    if (!this.bySeries) {
      this.bySeries = new Map();
      for (const put of this.puts) {
        const known = this.bySeries.get(put.subject.series);
        if (known) known.push(put);
        else this.bySeries.set(put.subject.series, [put]);
      }
    }
    return this.bySeries.get(series) ?? NONE;
  }
}

const NONE: readonly Put[] = [];
