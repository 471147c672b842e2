import type { Table } from "../tables/table.ts";
import { formulaLinesOf, type Line, typedEntry } from "./formula-lines-of.ts";
import { besideWords, digitsOf, laidBeside, type OddOne, orderOf, othersOf, rankOf, runsAlong } from "./odd-one.ts";
import type { Slip, Spot } from "./slip.ts";
import { type TypedLine, typedLinesOf } from "./typed-lines.ts";
import { isTypedOnPurpose } from "./typed-on-purpose.ts";
import { isTypedResult, typedSlip } from "./typed-slip.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** So many formulas that are alike say what a number between them should be, and so many what one before or behind them. */
const [FEWEST, FEWEST_AT_END] = [3, 4];
/** Fewer digits than these are the same by chance. */
const FEWEST_DIGITS = 3;

/** On how many sides of it a formula that is alike stands right beside it, in the same section. */
function sidesOf({ line, odd, alike }: OddOne): number {
  const near = alike.filter(({ spot }) => spot.series.group === odd.spot.series.group);
  const ranks = new Set(near.map((entry) => rankOf(line, entry)));
  const rank = rankOf(line, odd);
  return [rank - 1, rank + 1].filter((beside) => ranks.has(beside)).length;
}

/** Whether it is just what the formula gives, in so many digits that it was that formula before. */
function isResult({ gives }: OddOne, written: number): boolean {
  return gives !== undefined && digitsOf(written) >= FEWEST_DIGITS && isTypedResult(gives, written);
}

/** Whether it is the figure of the last of the periods, where those before it have a formula. */
const isLastPeriod = ({ line, odd, alike }: OddOne): boolean =>
  line.isSeries &&
  odd.spot.moment.period !== undefined &&
  alike.every((entry) => rankOf(line, entry) < rankOf(line, odd));

/** Whether the formulas beside it say what it should be; what is put last often is another kind of thing. */
function isAmid(odd: OddOne, cells: WorkbookCells): boolean {
  const { length } = odd.alike;
  const sides = sidesOf(odd);
  if (sides === 2 || (sides === 1 && isLastPeriod(odd))) return length >= FEWEST;
  return sides === 1 && length >= FEWEST_AT_END && isResult(odd, cells.number(odd.odd.key));
}

const isLineOf = ({ isSeries, typed: [first] }: TypedLine, line: Line): boolean =>
  line.isSeries === isSeries &&
  line.entries.some(({ spot: { series, moment } }) =>
    isSeries ? series === first?.series : moment === first?.moment && series.measure === first.series.measure,
  );

/**
 * The only number that is typed without a reason amid the formulas of a line, laid beside these. The months before the
 * formulas begin were typed, and may be; so may what comes after them.
 */
function oddOneIn(line: Line, typed: readonly Spot[], cells: WorkbookCells): OddOne | undefined {
  const { alike, others } = othersOf(line);
  const [first] = alike;
  if (!first || alike.length <= others.length || runsAlong(first, line.axis)) return undefined;
  const odd = typed
    .flatMap((spot) => laidBeside(line, typedEntry(spot, cells), alike, cells) ?? [])
    .filter((one) => !isTypedOnPurpose(one, cells));
  const orders = alike.map((entry) => orderOf(line, entry));
  const [from, to] = [Math.min(...orders), Math.max(...orders)];
  const amid = odd.filter((one) => orderOf(line, one.odd) > from && orderOf(line, one.odd) < to);
  const [one, ...more] = amid.length > 0 ? amid : odd;
  return more.length === 0 ? one : undefined;
}

function slipOf(found: OddOne, cells: WorkbookCells): Slip | undefined {
  const where = `in de cellen ${besideWords(found)}`;
  return typedSlip({ spot: found.odd.spot, formula: found.filled, where, isSure: false }, cells);
}

/**
 * A number that was typed amid formulas that are all the same, filled on, and that no rule explains. It may have been
 * typed on purpose, so it is told as no more than a signal, and where nothing says that it was.
 */
export function typedAmidFormulas(
  tables: readonly Table[],
  isSpokenOf: (key: CellKey) => boolean,
  cells: WorkbookCells,
): readonly Slip[] {
  return tables
    .filter(({ grid }) => grid.formulas.size > 0)
    .flatMap((table) => {
      const typedLines = typedLinesOf(table);
      if (typedLines.length === 0) return [];
      const lines = formulaLinesOf(table, cells);
      const told = new Set<CellKey>();
      return typedLines.flatMap((one) => {
        const line = lines.find((other) => isLineOf(one, other));
        const odd = line && oddOneIn(line, one.typed, cells);
        if (!odd || told.has(odd.odd.key) || isSpokenOf(odd.odd.key) || !isAmid(odd, cells)) return [];
        told.add(odd.odd.key);
        return slipOf(odd, cells) ?? [];
      });
    });
}
