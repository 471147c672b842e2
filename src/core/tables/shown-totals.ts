import { workingsOf } from "../vocabulary/workings.ts";
import { TELLING, type Weigh } from "./evidence.ts";
import { isOfWhich } from "./line-words.ts";
import type { Series, Table, Whole } from "./table.ts";

/** Looking for sums among all lines takes the square of their number. */
const LONGEST_LIST = 40;
const MOST_PARTS = 12;
/** So many columns that come out are no chance, also among many lines. */
const FEWEST_FITS = 3;

const isAddable = ({ label, facets: { statistic, unit, role } }: Series): boolean =>
  statistic === undefined &&
  unit !== "procent" &&
  !isOfWhich(label) &&
  role !== "saldo" &&
  role?.startsWith("stand") !== true;

/** Whether a line may be a sum under any name; one that says that it is worked out otherwise is none. */
const mayBeSum = (line: Series): boolean => isAddable(line) && workingsOf(line.label).length === 0;

/** Whether a sum comes out in nearly all columns, and not by chance. */
function isShown(whole: Series, parts: readonly Series[], weigh: Weigh): boolean {
  const { tested, fits, largest } = weigh(whole, parts);
  return fits >= FEWEST_FITS && fits >= tested - 1 && largest >= TELLING;
}

/** The first column from this one on with more than nought; the number of columns where none has. */
function positiveFrom(figures: Float64Array, from: number): number {
  let column = from;
  while (column < figures.length && !((figures[column] ?? 0) > 0)) column++;
  return Math.min(column, figures.length);
}

/** Looks for sums among the lines of one measure. */
class Finder {
  private readonly around: Pick<Table, "moments" | "readWholes">;
  private readonly weigh: Weigh;
  private readonly read = new Map<Series, Float64Array>();
  /** The lines that count in no other so far. */
  private kept: Series[] = [];

  constructor(around: Finder["around"], weigh: Weigh) {
    [this.around, this.weigh] = [around, weigh];
  }

  /** Takes in the next line, which was found to be this sum. */
  addTotal({ whole, parts }: Whole): void {
    const taken = new Set(parts);
    this.kept = [...this.kept.filter((one) => !taken.has(one)), whole];
  }

  /** Takes in the next line, and tells of what it is the sum. */
  add(line: Series): readonly Series[] | undefined {
    const parts = mayBeSum(line) ? this.partsOf(line) : undefined;
    this.kept = [...(parts ? this.kept.slice(0, -parts.length) : this.kept), line];
    return parts;
  }

  private figuresOf(line: Series): Float64Array {
    let figures = this.read.get(line);
    if (!figures) {
      figures = new Float64Array(this.around.moments.length);
      this.around.readWholes(line, figures);
      this.read.set(line, figures);
    }
    return figures;
  }

  /** The last lines that this one adds up; looked for in two columns, as there may be a slip in one. */
  private partsOf(line: Series): readonly Series[] | undefined {
    const whole = this.figuresOf(line);
    const first = positiveFrom(whole, 0);
    const second = positiveFrom(whole, first + 1);
    if (second === whole.length) return undefined;
    let [sumOfFirst, sumOfSecond] = [0, 0];
    const { kept } = this;
    for (let from = kept.length - 1; from >= Math.max(0, kept.length - MOST_PARTS); from--) {
      const part = kept[from];
      if (!part) return undefined;
      const figures = this.figuresOf(part);
      sumOfFirst += figures[first] ?? 0;
      sumOfSecond += figures[second] ?? 0;
      const fits = sumOfFirst === whole[first] || sumOfSecond === whole[second];
      if (!fits || from === kept.length - 1) continue;
      const parts = kept.slice(from);
      if (isShown(line, parts, this.weigh)) return parts;
    }
    return undefined;
  }
}

/**
 * Lines that add up those above them although nothing in their name says so ("Jeugd" under "Ambulant" and "Verblijf"): in nearly
 * all columns, three or more. `known`: what was found to be a total before.
 */
export function findShownTotals(
  series: readonly Series[],
  around: Pick<Table, "moments" | "measures" | "readWholes">,
  known: readonly Whole[],
  weigh: Weigh,
): readonly Whole[] {
  const { moments, measures } = around;
  if (moments.length < FEWEST_FITS || series.length > LONGEST_LIST * measures.length) return [];
  const totals = new Map(known.map((total) => [total.whole, total]));
  return measures.flatMap((_, measure) => {
    const finder = new Finder(around, weigh);
    return series.flatMap((line): readonly Whole[] => {
      if (line.measure !== measure || !isAddable(line)) return [];
      const total = totals.get(line);
      if (total) {
        finder.addTotal(total);
        return [];
      }
      const parts = finder.add(line);
      return parts ? [{ whole: line, parts, overlaps: false, isNameless: true }] : [];
    });
  });
}
