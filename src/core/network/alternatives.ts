import { absolute, compare, type Exact, subtract } from "../interval/exact.ts";
import type { Formula } from "../language/formula.ts";
import { selectorsOf } from "../language/formula.ts";
import { isTelling } from "../tables/relations/evidence.ts";
import { placeOf, type Table } from "../tables/table.ts";
import { mayBeIncome } from "../vocabulary/income-words.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Verdict } from "./check-constraint.ts";

const OTHER_SIGN = "Andersom afgetrokken klopt het wel, maar zo staat het in de rest van de tabel niet.";
const BOTH_WAYS = "Andersom afgetrokken klopt het wel. De tabel doet het even vaak zo als andersom.";

/** Whether as many figures of its table are worked out the other way about: which of them are wrong, nobody can tell. */
export const goesBothWays = ({ remark }: Verdict): boolean => remark?.startsWith(BOTH_WAYS) === true;

/** Nought is nought whichever way it is worked out. */
const shows = ({ outcome, left, right }: Verdict): boolean =>
  outcome.startsWith("klopt") && !(left.point === 0 && right.point === 0);

/** What a formula is about, whatever the signs and order. */
const aboutOf = (formula: Formula): string =>
  [...selectorsOf(formula.left), ...selectorsOf(formula.right)]
    .map(({ text }) => text)
    .sort()
    .join("\n");

/** By how many figures a formula is satisfied. */
function satisfied(verdicts: readonly Verdict[]): ReadonlyMap<Formula, number> {
  const fits = new Map<Formula, number>();
  for (const verdict of verdicts.filter(shows)) {
    const { formula } = verdict.constraint;
    fits.set(formula, (fits.get(formula) ?? 0) + 1);
  }
  return fits;
}

/** The formula that most figures satisfy, of equals the first; undefined when none is satisfied. */
function mostSatisfied(verdicts: readonly Verdict[]): Formula | undefined {
  const fits = satisfied(verdicts);
  const order = [...new Set(verdicts.map(({ constraint }) => constraint.formula))];
  return order.filter((one) => fits.has(one)).sort((a, b) => (fits.get(b) ?? 0) - (fits.get(a) ?? 0))[0];
}

const gap = ({ left, right }: Verdict): Exact | undefined =>
  left.point === undefined || right.point === undefined ? undefined : absolute(subtract(left.point, right.point));

/** Of formulas about the same figures that none satisfies, the one that comes nearest, else the first. */
function nearest(verdicts: readonly Verdict[]): Formula | undefined {
  const [best] = [...verdicts].sort((a, b) => {
    const [x, y] = [gap(a), gap(b)];
    return x === undefined || y === undefined ? Number(x === undefined) - Number(y === undefined) : compare(x, y);
  });
  return best?.constraint.formula;
}

/** The formula that is meant in some lines or columns of a table: what satisfies them, else what the rest of it is about. */
function chosen(verdicts: readonly Verdict[], inTable: readonly Verdict[]): Formula | undefined {
  const own = mostSatisfied(verdicts);
  if (own) return own;
  const elsewhere = mostSatisfied(inTable);
  // What none of several figures bears out is another thing: "Budget, uitgaven, ontvangsten, saldo".
  const areAllWrong = verdicts.every(({ outcome }) => outcome === "schending");
  if (!elsewhere && areAllWrong && byFigure(verdicts).length > 1) return undefined;
  const abouts = new Set(verdicts.map(({ constraint }) => aboutOf(constraint.formula)));
  const about = elsewhere ? aboutOf(elsewhere) : abouts.size === 1 ? [...abouts][0] : undefined;
  return nearest(verdicts.filter(({ constraint }) => aboutOf(constraint.formula) === about));
}

/**
 * Lines and columns that are written in one direction: income that falls short is a minus where cost that falls short
 * is a plus, so a difference of the one says nothing of the other, nor a difference of a balance itself.
 */
function directionOf(verdict: Verdict): string {
  const { subject } = verdict.constraint;
  const { series, moment } = subject;
  const { role } = interpret(moment.header);
  const isIncome = [series.label, series.group, moment.header].some(mayBeIncome);
  return [role ?? "", differenceOf(verdict), series.facets.role ?? "", isIncome].join("\n");
}

/** Which difference a figure is, "verschil t.o.v. primitief": of each of them the table may mean something else; "" for none. */
function differenceOf({ constraint: { subject } }: Verdict): string {
  const { table, series, moment } = subject;
  const names = [table.measures[series.measure] ?? "", series.label, series.group, moment.header];
  return names.find((name) => interpret(name).version === "verschil") ?? "";
}

function groupBy<K>(
  verdicts: readonly Verdict[],
  keyOf: (verdict: Verdict) => K,
): readonly (readonly [K, readonly Verdict[]])[] {
  const groups = new Map<K, Verdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  return [...groups];
}

/** The verdicts of the alternatives on each figure together. */
const byFigure = (verdicts: readonly Verdict[]): readonly (readonly Verdict[])[] =>
  groupBy(verdicts, ({ constraint }) => constraint.subject.series).flatMap(([, ofSeries]) =>
    groupBy(ofSeries, ({ constraint }) => constraint.subject.moment).map(([, ofFigure]) => ofFigure),
  );

const MARK = /^(?:v|n|v\/n|voordeel|nadeel|voordelig|nadelig)$/i;

/** Whether words beside the figures of a table say which way a difference goes: "V" or "N". */
function hasMarks({ grid, area }: Table): boolean {
  const isInArea = (index: number): boolean => {
    const row = Math.floor(index / grid.columns) + grid.top;
    return row >= area.top && row <= area.bottom;
  };
  return grid.texts.some((text, index) => MARK.test(text.trim()) && isInArea(index));
}

const isMinus = ({ left: { point } }: Verdict): boolean => point !== undefined && compare(point, 0) < 0;

/** Whether a V or N behind a figure says its sign. */
function isMarked({ constraint: { subject } }: Verdict): boolean {
  const { table, series, moment } = subject;
  const place = placeOf(table, series, moment);
  return place !== undefined && table.cells.isMarked(place.row * table.grid.columns + place.column);
}

/** One wrong letter among so many right ones is a slip; of more the lines may be of cost and of income. */
const RIGHT_TO_ONE = 3;

/** Whether differences with a V or N behind each go either way too often for slips. */
function areOfEither(marked: readonly Verdict[]): boolean {
  const best = mostSatisfied(marked);
  const shown = marked.filter(shows);
  const right = byFigure(shown.filter(({ constraint }) => constraint.formula === best)).length;
  const turned = byFigure(shown.filter(({ constraint }) => constraint.formula !== best)).length;
  return turned > 0 && turned * RIGHT_TO_ONE > right;
}

/** Differences that are written without a sign, but for one at most, of which some go one way and some the other. */
function areUnsigned(verdicts: readonly Verdict[], table: Table): boolean {
  if (!verdicts.every(({ constraint }) => constraint.subject.series.facets.version === "verschil")) return false;
  const marked = verdicts.filter(isMarked);
  // Nought needs no letter.
  if (marked.length > 0 && verdicts.every((one) => isMarked(one) || one.left.point === 0)) return areOfEither(marked);
  const plain = verdicts.filter((one) => !isMinus(one));
  if (byFigure(verdicts).length - byFigure(plain).length > 1) return false;
  const best = mostSatisfied(plain);
  const others = plain.filter((one) => shows(one) && one.constraint.formula !== best);
  const figures = byFigure(others).length;
  return figures > 1 || (figures === 1 && hasMarks(table));
}

/** So many that do not come out beside each small figure that does show that to be chance: some way or other makes it. */
const WRONG_TO_CHANCE = 3;

/** Whether a formula comes out for so few figures, and small ones, that they are of something else. */
function isByChance(ofFormula: readonly Verdict[]): boolean {
  const right = ofFormula.filter(shows);
  const wrong = ofFormula.filter(({ outcome }) => outcome === "schending");
  const isLarge = ({ left: { point } }: Verdict): boolean => point !== undefined && isTelling(point);
  return right.length > 0 && wrong.length >= WRONG_TO_CHANCE * right.length && !right.some(isLarge);
}

/** Of the verdicts on one figure without a sign the one that it satisfies, in either direction; else the nearest. */
function inEitherDirection(figure: readonly Verdict[], formula: Formula | undefined): readonly Verdict[] {
  const about = formula && aboutOf(formula);
  const meant = figure.filter(({ constraint }) => aboutOf(constraint.formula) === about);
  const closest = nearest(meant);
  return meant.filter(
    (one, _, all) => one === all.find(shows) || (!all.some(shows) && one.constraint.formula === closest),
  );
}

/** Where a table has several differences, those that none of the formulas ever gives are of something else. */
function ofKnownDifferences(inTable: readonly Verdict[]): readonly Verdict[] {
  const differences = groupBy(inTable, differenceOf);
  if (differences.length < 2) return inTable;
  return differences.flatMap(([name, verdicts]) => (name === "" || verdicts.some(shows) ? verdicts : []));
}

/**
 * Of the verdicts of formulas that are alternatives, those of the one that is meant in each table, for each direction in
 * it. A figure that another one fits is no slip in the sum, but in its sign: a warning.
 */
export function ofChosenAlternative(verdicts: readonly Verdict[]): readonly Verdict[] {
  return groupBy(verdicts, ({ constraint }) => constraint.subject.table).flatMap(([table, inTable]) =>
    groupBy(ofKnownDifferences(inTable), directionOf).flatMap(([, alike]) => {
      // What one difference is of says nothing of what another one is of.
      const [name] = alike.map(differenceOf);
      const formula = chosen(
        alike,
        inTable.filter((one) => differenceOf(one) === name),
      );
      if (areUnsigned(alike, table)) return byFigure(alike).flatMap((figure) => inEitherDirection(figure, formula));
      const fits = satisfied(alike);
      const isTied = [...fits].some(
        ([other, times]) =>
          formula && other !== formula && times === fits.get(formula) && aboutOf(other) === aboutOf(formula),
      );
      const remark = isTied ? BOTH_WAYS : OTHER_SIGN;
      const onFigure = new Map(byFigure(alike).flatMap((figure) => figure.map((one) => [one, figure] as const)));
      const ofFormula = alike.filter(({ constraint }) => constraint.formula === formula);
      return ofFormula
        .filter(({ outcome }) => outcome !== "schending" || !isByChance(ofFormula))
        .map((verdict): Verdict => {
          const about = aboutOf(verdict.constraint.formula);
          const isOtherSign = (other: Verdict): boolean => shows(other) && aboutOf(other.constraint.formula) === about;
          return verdict.outcome === "schending" && onFigure.get(verdict)?.some(isOtherSign) === true
            ? { ...verdict, severity: "waarschuwing", remark }
            : verdict;
        });
    }),
  );
}
