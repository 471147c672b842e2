import type { FormulaRule } from "../../rules/rule.ts";
import type { Moment, Series, Table } from "../../tables/table.ts";
import type { Figure } from "../figure.ts";
import { type Constraint, constraintsOf } from "../instantiate.ts";
import { SeriesIndex } from "../series-index.ts";
import { networkOf } from "./check-rule.ts";
import { type Dependents, findDependents } from "./dependents.ts";

/** A table with those that its lines hang together with: the one that it splits up, the same lines at the time before. */
function withThoseItIsTiedTo(table: Table): readonly Table[] {
  const tables = new Set([table]);
  for (const { ofWhich, before } of tables) {
    if (ofWhich) tables.add(ofWhich.table);
    if (before) tables.add(before);
  }
  return [...tables];
}

/** What the rules ask within one table. */
class RulesIn {
  private readonly dependents: Dependents;
  private readonly known = new Map<number, ConstraintsByFigure>();

  constructor(table: Table, rules: readonly FormulaRule[]) {
    this.dependents = findDependents(networkOf(new SeriesIndex(withThoseItIsTiedTo(table))), rules);
  }

  /** Every question that a figure takes part in. */
  constraintsOn({ table, series, moment }: Figure): readonly Constraint[] {
    const { blocks, first, entries } = this.dependents;
    const line = blocks.cells.lineOf(table, series);
    return [...entries.subarray(first[line] ?? 0, first[line + 1] ?? 0)].flatMap(
      (number) => this.constraintsOf(number).get(series)?.get(moment) ?? [],
    );
  }

  private constraintsOf(number: number): ConstraintsByFigure {
    const { blocks, others } = this.dependents;
    const known = this.known.get(number);
    if (known) return known;
    const constraints = constraintsOf(others[number - blocks.count] ?? blocks.placementOf(number));
    const byFigure = constraintsByFigure(constraints);
    this.known.set(number, byFigure);
    return byFigure;
  }
}

/** Questions by the line and the column of each of their figures: a list of thousands has as many on one line. */
type ConstraintsByFigure = ReadonlyMap<Series, ReadonlyMap<Moment, readonly Constraint[]>>;

function constraintsByFigure(constraints: readonly Constraint[]): ConstraintsByFigure {
  const bySeries = new Map<Series, Map<Moment, Constraint[]>>();
  for (const constraint of constraints) {
    for (const { series, moment } of [...constraint.figures.values()].flat()) {
      let byMoment = bySeries.get(series);
      if (!byMoment) bySeries.set(series, (byMoment = new Map<Moment, Constraint[]>()));
      const known = byMoment.get(moment);
      if (!known) byMoment.set(moment, [constraint]);
      else if (known.at(-1) !== constraint) known.push(constraint);
    }
  }
  return bySeries;
}

/** What the rules ask of a figure within its own table: found out for the few tables of which it is asked. */
export class RulesOn {
  private readonly rules: readonly FormulaRule[];
  private readonly byTable = new Map<Table, RulesIn>();

  /** Which of several formulas is meant is told by what all of a table says, so that such rules are none of these. */
  constructor(rules: readonly FormulaRule[]) {
    this.rules = rules.filter(({ alternatives }) => alternatives !== true);
  }

  /** Every question that a figure takes part in. */
  constraintsOn(figure: Figure): readonly Constraint[] {
    const { table } = figure;
    const rules = this.byTable.get(table) ?? new RulesIn(table, this.rules);
    this.byTable.set(table, rules);
    return rules.constraintsOn(figure);
  }
}
