import { numberText } from "../findings/number-text.ts";
import { absolute, compare, divide, type Exact, multiply, negate } from "../interval/exact.ts";
import { type DifferenceText, enumerate } from "./difference-text.ts";
import { cellText } from "./formula-text.ts";
import {
  areSameFractions,
  cellsIn,
  type Fraction,
  type FractionReading,
  fractionAlgebra,
  fractionOfCell,
  timesOf,
  withCell,
} from "./fraction.ts";
import { type Polynomial, productOf, scaledBy, sumOf, type Term } from "./polynomial.ts";
import { OTHER } from "./quotient.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** What a formula does with two cells, and what it should have done with them. */
interface Operation {
  readonly work: (a: Fraction, b: Fraction) => FractionReading;
  readonly does: (a: string, b: string) => string;
  readonly should: string;
}

const OPERATIONS: readonly Operation[] = [
  {
    work: (a, b) => fractionAlgebra.add(a, b),
    does: (a, b) => `telt ${a} en ${b} op`,
    should: "ze op te tellen",
  },
  {
    work: (a, b) => fractionAlgebra.subtract(a, b),
    does: (a, b) => `trekt ${b} van ${a} af`,
    should: "ze van elkaar af te trekken",
  },
  {
    work: (a, b) => fractionAlgebra.multiply(a, b),
    does: (a, b) => `vermenigvuldigt ${a} met ${b}`,
    should: "ze te vermenigvuldigen",
  },
  {
    work: (a, b) => fractionAlgebra.divide(a, b),
    does: (a, b) => `deelt ${a} door ${b}`,
    should: "ze te delen",
  },
];

/** The number in front of a fraction of single products: 1.000 of "per 1.000"; 1 where there is none. */
function numberIn({ top, bottom }: Fraction): Exact {
  const [first] = top.values();
  const [last] = bottom.values();
  if (!first || !last || top.size > 1 || bottom.size > 1) return 1;
  return divide(first.times, last.times) ?? 1;
}

/** Says in Dutch what a formula makes of cells otherwise than it should. */
export class FractionText {
  private readonly texts: DifferenceText;
  private readonly cells: WorkbookCells;
  private readonly sheet: string;

  constructor(texts: DifferenceText, cells: WorkbookCells, sheet: string) {
    [this.texts, this.cells, this.sheet] = [texts, cells, sheet];
  }

  name(key: CellKey): string {
    return this.texts.name(key);
  }

  private term({ cells, times }: Term): string {
    const size = absolute(times);
    const factor = size === 1 && cells.length > 0 ? [] : [numberText(size).replaceAll(".", "")];
    return [...factor, ...cells.map((key) => cellText(key, this.cells, this.sheet))].join("*");
  }

  private sum(polynomial: Polynomial): string {
    const signed = [...polynomial.values()].map(
      (term) => `${compare(term.times, 0) < 0 ? "-" : "+"}${this.term(term)}`,
    );
    return signed.join("").replace(/^\+/, "") || "0";
  }

  /** "B5*C5", "1.000*C4/B4": as a formula would say it. */
  of({ top, bottom }: Fraction): string {
    const [only] = bottom.values();
    if (only && bottom.size === 1 && only.cells.length === 0)
      return this.sum(scaledBy(top, divide(1, only.times) ?? 1));
    const held = (polynomial: Polynomial): string =>
      polynomial.size > 1 || [...polynomial.values()].some(({ cells }) => cells.length > 1 && polynomial === bottom)
        ? `(${this.sum(polynomial)})`
        : this.sum(polynomial);
    return `${held(top)}/${held(bottom)}`;
  }

  /** "vermenigvuldigt met 10.000 in plaats van met 1.000": all the same but for a number. */
  private factor(times: Exact, wanted: Fraction): string {
    if (compare(times, negate(1)) === 0) return "draait het teken om";
    const should = numberIn(wanted);
    const is = multiply(times, should);
    if (compare(is, 1) === 0) return `vermenigvuldigt niet met ${numberText(should)}`;
    if (compare(should, 1) !== 0)
      return `vermenigvuldigt met ${numberText(is)} in plaats van met ${numberText(should)}`;
    const part = divide(1, is);
    return compare(absolute(is), 1) < 0 && part !== undefined
      ? `deelt ook nog door ${numberText(part)}`
      : `vermenigvuldigt ook nog met ${numberText(is)}`;
  }

  /** "telt er ook C5 (Tarief) bij op": all that should be there, and more. */
  private more(actual: Fraction, wanted: Fraction): string | undefined {
    const [left, right] = [productOf(actual.top, wanted.bottom), productOf(wanted.top, actual.bottom)];
    const rest = left && right && sumOf([...left.values(), ...scaledBy(right, negate(1)).values()]);
    const isPlain = actual.bottom.size === 1 && [...actual.bottom.values()].every(({ cells }) => cells.length === 0);
    const [only, ...others] = rest?.values() ?? [];
    if (!isPlain || !only || others.length > 0 || wanted.top.size > 1 || !left) return undefined;
    // A cell that should be there stays there.
    if (left.size !== (right?.size ?? 0) + 1) return undefined;
    const what =
      only.cells.length === 0
        ? `het vaste getal ${numberText(absolute(only.times))}`
        : only.cells.length === 1 && only.cells[0] !== undefined && compare(absolute(only.times), 1) === 0
          ? this.name(only.cells[0])
          : this.term(only);
    return compare(only.times, 0) > 0 ? `telt er ook ${what} bij op` : `trekt er ook ${what} van af`;
  }

  /** "telt B3 (Aantal) en C3 (Tarief) op in plaats van ze te vermenigvuldigen". */
  private otherOperation(actual: Fraction, wanted: Fraction): string | undefined {
    const cells = [...cellsIn(wanted)];
    const [one, two, ...rest] = cells;
    if (one === undefined || two === undefined || rest.length > 0) return undefined;
    const orders: readonly (readonly [CellKey, CellKey])[] = [
      [one, two],
      [two, one],
    ];
    const isThat = (work: Operation["work"], [a, b]: readonly [CellKey, CellKey], what: Fraction) => {
      const made = work(fractionOfCell(a), fractionOfCell(b));
      const times = made === OTHER ? undefined : timesOf(made, what);
      return times !== undefined && compare(times, 0) > 0;
    };
    const should = OPERATIONS.find(({ work }) => orders.some((order) => isThat(work, order, wanted)));
    for (const { work, does, should: instead } of OPERATIONS) {
      for (const order of orders) {
        if (!should || !isThat(work, order, actual)) continue;
        const said = does(this.name(order[0]), this.name(order[1]));
        return instead === should.should ? `${said} in plaats van andersom` : `${said} in plaats van ${should.should}`;
      }
    }
    return undefined;
  }

  /** Undefined where they are the same, or too far apart to say. */
  phrase(actual: Fraction, wanted: Fraction): string | undefined {
    const times = timesOf(actual, wanted);
    if (times !== undefined) return compare(times, 1) === 0 ? undefined : this.factor(times, wanted);
    const [own, asked] = [cellsIn(actual), cellsIn(wanted)];
    const [extra, missing] = [[...own].filter((key) => !asked.has(key)), [...asked].filter((key) => !own.has(key))];
    for (const from of extra) {
      for (const to of missing) {
        const mended = withCell(actual, from, to);
        if (mended === OTHER || !areSameFractions(mended, wanted)) continue;
        return `rekent met ${this.name(from)} in plaats van ${this.name(to)}`;
      }
    }
    if (extra.length > 0 && missing.length > 0) {
      const isOfOther = areSameFractions({ top: actual.top, bottom: wanted.bottom }, wanted);
      return isOfOther
        ? `deelt door ${this.sum(actual.bottom)} in plaats van door ${this.sum(wanted.bottom)}`
        : undefined;
    }
    return (
      this.otherOperation(actual, wanted) ??
      this.more(actual, wanted) ??
      (missing.length > 0 && missing.length < asked.size
        ? `rekent niet met ${enumerate(missing.map((key) => this.name(key)))}`
        : undefined)
    );
  }
}
