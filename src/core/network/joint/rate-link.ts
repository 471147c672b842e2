import { scaleForm, subtractForms } from "./linear-form.ts";
import { compare, type Exact } from "../../interval/exact.ts";
import { openBases, rateAt } from "../../rules/rates.ts";
import type { Moment, Rate, Table } from "../../tables/table.ts";
import { type Figure, figureOf, intervalOf } from "../figure.ts";
import { type Range } from "./linear-system.ts";
import { cellName, formOf } from "./read-linear.ts";
import type { SystemBuilder } from "./system-builder.ts";

/**
 * A count and the rate beside it, per something that its table does not count (SD-R27, SD-R28): the count is that rate of
 * one number, the same for all lines of a base. So many of them leave that number a range, and the counts with it.
 */
export interface RateLink {
  readonly rate: Rate;
  readonly figures: readonly [count: Figure, rate: Figure];
  /** What the rate can be, above nought. */
  readonly low: Exact;
  readonly high: Exact;
  /** The number that it is per, by name: the same for all lines of its base in one column. */
  readonly base: string;
}

function linkAt(table: Table, rate: Rate, moment: Moment, base: string): readonly RateLink[] {
  const [count, beside] = [rate.count, rate.rate].map((series) => figureOf({ table, series }, moment));
  const { low, high, point } = rateAt(table, rate, moment);
  if (!count || !beside || low === undefined || high === undefined || point === undefined) return [];
  const isKnown = intervalOf(count).low !== undefined && intervalOf(count).high !== undefined;
  return isKnown && compare(low, 0) > 0 ? [{ rate, figures: [count, beside], low, high, base }] : [];
}

/** The counts with rates of one base in each column, where there are several. */
export function rateLinks(tables: readonly Table[]): readonly RateLink[] {
  return tables.flatMap((table, index) =>
    openBases(table).flatMap((rates, group) =>
      table.moments.flatMap((moment) => {
        const links = rates.flatMap((rate) =>
          linkAt(table, rate, moment, [String(index), String(group), moment.key].join("\n")),
        );
        return links.length > 1 ? links : [];
      }),
    ),
  );
}

const ABOVE: Range = { low: 0, high: undefined };
const BELOW: Range = { low: undefined, high: 0 };

/** Asks of a system that per × count lies between the lowest and the highest rate times the number it is per. */
export function requireLink({ figures, rate, low, high, base }: RateLink, system: SystemBuilder<unknown>): void {
  const counted = scaleForm(formOf(figures[0], system), rate.base.per);
  const whole = system.variable(`base\n${base}`, { low: 0, high: undefined, integer: false });
  system.require(subtractForms(counted, scaleForm(whole, low)), ABOVE);
  system.require(subtractForms(counted, scaleForm(whole, high)), BELOW);
}

/** What links go together by: their base, and the cell of the count. */
export const keysOf = ({ base, figures }: RateLink): readonly string[] => [`base\n${base}`, cellName(figures[0])];
