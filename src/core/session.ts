import type { Block } from "./network/compiled/block.ts";
import { checkPeriod, Answer } from "./network/compiled/check-block.ts";
import { networkOf } from "./network/compiled/check-rule.ts";
import { type Asked, findDependents } from "./network/compiled/dependents.ts";
import type { Verdict } from "./network/check-constraint.ts";
import { type Constraint, constraintAt, constraintsOf } from "./network/instantiate.ts";
import { isJudgedTogether, judge } from "./network/judge.ts";
import { SeriesIndex } from "./network/series-index.ts";
import { catalogue } from "./rules/index.ts";
import { isObserving } from "./rules/rule.ts";
import { type FoundFigure, FigureFinder } from "./tables/figure-finder.ts";
import { recogniseTables } from "./tables/recognise.ts";
import type { Moment } from "./tables/table.ts";
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

/** The periods of a block in which a cell is part of the sum. */
function periodsOf({ lines }: Block, start: number, column: number): ReadonlySet<number> {
  const periods = new Set<number>();
  for (const line of lines) {
    if (line.start !== start) continue;
    const period = line.columns ? line.columns.indexOf(column) : column;
    if (period >= 0) periods.add(period);
  }
  return periods;
}

/** Makes a workbook ready for changes. The session writes them into the grids it was given: those are its own from here on. */
export function createSession({ sheets }: Workbook): Session {
  const tables = sheets.flatMap((sheet) => recogniseTables(sheet));
  const index = new SeriesIndex(tables);
  const network = networkOf(index);
  const { cells } = network;
  const dependents = findDependents(
    network,
    catalogue.flatMap((rule) => (isObserving(rule) ? [] : [rule])),
  );
  const { asked, first, entries } = dependents;
  const finders = new Map<string, { readonly grid: Grid; readonly finder: FigureFinder }>();
  for (const grid of sheets) {
    const own = tables.filter((table) => table.grid === grid);
    finders.set(grid.name, { grid, finder: new FigureFinder(own) });
  }

  /**
   * What exact numbers say of a rule on one subject in some periods, where those that are judged together with it
   * are heard too.
   */
  function judgeExactly({ rule, placement }: Asked, isMeant: (constraint: Constraint) => boolean): readonly Verdict[] {
    const { question, subject } = placement;
    const isTogether = ({ placement: other, rule: its }: Asked): boolean =>
      its === rule &&
      (rule.alternatives ? other.subject.table === subject.table : other.subject.series === subject.series);
    const together = (rule.alternatives ?? isJudgedTogether(placement)) ? asked.filter(isTogether) : undefined;
    const constraints = together
      ? together.flatMap((one) => constraintsOf(one.placement, index))
      : subject.table.moments.flatMap((moment) => constraintAt(placement, moment, index) ?? []).filter(isMeant);
    return judge(constraints).filter(
      ({ constraint }) =>
        constraint.formula === question.formula && constraint.subject.series === subject.series && isMeant(constraint),
    );
  }

  function recheck(figure: FoundFigure): Recheck {
    const line = cells.lineOf(figure.table, figure.series);
    const at = figure.table.moments[figure.column];
    let klopt = 0;
    const verdicts: Verdict[] = [];
    for (let entry = first[line.number] ?? 0; entry < (first[line.number + 1] ?? 0); entry++) {
      const one = asked[entries[entry] ?? 0];
      if (!one) continue;
      const { block, placement } = one;
      if (!block) {
        const isOn = ({ figures }: Constraint): boolean =>
          [...figures.values()].some((some) =>
            some.some(({ series, moment }) => series === figure.series && moment === at),
          );
        verdicts.push(...judgeExactly(one, isOn));
        continue;
      }
      const open = new Set<Moment>();
      for (const period of periodsOf(block, line.start, figure.column)) {
        const answer = checkPeriod(cells, block, period);
        const moment = placement.subject.table.moments[period];
        if (answer === Answer.klopt) klopt++;
        else if (answer !== Answer.unasked && moment) open.add(moment);
      }
      if (open.size === 0) continue;
      if (isJudgedTogether(placement)) verdicts.push(...judgeExactly(one, ({ subject }) => open.has(subject.moment)));
      else verdicts.push(...judge([...open].flatMap((moment) => constraintAt(placement, moment, index) ?? [])));
    }
    return { klopt, verdicts };
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
      cells.read(figure.table, figure.series, figure.column);
      return recheck(figure);
    },
  };
}
