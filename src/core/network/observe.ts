import type { Outcome, Severity } from "../findings/finding.ts";
import { type Interval, type Operator, pointOf, unknown } from "../interval/interval.ts";
import type { Exact } from "../interval/exact.ts";
import type { Observation, Place } from "../rules/observation.ts";
import type { Described, ObservingRule } from "../rules/rule.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import type { Figure } from "./figure.ts";

/** What an observing rule saw, or what several rules show together, in the terms of the network. */
export interface Sighting {
  readonly rule: Described & Pick<ObservingRule, "yields" | "heardFirst">;
  readonly table: Table;
  readonly subject: Figure;
  /** The subject first. */
  readonly figures: readonly Figure[];
  readonly column: string;
  readonly left: Interval;
  readonly operator: Operator;
  readonly right: Interval;
  readonly outcome: Outcome;
  readonly severity: Severity | undefined;
  readonly text: string;
  readonly working?: Observation["working"];
  /** Set where a note may explain what is seen. */
  readonly isExplained?: true;
  /** Whether it would be right if another value stood in the place of one of its figures. */
  readonly holdsWith?: ((changed: Figure, value: Exact) => boolean) | undefined;
}

/** The table as it would be with another figure in one cell, for who reads its figures one by one. */
function withFigure(table: Table, { series, moment }: Figure, value: Exact): Table {
  const isThere = (one: Series, at: Moment): boolean => one === series && at === moment;
  const cell: Table["cell"] = (one, at) => {
    const reading = table.cell(one, at);
    return isThere(one, at) ? { ...reading, value } : reading;
  };
  return { ...table, cell };
}

function holdsWith(table: Table, again: NonNullable<Observation["again"]>): (changed: Figure, value: Exact) => boolean {
  return (changed, value) =>
    changed.table === table && again(withFigure(table, changed, value))?.outcome.startsWith("klopt") === true;
}

const interval = (value: Exact | undefined): Interval => (value === undefined ? unknown() : pointOf(value));

/** Everything the rule sees in the tables of a workbook. */
export function observe(rule: ObservingRule, tables: readonly Table[]): readonly Sighting[] {
  return tables.flatMap((looked) =>
    rule.observe(looked, tables).map(({ places, outcome, text, ...seen }): Sighting => {
      const figureAt = ({ table = looked, series, moment }: Place): Figure => ({
        table,
        series,
        moment,
        reading: table.cell(series, moment),
      });
      const subject = figureAt(places[0]);
      return {
        rule,
        table: subject.table,
        subject,
        figures: [subject, ...places.slice(1).map(figureAt)],
        column: seen.column ?? subject.moment.header,
        left: interval(seen.found),
        operator: seen.operator ?? "=",
        right: interval(seen.expected),
        outcome,
        severity: outcome === "schending" ? (seen.severity ?? rule.severity) : undefined,
        text,
        working: seen.working,
        holdsWith: seen.again && holdsWith(looked, seen.again),
      };
    }),
  );
}
