import { toNumber } from "../../interval/exact.ts";
import { readConventions } from "../around/conventions.ts";
import { oddCellsOf } from "../odd-cells.ts";
import { possibleValues } from "../relations/possible-values.ts";
import type { Table } from "../table.ts";
import type { Strand } from "./strands.ts";
import {
  type Arithmetic,
  hasFactors,
  isBridge,
  isQuotient,
  isRounded,
  isUnsigned,
  operandsOf,
  type Way,
  workOut,
} from "./way.ts";

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

const relative = ({ value, off }: Rough): number => (value === 0 ? 0 : off / Math.abs(value));

/** To first order how far off an outcome may be. */
const rough: Arithmetic<Rough> = {
  add: (a, b) => ({ value: a.value + b.value, off: a.off + b.off }),
  subtract: (a, b) => ({ value: a.value - b.value, off: a.off + b.off }),
  multiply: (a, b) => {
    const value = a.value * b.value;
    return { value, off: Math.abs(value) * (relative(a) + relative(b)) };
  },
  divide: (a, b) => {
    const value = a.value / b.value;
    return { value, off: a.off / Math.abs(b.value) + Math.abs(value) * relative(b) };
  },
  scale: (a, factor) => ({ value: a.value * factor, off: a.off * factor }),
  share: (a, parts) => ({ value: a.value / parts, off: a.off / parts }),
};

/** A strand with its figures in doubles. */
export interface Line {
  readonly strand: Strand;
  readonly figures: readonly (Printed | undefined)[];
  /** All its figures are percentages. */
  readonly isShare: boolean;
  /** The size of the largest of them. */
  readonly largest: number;
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

  constructor(table: Table, strand: Strand, hasShares: boolean) {
    [this.table, this.strand, this.hasShares] = [table, strand, hasShares];
  }

  get figures(): Line["figures"] {
    return (this.read ??= this.strand.spots.map((_, line) => printedAt(this.table, this.strand, line)));
  }

  get largest(): number {
    return (this.most ??= this.figures.reduce((most, figure) => Math.max(most, Math.abs(figure?.value ?? 0)), 0));
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

/** How well the lines bear out a way. */
export interface Weight {
  readonly tested: number;
  readonly fits: number;
  /** Of these the ones of which the sign fits as well. */
  readonly signed: number;
  /** Of these the ones that come out to the digit, without any room for rounding. */
  readonly exact: number;
  /** Of these the ones that show anything. */
  readonly shown: number;
  /** How many digits agree that chance could have made otherwise. */
  readonly digits: number;
  /** How far those that fit are off together, as parts of what they may be. */
  readonly error: number;
}

const DUST = 1e-9;
const FEWEST_SHOWN = 2;
/** Of fewer lines one may be off. */
const FEWEST_LINES = 3;

/** A factor is what it says; of a product only the outcome is rounded. */
const asFactor = ({ value, isPercentage }: Printed): Rough => ({ value: isPercentage ? value / 100 : value, off: 0 });

/** A figure that equals one that it is made from shows nothing: what is taken off nought, or a share of all; nor does nought. */
function isTelling(outcome: number, way: Way, operands: readonly (Rough | undefined)[]): boolean {
  if (way.operation === "aansluiting") return outcome !== 0;
  const isSame = (value: number): boolean => Math.abs(Math.abs(outcome) - Math.abs(value)) <= DUST * Math.abs(value);
  // Of what is added and taken off, most may be nothing.
  if (way.operation === "optelling") return outcome !== 0 && !operands.some((one) => one && isSame(one.value));
  if (operands.some((one) => one === undefined || one.value === 0)) return false;
  // The average of several that differ may well be one of them.
  if (way.operation === "gemiddelde") return outcome !== 0 && !operands.every((one) => one && isSame(one.value));
  return outcome !== 0 && !(isQuotient(way) && isSame(way.per)) && !operands.some((one) => one && isSame(one.value));
}

/** Averages by any weights lie close together: within this part of what their figures differ. */
const SPREAD_TO_AVERAGE = 8;

function spreadOf(operands: readonly (Rough | undefined)[]): number {
  const values = operands.flatMap((one) => one?.value ?? []);
  return Math.max(...values) - Math.min(...values);
}

/** How far off a figure would be by chance, where that is not its own size: from one version to the next, what changed. */
function reachOf(way: Way, operands: readonly (Rough | undefined)[]): number | undefined {
  if (way.operation === "gemiddelde") return spreadOf(operands) / SPREAD_TO_AVERAGE;
  if (!isBridge(way)) return undefined;
  return Math.max(...operands.slice(1).map((one) => Math.abs(one?.value ?? 0)));
}

/** What all figures up to and including each come to; undefined from the first that lacks. */
function addedUp(figures: readonly (Rough | undefined)[]): readonly (Rough | undefined)[] {
  let sum: Rough | undefined = { value: 0, off: 0 };
  return figures.map((figure) => (sum = sum && figure && rough.add(sum, figure)));
}

/** `isElse` tells the lines in which the result may well be something else: those say nothing. */
export function weigh(way: Way, lines: ReadonlyMap<Strand, Line>, isElse: (line: number) => boolean): Weight {
  const printed = (strand: Strand, line: number): Printed | undefined => lines.get(strand)?.figures[line];
  const read = (strand: Strand, line: number): Rough | undefined => {
    const figure = printed(strand, line);
    return figure && hasFactors(way) ? asFactor(figure) : figure;
  };
  let [tested, fits, signed, exact, shown, digits, error] = [0, 0, 0, 0, 0, 0, 0];
  const figures = lines.get(way.result)?.figures ?? [];
  // A difference may be small where others are large: by chance it would be any of that size.
  const isOfSize = way.operation === "verschil";
  // The other way about is another way: what only comes out by rounding must have the sign as well.
  const hasMirror = isOfSize && way.isSinceBefore !== true;
  const size = isOfSize ? (lines.get(way.result)?.largest ?? 0) : 0;
  const running = way.operation === "opgeteld" ? addedUp(lines.get(way.first)?.figures ?? []) : undefined;
  for (const [line, own] of figures.entries()) {
    const worked = own && (running ? running[line] : workOut(way, line, read, rough));
    if (!own || !worked || !Number.isFinite(worked.value) || isElse(line)) continue;
    tested++;
    const room = (isRounded(way) ? Math.max(own.half, own.off) : own.off) + worked.off;
    const signedGap = Math.abs(own.value - worked.value);
    const ofSizes = isUnsigned(way) ? Math.abs(Math.abs(own.value) - Math.abs(worked.value)) : signedGap;
    const dust = DUST * (Math.abs(worked.value) + 1);
    const gap = hasMirror && ofSizes > dust ? signedGap : ofSizes;
    if (gap > room + dust) {
      if ((tested - fits) * 3 > Math.max(figures.length, FEWEST_LINES)) break;
      continue;
    }
    fits++;
    if (own.value * worked.value >= 0) signed++;
    if (gap <= dust) exact++;
    error += gap / Math.max(room, own.half, DUST);
    const operands = operandsOf(way).map((one) => read(one, line));
    if (!isTelling(own.value, way, operands)) continue;
    shown++;
    const reach = reachOf(way, operands) ?? (isOfSize ? size : Math.abs(own.value));
    digits += Math.max(0, Math.log10(reach / Math.max(room, own.half, DUST * Math.abs(own.value))));
  }
  return { tested, fits, signed, exact, shown, digits, error };
}

/** The weight of ways that are one and the same in several groups. */
export function joined(weights: readonly Weight[]): Weight {
  const sum = (of: keyof Weight): number => weights.reduce((total, weight) => total + weight[of], 0);
  return {
    tested: sum("tested"),
    fits: sum("fits"),
    signed: sum("signed"),
    exact: sum("exact"),
    shown: sum("shown"),
    digits: sum("digits"),
    error: sum("error"),
  };
}

/** Whether enough lines show something. Where one of two lines is off, the other is all there is to show it. */
export const hasShown = ({ tested, fits, shown }: Weight): boolean =>
  shown >= (tested === 2 && fits === 1 ? 1 : FEWEST_SHOWN);
