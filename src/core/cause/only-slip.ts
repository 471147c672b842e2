import { type Answer, askedOf, figuresOf } from "../findings/answer.ts";
import { cellOf } from "../findings/cell-of.ts";
import type { CellReference } from "../findings/finding.ts";
import { whose } from "../findings/sentence.ts";
import { absolute, compare, type Exact, multiply, negate, subtract } from "../interval/exact.ts";
import type { Figure } from "../network/figure.ts";
import { cellName } from "../network/joint/read-linear.ts";
import { areSwapped, factorBetween, factorText, isRound, mayBeMistyped, typingSlip } from "../reading/typing-slips.ts";
import type { Repair } from "./repair.ts";
import { mistypingsOf, repairsOf } from "./repairs-of.ts";
import { cellText, wantedText } from "./wanted-text.ts";

/** What would explain a finding. */
export interface Cause {
  /** A Dutch sentence. */
  readonly text: string;
  /** The cell that it names, where that is one. */
  readonly cell: CellReference | undefined;
  /** What should stand in that cell, where it was mistyped. */
  readonly wanted?: Exact;
}

/** Smaller figures are the same by chance too often to show anything. */
const SMALLEST = 100;

const isLarge = ({ found, wanted }: Repair): boolean =>
  [found, wanted].some((value) => compare(absolute(value), SMALLEST) >= 0);

/** What would explain a check by one of its figures. */
interface Slip {
  readonly repair: Repair;
  readonly text: string;
  /** A part that was left out or taken twice stands there as it should. */
  readonly isMistyped: boolean;
  /** Else it only keeps others from being named: it may be by chance that it explains the check. */
  readonly isTelling: boolean;
}

const FEWEST_OTHERS = 2;

/** Whether all others of its line have the sign that a figure would have: an outflow among others with a minus. */
function isOddSign({ figure: { table, series, moment }, wanted }: Repair): boolean {
  const others = table.moments.flatMap((other) => (other === moment ? [] : (table.cell(series, other).value ?? [])));
  const some = others.filter((value) => compare(value, 0) !== 0);
  return some.length >= FEWEST_OTHERS && some.every((value) => compare(value, 0) * compare(wanted, 0) > 0);
}

/** How a figure would explain a check by having been typed wrong, left out or taken twice; undefined where it would not. */
function slipIn(repair: Repair, subject: Figure): Slip | undefined {
  const { figure, found, wanted } = repair;
  const isOwn = figure.series === subject.series && figure.moment === subject.moment;
  if (mayBeMistyped(wanted, found)) {
    const isOtherSign = compare(wanted, negate(found)) === 0;
    const isLikely =
      isOwn ||
      (isLarge(repair) && !(isOtherSign && isRound(subtract(wanted, found)))) ||
      (isOtherSign && isOddSign(repair));
    const isTelling = typingSlip(wanted, found) !== undefined && isLikely;
    return { repair, text: `Mogelijk ${wantedText(repair, subject)}`, isMistyped: true, isTelling };
  }
  if (isOwn || compare(found, 0) === 0) return undefined;
  const name = `${whose(figure, subject)} (${cellText(repair, subject)})`;
  const isTelling = isLarge(repair) && !isRound(found);
  if (compare(wanted, 0) === 0)
    return { repair, text: `Mogelijk: ${name} is niet meegeteld.`, isMistyped: false, isTelling };
  const isTwice = compare(wanted, multiply(found, 2)) === 0;
  return isTwice
    ? { repair, text: `Mogelijk: ${name} is twee keer meegeteld.`, isMistyped: false, isTelling }
    : undefined;
}

/** "Een van de getallen is een factor 10 te groot of te klein": of a quotient hardly anything tells which. */
function sharedFactor(slips: readonly Slip[]): Cause | undefined {
  const factors = slips.map(({ repair: { found, wanted } }) => factorBetween(found, wanted));
  const [factor] = factors;
  if (factor === undefined || factors.some((other) => other !== factor)) return undefined;
  return { text: `Mogelijk is een van deze getallen een ${factorText(factor)} te groot of te klein.`, cell: undefined };
}

/** Tells of repairs whether a figure may be what they want it to be, and whether all comes out then that is wrong with it. */
export interface Witnesses {
  readonly allow: (repair: Repair) => boolean;
  readonly allComeOut: (repair: Repair) => boolean;
}

/**
 * The slip that would explain a check; undefined unless it is the only one that may be, and shows to be one. What was left out
 * of a sum or taken twice there stands as it should, and may be all the same.
 */
export function onlySlip(answer: Answer, { allow, allComeOut }: Witnesses): Cause | undefined {
  const { subject } = askedOf(answer);
  const { repairs, rivals } = mistypingsOf(answer);
  const slips = repairs.flatMap((repair) => slipIn(repair, subject) ?? []);
  if (!slips.some(({ isTelling }) => isTelling)) return undefined;
  // Of what was left out or taken twice the sum itself is the wrong figure.
  const sum = repairs.find(({ figure }) => cellName(figure) === cellName(subject));
  const [only, ...more] = slips.filter(({ repair, isMistyped }) => allow(isMistyped ? repair : (sum ?? repair)));
  if (only?.isTelling !== true) return undefined;
  if (more.length > 0) return sharedFactor([only, ...more]);
  const isSame = ({ figure, wanted }: Repair): boolean =>
    cellName(figure) === cellName(only.repair.figure) && compare(wanted, only.repair.wanted) === 0;
  if (rivals.some((rival) => !isSame(rival) && allow(rival))) return undefined;
  return only.isMistyped && !allComeOut(only.repair)
    ? undefined
    : { text: only.text, cell: cellOf(only.repair.figure), ...(only.isMistyped && { wanted: only.repair.wanted }) };
}

/**
 * The figure of a sum in which two digits changed places, however small, where every other figure of it is held by a check
 * that comes out: by chance as many small figures are each other's the other way about.
 */
export function onlySwap(answer: Answer, { allow, allComeOut }: Witnesses): Cause | undefined {
  if (!("constraint" in answer)) return undefined;
  const repairs = repairsOf(answer);
  if (!repairs.some(({ wanted, found }) => areSwapped(wanted, found))) return undefined;
  // What no repair is known for may be wrong as well.
  const areAllKnown = repairs.length === figuresOf(answer).length;
  const [only, ...more] = repairs.filter(allow);
  if (!only || more.length > 0 || !areAllKnown) return undefined;
  if (!areSwapped(only.wanted, only.found) || !allComeOut(only)) return undefined;
  const text = `Mogelijk ${wantedText(only, askedOf(answer).subject)}`;
  return { text, cell: cellOf(only.figure), wanted: only.wanted };
}
