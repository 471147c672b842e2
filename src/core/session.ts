import { type Blocks, BlockPart, TermPart } from "./network/compiled/blocks.ts";
import { offsetInGrid } from "./network/compiled/plain-lines.ts";
import { Answer, checkPeriod } from "./network/compiled/check-block.ts";
import { networkOf } from "./network/compiled/check-rule.ts";
import { type Dependents, findDependents } from "./network/compiled/dependents.ts";
import type { Verdict } from "./network/check-constraint.ts";
import { type Constraint, constraintsOf } from "./network/instantiate.ts";
import { isJudgedTogether, judge } from "./network/judge.ts";
import type { Placement } from "./network/place.ts";
import { SeriesIndex } from "./network/series-index.ts";
import { catalogue } from "./rules/index.ts";
import { isObserving } from "./rules/rule.ts";
import { type FoundFigure, FigureFinder } from "./tables/figure-finder.ts";
import { recogniseTables } from "./tables/recognise.ts";
import type { Grid, Workbook } from "./workbook/grid.ts";

/** What is said of one changed cell: how often all is plainly well, and a verdict wherever there is more to say. */
export interface Recheck {
  readonly klopt: number;
  readonly verdicts: readonly Verdict[];
}

/** A workbook that is being worked in, kept ready so that a change asks anew only what depends on it. */
export interface Session {
  /**
   * Puts another number in a cell that holds a figure, and tells what the rules on that figure say now. What the tables
   * are and which rows go together stays as it was found. Undefined where the cell is no figure of a table, holds
   * no number, or gets another sign: then the workbook is to be checked as a whole.
   */
  setCell(sheet: string, row: number, column: number, value: number): Recheck | undefined;
}

/** A figure as the network knows it: its line, and the how manieth cell from the start of that. */
interface Spot {
  readonly line: number;
  readonly offset: number;
}

/** The periods of a block in which a cell is part of the sum. */
function periodsOf(blocks: Blocks, block: number, { line, offset }: Spot): ReadonlySet<number> {
  const periods = new Set<number>();
  const end = blocks.lastTerm(block);
  for (let term = blocks.part(block, BlockPart.firstTerm); term < end; term += TermPart.size) {
    if (blocks.term(term, TermPart.line) !== line) continue;
    const period = blocks.offsets.at(blocks.term(term, TermPart.offsets))?.indexOf(offset) ?? offset;
    if (period >= 0 && period < blocks.part(block, BlockPart.periods)) periods.add(period);
  }
  return periods;
}

/** What the rules on a figure say, from a network that is kept. */
class Rechecker {
  private readonly dependents: Dependents;

  constructor(dependents: Dependents) {
    this.dependents = dependents;
  }

  recheck({ table, series, column }: FoundFigure): Recheck {
    const { blocks } = this.dependents;
    const { cells } = blocks;
    const line = cells.lineOf(table, series);
    const moment = table.moments[column];
    if (!moment) return { klopt: 0, verdicts: [] };
    const spot = { line, offset: cells.isRead(line) ? column : offsetInGrid(table, moment, series.measure) };
    let klopt = 0;
    const verdicts: Verdict[] = [];
    for (const number of this.numbersOn(line)) {
      if (number >= blocks.count) {
        const isOn = ({ figures }: Constraint): boolean =>
          [...figures.values()].some((some) => some.some((one) => one.series === series && one.moment === moment));
        verdicts.push(...this.judgeExactly(number, isOn));
        continue;
      }
      const open = new Set<number>();
      for (const period of periodsOf(blocks, number, spot)) {
        const answer = checkPeriod(blocks, number, period);
        if (answer === Answer.klopt) klopt++;
        else if (answer !== Answer.unasked) open.add(period);
      }
      if (open.size > 0) verdicts.push(...this.judgePeriods(number, open));
    }
    return { klopt, verdicts };
  }

  private *numbersOn(line: number): Generator<number> {
    const { first, entries } = this.dependents;
    for (let entry = first[line] ?? 0; entry < (first[line + 1] ?? 0); entry++) yield entries[entry] ?? 0;
  }

  private placement(number: number): Placement {
    const { blocks, others } = this.dependents;
    const other = others[number - blocks.count];
    return other ?? blocks.placementOf(number);
  }

  private judgePeriods(block: number, open: ReadonlySet<number>): readonly Verdict[] {
    const placement = this.placement(block);
    const moments = placement.subject.table.moments.filter((_, period) => open.has(period));
    if (isJudgedTogether(placement)) return this.judgeExactly(block, ({ subject }) => moments.includes(subject.moment));
    return judge(constraintsOf(placement, moments));
  }

  /**
   * What exact numbers say of a rule on one subject in some periods, where those that are judged together with it
   * are heard too.
   */
  private judgeExactly(number: number, isMeant: (constraint: Constraint) => boolean): readonly Verdict[] {
    const placement = this.placement(number);
    const { question, subject } = placement;
    const isTogether = question.rule.alternatives ?? isJudgedTogether(placement);
    const constraints = isTogether
      ? this.together(placement).flatMap((one) => this.constraintsOf(one))
      : this.constraintsOf(number).filter(isMeant);
    return judge(constraints).filter(
      ({ constraint }) =>
        constraint.formula === question.formula && constraint.subject.series === subject.series && isMeant(constraint),
    );
  }

  private constraintsOf(number: number): readonly Constraint[] {
    const { blocks } = this.dependents;
    const placement = this.placement(number);
    const isAsked = (period: number): boolean => number >= blocks.count || blocks.isAskedAt(number, period);
    return constraintsOf(
      placement,
      placement.subject.table.moments.filter((_, period) => isAsked(period)),
    );
  }

  /** All that a rule says of the same series, or of the same table where it is told by that which formula is meant. */
  private together({ question: { rule }, subject }: Placement): readonly number[] {
    const { blocks } = this.dependents;
    const { cells } = blocks;
    const lines = rule.alternatives ? subject.table.series : [subject.series];
    const numbers = new Set(lines.flatMap((series) => [...this.numbersOn(cells.lineOf(subject.table, series))]));
    return [...numbers]
      .sort((a, b) => a - b)
      .filter((number) => {
        const { question, subject: its } = this.placement(number);
        return (
          question.rule === rule && (rule.alternatives ? its.table === subject.table : its.series === subject.series)
        );
      });
  }
}

/** Makes a workbook ready for changes. The session writes them into the grids it was given: those are its own from here on. */
export function createSession({ sheets }: Workbook): Session {
  const tables = sheets.flatMap((sheet) => recogniseTables(sheet));
  const formulaRules = catalogue.flatMap((rule) => (isObserving(rule) ? [] : [rule]));
  const dependents = findDependents(networkOf(new SeriesIndex(tables)), formulaRules);
  const { cells } = dependents.blocks;
  const rechecker = new Rechecker(dependents);
  const finders = new Map<string, { readonly grid: Grid; readonly finder: FigureFinder }>();
  for (const grid of sheets) {
    const own = tables.filter((table) => table.grid === grid);
    finders.set(grid.name, { grid, finder: new FigureFinder(own) });
  }
  return {
    setCell(sheet, row, column, value) {
      const { grid, finder } = finders.get(sheet) ?? {};
      const [inRow, inColumn] = [row - (grid?.top ?? 0), column - (grid?.left ?? 0)];
      const figure = finder?.find(inRow, inColumn);
      if (!grid || !figure || !Number.isFinite(value)) return undefined;
      const cell = inRow * grid.columns + inColumn;
      const before = grid.numbers[cell] ?? Number.NaN;
      // By its sign a figure tells what may be a part, and whether an outflow is written with a minus.
      if (Number.isNaN(before) || Math.sign(before) !== Math.sign(value)) return undefined;
      grid.numbers[cell] = value;
      figure.table.cells.forget(cell);
      cells.refresh(figure.table, figure.series, figure.column);
      return rechecker.recheck(figure);
    },
  };
}
