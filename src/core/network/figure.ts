import { compare, negate } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";
import { type Formula, type Selector, selectorsOf } from "../language/formula.ts";
import { formatPeriod, partsOfYear } from "../reading/period.ts";
import type { CellReading } from "../reading/read-cell.ts";
import { inUnits, possibleValues, scaleOf } from "../tables/relations/possible-values.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { type Located, momentsAtEnd } from "./structures.ts";

/** One cell of the network: a series at a moment. */
export interface Figure extends Located {
  readonly moment: Moment;
  readonly reading: CellReading;
}

/** The figure of a series in one of the columns of its table. */
export function figureOf({ table, series }: Located, moment: Moment): Figure {
  return { table, series, moment, reading: inUnits(scaleOf(series, table.conventions), table.cell(series, moment)) };
}

/** The column of a series in a period, or in the period before it; undefined when its table has no such column. */
function momentAt({ table, series }: Located, period: Moment, previous: boolean): Moment | undefined {
  const { key, previousKey } = period;
  // A column with a name is that same column at the time before, in the table before.
  const isNamed = previousKey === "" && table.momentOf.get(key) !== period;
  // A column without a name, as the only one may be, would find itself.
  if (previous && !isNamed && previousKey === "") return undefined;
  const moment = table.momentOf.get(previous && !isNamed ? previousKey : key);
  return moment?.places[series.measure] === undefined ? undefined : moment;
}

/** The figure of a series in a period, or in the period before it; undefined when its table has no such column. */
export function figureAt(located: Located, period: Moment, previous: boolean): Figure | undefined {
  const moment = momentAt(located, period, previous);
  return moment && figureOf(located, moment);
}

/** The columns that a selector asks of a series: that of the period itself, the one before, or those it is about. */
export function momentsFor(located: Located, selector: Selector, period: Moment): readonly Moment[] | undefined {
  const { structure, previous } = selector;
  const found: Moment[] = [];
  for (const at of structure ? (momentsAtEnd(structure, located, period) ?? [undefined]) : [period]) {
    const moment = at && momentAt(located, at, previous);
    if (!moment) return undefined;
    found.push(moment);
  }
  return found;
}

/** The figures that a selector asks of a series: in the period itself, the one before, or the columns it is about. */
export function figuresFor(located: Located, selector: Selector, period: Moment): readonly Figure[] | undefined {
  if (selector.ofYear) return figuresOfYear(located, period);
  return momentsFor(located, selector, period)?.map((moment) => figureOf(located, moment));
}

/** The figures of a series in the half years, else quarters, else months, of a year; undefined unless all of them stand there. */
function figuresOfYear({ table, series }: Located, { period }: Moment): readonly Figure[] | undefined {
  if (period?.kind !== "jaar") return undefined;
  for (const periods of partsOfYear(period.year)) {
    const figures = periods.flatMap((period) => {
      const moment = table.momentOf.get(formatPeriod(period));
      return moment
        ? [{ table, series, moment, reading: inUnits(scaleOf(series, table.conventions), table.cell(series, moment)) }]
        : [];
    });
    if (figures.length === periods.length) return figures;
  }
  return undefined;
}

/** How many figures of a line stand above nought, and how many below it. */
interface Signs {
  readonly above: number;
  readonly below: number;
}

/** Asked about in every period of a line; a figure that changes in a session keeps its sign. */
const known = new WeakMap<Table, Map<Series, Signs>>();

function signsOf({ table, series }: Located): Signs {
  let ofTable = known.get(table);
  if (!ofTable) known.set(table, (ofTable = new Map<Series, Signs>()));
  let signs = ofTable.get(series);
  if (!signs) {
    const values = table.moments.flatMap((moment) => table.cell(series, moment).value ?? []);
    const [above, below] = [values.filter((one) => compare(one, 0) > 0), values.filter((one) => compare(one, 0) < 0)];
    ofTable.set(series, (signs = { above: above.length, below: below.length }));
  }
  return signs;
}

/** Whether most figures of a line are written with a minus: the others are corrections, or the minus was forgotten. */
function isWrittenWithMinus(line: Located): boolean {
  const { above, below } = signsOf(line);
  return below > above;
}

/** What its table writes with a minus, as how much that is; others stay as they are. */
export function withoutMinus(figure: Figure): Figure {
  const { reading } = figure;
  if (reading.value === undefined || !isWrittenWithMinus(figure)) return figure;
  return { ...figure, reading: { ...reading, value: negate(reading.value) } };
}

const COLLECTED: readonly unknown[] = ["begroot", "opgelegd", "geind"];

const compared = new WeakMap<Formula, boolean>();

/** Whether a formula holds what is charged against the budget, or collected against that: income, that may be printed with a minus. */
export function comparesCollected(formula: Formula): boolean {
  const { left, operator, right } = formula;
  if (operator === "=") return false;
  let known = compared.get(formula);
  if (known === undefined) {
    known = [left, right].flatMap(selectorsOf).every(({ wants }) => COLLECTED.includes(wants.role));
    compared.set(formula, known);
  }
  return known;
}

/** Whether each of these lines is of one sign: a correction among others has its own. */
export const areOfOneSign = (lines: readonly Located[]): boolean =>
  lines.every((line) => {
    const { above, below } = signsOf(line);
    return !(above && below);
  });

/** What the cell of a figure can be, given how far it was rounded and what is missing. */
export function intervalOf({ table, series, reading }: Figure): Interval {
  return possibleValues(reading, series.facets, table.conventions);
}
