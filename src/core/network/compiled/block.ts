import type { Operator, Selector } from "../../language/formula.ts";
import { isOfRatios } from "../../tables/additive.ts";
import type { Moment } from "../../tables/table.ts";
import { momentsFor } from "../figure.ts";
import { isAsked, type Placement } from "../instantiate.ts";
import type { SeriesIndex } from "../series-index.ts";
import type { Located } from "../structures.ts";
import { type Cells, UNIT } from "./cells.ts";
import { linearFormOf } from "./linear-form.ts";

/** One line of figures in a block. */
export interface BlockLine {
  readonly located: Located;
  /** The first cell of the line. */
  readonly start: number;
  /** By period of the block: in which column of the line its figure stands, -1 for none. Undefined: in that same one. */
  readonly columns: Int32Array | undefined;
  readonly coefficient: number;
}

/**
 * A rule put to one subject, for all periods at once: everywhere the same sum of the same lines, so that the lines are
 * kept once however many periods there are. It holds where constant + sum of coefficient × figure is 0 (or at most, at
 * least 0).
 */
export interface Block {
  readonly placement: Placement;
  readonly periods: number;
  readonly operator: Operator;
  readonly constant: number;
  readonly lines: readonly BlockLine[];
  /** By period: 1 where the rule is put. Undefined: in all. */
  readonly asked: Uint8Array | undefined;
  /** How many times the largest figure the sum can be at most: to tell whether it is exact in doubles. */
  readonly weight: number;
}

type Columns = Int32Array | undefined;

/** The columns of a line for each period of the subject's table, found once for all lines that stand alike. */
export class ColumnFinder {
  private readonly known = new Map<readonly Moment[], Map<readonly Moment[], Map<string, readonly Columns[]>>>();

  /** As many as a period has figures on the line, mostly one; undefined where that is not the same in every period. */
  find(periods: readonly Moment[], located: Located, selector: Selector): readonly Columns[] | undefined {
    // What a rule about columns is put to may be another thing on every line.
    if (selector.structure) return columnsOf(periods, located, selector);
    const { moments } = located.table;
    const byMoments = this.known.get(periods) ?? new Map<readonly Moment[], Map<string, readonly Columns[]>>();
    this.known.set(periods, byMoments);
    const byKey = byMoments.get(moments) ?? new Map<string, readonly Columns[]>();
    byMoments.set(moments, byKey);
    const key = `${String(located.series.measure)} ${String(selector.previous)}`;
    const columns = byKey.get(key) ?? columnsOf(periods, located, selector);
    if (columns) byKey.set(key, columns);
    return columns;
  }
}

function columnsOf(periods: readonly Moment[], located: Located, selector: Selector): readonly Columns[] | undefined {
  const { moments } = located.table;
  const place = new Map(moments.map((moment, column) => [moment, column]));
  const found = periods.map((period) => momentsFor(located, selector, period));
  const counts = new Set(found.flatMap((one) => one?.length ?? []));
  if (counts.size > 1) return undefined;
  const [count = 1] = counts;
  return Array.from({ length: count }, (_, number) => {
    const columns = Int32Array.from(found, (one) => place.get(one?.[number] as Moment) ?? -1);
    const isSame = columns.length === moments.length && columns.every((column, index) => column === index);
    return isSame ? undefined : columns;
  });
}

/**
 * A placement as a block; undefined where its formula is no sum of figures, or a figure of it is not read as it stands
 * and states nothing.
 */
export function compileBlock(
  placement: Placement,
  cells: Cells,
  index: SeriesIndex,
  finder: ColumnFinder,
): Block | undefined {
  const { question, found, subject } = placement;
  const form = linearFormOf(question.formula);
  if (!form) return undefined;
  const periods = subject.table.moments;
  const lines: BlockLine[] = [];
  let weight = Math.abs(form.constant * UNIT);
  for (const [selector, times] of form.coefficients) {
    for (const located of found.get(selector) ?? []) {
      const { start } = cells.lineOf(located.table, located.series);
      const sign = selector.wants.role === "uitstroom" ? signOf(cells, start, located.table.moments.length) : 1;
      if (sign === undefined) return undefined;
      const columns = finder.find(periods, located, selector);
      if (!columns) return undefined;
      for (const one of columns) lines.push({ located, start, columns: one, coefficient: times * sign });
      weight += Math.abs(times) * columns.length;
    }
  }
  return {
    placement,
    periods: periods.length,
    operator: question.formula.operator,
    constant: form.constant * UNIT,
    lines,
    asked: askedOf(placement, periods, lines, index),
    weight,
  };
}

/** The periods in which every line has a figure and the rule is put; undefined: all of them. */
function askedOf(
  placement: Placement,
  periods: readonly Moment[],
  lines: readonly BlockLine[],
  index: SeriesIndex,
): Uint8Array | undefined {
  const { rule } = placement.question;
  const mayBeSkipped = rule.unreported !== undefined || rule.unless.length > 0 || periods.some(isOfRatios);
  const isComplete = lines.every(({ columns }) => columns === undefined);
  if (isComplete && !mayBeSkipped) return undefined;
  return Uint8Array.from(periods, (period, at) =>
    Number(
      lines.every(({ columns }) => columns === undefined || (columns[at] ?? -1) >= 0) &&
        (!mayBeSkipped || isAsked(placement, period, index)),
    ),
  );
}

/** An outflow with a minus in every period is read without it; undefined where that is no matter of sign alone. */
function signOf({ values, codes, roundings }: Cells, start: number, width: number): 1 | -1 | undefined {
  let hasMinus = false;
  let isPlain = true;
  for (let cell = start; cell < start + width; cell++) {
    const value = values[cell] ?? 0;
    if (value > 0) return 1;
    if (value < 0) hasMinus = true;
    isPlain &&= roundings[codes[cell] ?? 0]?.isStated === true;
  }
  if (isPlain) return hasMinus ? -1 : 1;
  return undefined;
}
