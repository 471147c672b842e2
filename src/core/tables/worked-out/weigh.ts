import type { Line, Printed, Rough } from "./lines.ts";
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
  /** How many of these agree of themselves: figures in tens come out as each other's sum ten times as often. */
  readonly coarse: number;
  /** Of an index, how many digits of what it is more or less than 100 agree. */
  readonly moved: number;
  /** How far those that fit are off together, as parts of what they may be. */
  readonly error: number;
}

const NOTHING: Weight = { tested: 0, fits: 0, signed: 0, exact: 0, shown: 0, digits: 0, coarse: 0, moved: 0, error: 0 };

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

/** What a way makes of one line, beside what stands there. */
interface Compared {
  readonly own: Printed;
  readonly worked: Rough;
  readonly gap: number;
  /** How far apart they may be. */
  readonly room: number;
  readonly dust: number;
}

const comesOut = ({ gap, room, dust }: Compared): boolean => gap <= room + dust;

/** A list is long enough to look here and there in it, at so many lines, of which so many must be told. */
const LONG_LIST = 250;
const MOST_LOOKED_AT = 100;
const FEWEST_LOOKED_AT = 30;
/** Steps by this part of a list fall evenly over it, and into no rhythm that it may have. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** What lines all over a long list show of a way that is hardly ever so; undefined of any that may be. */
function deniedHereAndThere(length: number, compare: (line: number) => Compared | undefined): Weight | undefined {
  if (length < LONG_LIST) return undefined;
  let [tested, fits] = [0, 0];
  for (let look = 0; look < MOST_LOOKED_AT; look++) {
    const compared = compare(Math.floor(((look * GOLDEN) % 1) * length));
    if (!compared) continue;
    tested++;
    if (comesOut(compared)) fits++;
    if (tested >= FEWEST_LOOKED_AT && fits * 4 < tested) return { ...NOTHING, tested, fits };
  }
  return undefined;
}

const isSum = ({ operation }: Way): boolean => operation === "verschil" || operation === "optelling";

/** What all figures of a way come in: whole numbers, tens, thousands. */
const grainOf = (way: Way, lines: ReadonlyMap<Strand, Line>): number =>
  Math.min(...[way.result, ...operandsOf(way)].map((strand) => lines.get(strand)?.grain ?? 1));

/** `isElse` tells the lines in which the result may well be something else: those say nothing. */
export function weigh(way: Way, lines: ReadonlyMap<Strand, Line>, isElse: (line: number) => boolean): Weight {
  const areFactors = hasFactors(way);
  const read = (strand: Strand, line: number): Rough | undefined => {
    const figure = lines.get(strand)?.figures[line];
    return figure && areFactors ? asFactor(figure) : figure;
  };
  const figures = lines.get(way.result)?.figures ?? [];
  // A difference may be small where others are large: by chance it would be any of that size.
  const isOfSize = way.operation === "verschil";
  // The other way about is another way: what only comes out by rounding must have the sign as well.
  const hasMirror = isOfSize && way.isSinceBefore !== true;
  const size = isOfSize ? (lines.get(way.result)?.largest ?? 0) : 0;
  const running = way.operation === "opgeteld" ? addedUp(lines.get(way.first)?.figures ?? []) : undefined;
  const compare = (line: number): Compared | undefined => {
    const own = figures[line];
    const worked = own && (running ? running[line] : workOut(way, line, read, rough));
    if (!own || !worked || !Number.isFinite(worked.value) || isElse(line)) return undefined;
    const room = (isRounded(way) ? Math.max(own.half, own.off) : own.off) + worked.off;
    const signedGap = Math.abs(own.value - worked.value);
    const ofSizes = isUnsigned(way) ? Math.abs(Math.abs(own.value) - Math.abs(worked.value)) : signedGap;
    const dust = DUST * (Math.abs(worked.value) + 1);
    return { own, worked, gap: hasMirror && ofSizes > dust ? signedGap : ofSizes, room, dust };
  };
  const denied = deniedHereAndThere(figures.length, compare);
  if (denied) return denied;
  const isIndex = way.isIndex === true;
  let { tested, fits, signed, exact, shown, digits, moved, error } = NOTHING;
  for (const line of figures.keys()) {
    const compared = compare(line);
    if (!compared) continue;
    tested++;
    if (!comesOut(compared)) {
      if ((tested - fits) * (isIndex ? 2 : 3) > Math.max(figures.length, FEWEST_LINES)) break;
      continue;
    }
    const { own, worked, gap, room, dust } = compared;
    fits++;
    if (own.value * worked.value >= 0) signed++;
    if (gap <= dust) exact++;
    error += gap / Math.max(room, own.half, DUST);
    const operands = operandsOf(way).map((one) => read(one, line));
    if (!isTelling(own.value, way, operands)) continue;
    shown++;
    const reach = reachOf(way, operands) ?? (isOfSize ? size : Math.abs(own.value));
    const least = Math.max(room, own.half, DUST * Math.abs(own.value));
    digits += Math.max(0, Math.log10(reach / least));
    if (isIndex) moved += Math.max(0, Math.log10(Math.abs(own.value - way.per) / least));
  }
  const coarse = isSum(way) ? Math.min(shown, FEWEST_LINES) * Math.log10(grainOf(way, lines)) : 0;
  return { tested, fits, signed, exact, shown, digits, coarse, moved, error };
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
    coarse: sum("coarse"),
    moved: sum("moved"),
    error: sum("error"),
  };
}

/** Whether enough lines show something. Where one of two lines is off, the other is all there is to show it. */
export const hasShown = ({ tested, fits, shown }: Weight): boolean =>
  shown >= (tested === 2 && fits === 1 ? 1 : FEWEST_SHOWN);
