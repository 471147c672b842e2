import type { Binding, Reading } from "./binding.ts";
import { rangeOf, roundTo, valueOf, write, type Figure } from "./figure.ts";
import type { PrintedTable } from "./printed-table.ts";
import type { Random } from "./random.ts";

/** Tables that are correct, and every tie between their figures. */
export interface Generated {
  readonly tables: readonly PrintedTable[];
  readonly bindings: readonly Binding[];
}

/** One figure misprinted beyond rounding. */
export interface SeededError {
  readonly tables: readonly PrintedTable[];
  readonly figure: Figure;
  readonly printed: string;
  /** The rules that can't but see it, each on its own. */
  readonly rules: readonly string[];
}

/** Slips of people who type figures over; `others` are the other figures of the same row or tie. */
const SLIPS: readonly ((value: number, step: number, random: Random, others: readonly number[]) => number)[] = [
  (value, step, random) => value + step * random.whole(1, 9),
  (value, step, random) => value - step * random.whole(1, 9),
  (value) => value * 10,
  (value) => value * 2,
  (value, step) => Math.floor(value / 10 / step) * step,
  (value, step, random) => value + step * 10 ** random.whole(1, 3),
  (value, _step, random, others) => (others.length > 0 ? random.pick(others) : value),
  (value, step) => {
    const digits = String(Math.round(value / step));
    return Number(digits.slice(0, -2) + digits.slice(-1) + digits.slice(-2, -1)) * step;
  },
];

function replacePrint(tables: readonly PrintedTable[], figure: Figure, printed: string): PrintedTable[] {
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      if (table.id !== figure.table || row.key !== figure.row) return row;
      return { ...row, cells: row.cells.map((cell, column) => (column === figure.column ? printed : cell)) };
    }),
  }));
}

/**
 * The tables with one figure replaced by a slip that breaks at least one tie beyond what rounding and secrecy leave
 * open. Only errors that a reader can prove are made: an inequality that still holds, a change within the rounding
 * of a sum, or one that a secret part may explain, is no error anyone can see. Undefined when there is none to make
 * (every figure secret).
 */
export function seedError({ tables, bindings }: Generated, random: Random): SeededError | undefined {
  const bound = [...new Set(bindings.flatMap((binding) => binding.figures))].filter(
    (figure) => valueOf(figure) !== undefined,
  );
  for (let attempt = 0; attempt < 200 && bound.length > 0; attempt++) {
    const figure = random.pick(bound);
    const ties = bindings.filter((binding) => binding.figures.includes(figure));
    const others = ties.flatMap((tie) => tie.figures.map(valueOf)).filter((value) => value !== undefined);
    const { step } = figure.style;
    const slipped = random.pick(SLIPS)(valueOf(figure) ?? 0, step, random, others);
    // A multiple of the step and not among the secret values: otherwise another rule sees it (R26, R35).
    const value = roundTo(slipped, step);
    if (value <= 7 && figure.style.secret === true) continue;
    if (value < 0 && figure.truth >= 0) continue;
    const reading: Reading = (other) => rangeOf(other, other === figure ? value : valueOf(other));
    const rules = [...new Set(ties.filter((tie) => tie.broken(reading)).map((tie) => tie.rule))];
    if (rules.length === 0) continue;
    const printed = write(value, figure.style);
    return { tables: replacePrint(tables, figure, printed), figure, printed, rules };
  }
  return undefined;
}
