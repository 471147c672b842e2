import { toNumber } from "../../interval/exact.ts";
import { readConventions } from "../around/conventions.ts";
import { oddCellsOf } from "../odd-cells.ts";
import { possibleValues } from "../relations/possible-values.ts";
import type { Table } from "../table.ts";
import type { Strand } from "./strands.ts";

/** A figure in doubles, for looking among many: what is told of it is worked out exactly. */
export interface Rough {
  readonly value: number;
  /** How far it may be off. */
  readonly off: number;
}

/** A figure as it is printed. */
export interface Printed extends Rough {
  /** Half of its last digit: how far it may be off as the outcome of a division. */
  readonly half: number;
  readonly isPercentage: boolean;
}

/** What is given in thousands was rounded to thousands: all of a table, or what this strand says so of. */
export const isInThousands = (table: Table, { said }: Strand): boolean =>
  table.conventions.scale !== undefined || readConventions([said]).scale !== undefined;

/** A figure of a strand, as the table prints it. */
function printedAt(table: Table, strand: Strand, line: number): Printed | undefined {
  const spot = strand.spots[line];
  const reading = spot && table.cell(spot.series, spot.moment);
  if (reading?.value === undefined || !spot) return undefined;
  const { facets } = spot.series;
  const { low, high } = possibleValues(reading, facets, table.conventions);
  const value = toNumber(reading.value);
  const half = reading.step === undefined ? (Number.isInteger(value) ? 0.5 : 0) : toNumber(reading.step) / 2;
  const isPercentage = reading.unit === "procent" || facets.unit === "procent";
  // "5+" may be anything from there.
  if (low === undefined || high === undefined) return undefined;
  const said = (toNumber(high) - toNumber(low)) / 2;
  return {
    value,
    off: !isPercentage && isInThousands(table, strand) ? Math.max(said, half) : said,
    half,
    isPercentage,
  };
}

/** A strand with its figures in doubles. */
export interface Line {
  readonly strand: Strand;
  readonly figures: readonly (Printed | undefined)[];
  /** All its figures are percentages. */
  readonly isShare: boolean;
  /** The size of the largest of them. */
  readonly largest: number;
  /** The power of ten that all of them are so many times, up to a thousand; 1 where any is no whole number. */
  readonly grain: number;
}

const LARGEST_GRAIN = 1000;

function grainWith(grain: number, { value }: Rough): number {
  let rest = grain;
  while (rest > 1 && value % rest !== 0) rest /= 10;
  return rest;
}

/** Whether any figure of a table may be a percentage; of the columns beside it nothing is known. */
const mayHaveShares = (table: Table): boolean =>
  table.beside.length > 0 || oddCellsOf(table).size > 0 || table.series.some(({ facets }) => facets.unit === "procent");

/** A strand as a line; its figures are read when they are asked for. */
class ReadLine implements Line {
  readonly strand: Strand;
  private readonly table: Table;
  private readonly hasShares: boolean;
  private read: Line["figures"] | undefined;
  private ofShares: boolean | undefined;
  private most: number | undefined;
  private common: number | undefined;

  constructor(table: Table, strand: Strand, hasShares: boolean) {
    [this.table, this.strand, this.hasShares] = [table, strand, hasShares];
  }

  get figures(): Line["figures"] {
    return (this.read ??= this.strand.spots.map((_, line) => printedAt(this.table, this.strand, line)));
  }

  get largest(): number {
    return (this.most ??= this.figures.reduce((most, figure) => Math.max(most, Math.abs(figure?.value ?? 0)), 0));
  }

  get grain(): number {
    return (this.common ??= this.figures.reduce(
      (grain, figure) => (figure ? grainWith(grain, figure) : grain),
      LARGEST_GRAIN,
    ));
  }

  get isShare(): boolean {
    return (this.ofShares ??= this.hasShares && isOfPercentages(this.table, this.strand));
  }
}

/** Strands of a table as lines. */
export function linesOf(table: Table, strands: readonly Strand[]): readonly Line[] {
  const hasShares = mayHaveShares(table);
  return strands.map((strand) => new ReadLine(table, strand, hasShares));
}

/** Whether all figures of a strand are percentages. */
function isOfPercentages(table: Table, { spots }: Strand): boolean {
  let count = 0;
  for (const spot of spots) {
    if (!spot) continue;
    const { series, moment } = spot;
    const isSaid = series.facets.unit === "procent";
    if (!isSaid && !Number.isNaN(table.whole(series, moment))) return false;
    const { value, unit } = table.cell(series, moment);
    if (value === undefined) continue;
    if (!isSaid && unit !== "procent") return false;
    count++;
  }
  return count > 0;
}
