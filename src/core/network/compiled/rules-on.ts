import type { FormulaRule } from "../../rules/rule.ts";
import type { Table } from "../../tables/table.ts";
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
  private readonly known = new Map<number, readonly Constraint[]>();

  constructor(table: Table, rules: readonly FormulaRule[]) {
    this.dependents = findDependents(networkOf(new SeriesIndex(withThoseItIsTiedTo(table))), rules);
  }

  /** Every question that a line takes part in. */
  constraintsOn({ table, series }: Figure): readonly Constraint[] {
    const { blocks, first, entries } = this.dependents;
    const line = blocks.cells.lineOf(table, series);
    return [...entries.subarray(first[line] ?? 0, first[line + 1] ?? 0)].flatMap((number) =>
      this.constraintsOf(number),
    );
  }

  private constraintsOf(number: number): readonly Constraint[] {
    const { blocks, others } = this.dependents;
    const constraints =
      this.known.get(number) ?? constraintsOf(others[number - blocks.count] ?? blocks.placementOf(number));
    this.known.set(number, constraints);
    return constraints;
  }
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
    const { table, series, moment } = figure;
    const rules = this.byTable.get(table) ?? new RulesIn(table, this.rules);
    this.byTable.set(table, rules);
    const isPart = ({ figures }: Constraint): boolean =>
      [...figures.values()].some((some) => some.some((one) => one.series === series && one.moment === moment));
    return rules.constraintsOn(figure).filter(isPart);
  }
}
