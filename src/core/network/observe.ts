import type { Outcome, Severity } from "../findings/finding.ts";
import { type Interval, pointOf, unknown } from "../interval/interval.ts";
import type { Exact } from "../interval/exact.ts";
import type { ObservingRule } from "../rules/rule.ts";
import type { Table } from "../tables/table.ts";
import type { Figure } from "./figure.ts";

/** What an observing rule saw, in the terms of the network. */
export interface Sighting {
  readonly rule: ObservingRule;
  readonly table: Table;
  readonly subject: Figure;
  /** The subject first. */
  readonly figures: readonly Figure[];
  readonly column: string;
  readonly left: Interval;
  readonly right: Interval;
  readonly outcome: Outcome;
  readonly severity: Severity | undefined;
  readonly text: string;
}

const interval = (value: Exact | undefined): Interval => (value === undefined ? unknown() : pointOf(value));

/** Everything the rule sees in the tables of a workbook. */
export function observe(rule: ObservingRule, tables: readonly Table[]): readonly Sighting[] {
  return tables.flatMap((table) =>
    rule.observe(table, tables).map(({ places, outcome, severity, found, expected, column, text }): Sighting => {
      const figureAt = ({ series, moment }: (typeof places)[number]): Figure => ({
        table,
        series,
        moment,
        reading: table.cell(series, moment),
      });
      const subject = figureAt(places[0]);
      return {
        rule,
        table,
        subject,
        figures: [subject, ...places.slice(1).map(figureAt)],
        column: column ?? subject.moment.header,
        left: interval(found),
        right: interval(expected),
        outcome,
        severity: outcome === "schending" ? (severity ?? rule.severity) : undefined,
        text,
      };
    }),
  );
}
