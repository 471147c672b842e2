import { toNumber } from "../interval/exact.ts";
import { selectorsOf } from "../language/formula.ts";
import { TELLING } from "../tables/relations/evidence.ts";
import { isNothing } from "../tables/relations/possible-values.ts";
import type { Moment, Table } from "../tables/table.ts";
import { sideOf } from "../vocabulary/opposites.ts";
import { checkConstraint, type Verdict } from "./check-constraint.ts";
import type { Figure } from "./figure.ts";

const isOpen = ({ reading, table }: Figure): boolean =>
  reading.value === undefined && isNothing(reading, table.conventions);

const asNought = (figure: Figure): Figure =>
  isOpen(figure) ? { ...figure, reading: { ...figure.reading, marker: "getal", value: 0 } } : figure;

/** A sum of parts some of which state nothing, with these taken for nought; undefined for any other verdict. */
function withNought({ constraint, outcome, left }: Verdict): Verdict | undefined {
  const { formula, figures } = constraint;
  const [selector, ...others] = selectorsOf(formula.right);
  const isSum = formula.operator === "=" && selector?.structure?.end === "parts" && others.length === 0;
  if (outcome !== "niet toetsbaar" || !isSum || left.point === undefined) return undefined;
  const parts = figures.get(selector) ?? [];
  const stated = parts.filter((part) => !isOpen(part));
  if (stated.length === parts.length || stated.length < 2 || stated.some(({ reading }) => reading.value === undefined))
    return undefined;
  const filled = new Map([...figures].map(([one, those]) => [one, one === selector ? those.map(asNought) : those]));
  return checkConstraint({ ...constraint, figures: filled })[0];
}

const isTelling = ({ outcome, left: { point } }: Verdict): boolean =>
  outcome.startsWith("klopt") && point !== undefined && Math.abs(toNumber(point)) >= TELLING;

/** Those on the two sides of a difference, "Overschrijding" and "Onderschrijding": each is blank where the other states it. */
function bySides(lists: readonly (readonly Verdict[])[]): readonly (readonly (readonly Verdict[])[])[] {
  const found: (readonly Verdict[])[][] = [];
  const sides = new Map<Table, Map<string, (readonly Verdict[])[]>>();
  for (const list of lists) {
    const subject = list[0]?.constraint.subject;
    const side = subject && sideOf(subject.series.label)?.of;
    const inTable = subject && (sides.get(subject.table) ?? new Map<string, (readonly Verdict[])[]>());
    const others = side === undefined ? undefined : inTable?.get(side);
    if (others) others.push(list);
    else {
      const alone = [list];
      found.push(alone);
      if (side !== undefined && inTable) sides.set(subject.table, inTable.set(side, alone));
    }
  }
  return found;
}

/** So many totals with a blank among their parts that come out show by themselves that it is nought, however small they are. */
const FEWEST_RIGHT = 2;

/**
 * Whether so many totals of a few come out without their blanks, and so many times those that do not, that these are nought: what
 * is not known or hidden would be more than that.
 */
function areShownTogether(verdicts: readonly Verdict[], filled: ReadonlyMap<Verdict, Verdict>): boolean {
  const isRight = ({ outcome, left: { point } }: Verdict): boolean => outcome.startsWith("klopt") && point !== 0;
  const right = [...filled.values()].filter(isRight).length;
  const off = verdicts.filter((one) => (filled.get(one) ?? one).outcome === "schending").length;
  return right >= FEWEST_RIGHT && right >= FEWEST_RIGHT * off;
}

/** Of verdicts that go together, those in which a dash or a blank is nought by what they show. */
function filledIn(verdicts: readonly Verdict[]): ReadonlyMap<Verdict, Verdict> {
  const filled = new Map(
    verdicts.flatMap((verdict) => {
      const one = withNought(verdict);
      return one ? [[verdict, one] as const] : [];
    }),
  );
  const shown = [...filled.values()].filter(isTelling).length;
  const isShown = (shown > 0 && shown * 2 >= filled.size) || areShownTogether(verdicts, filled);
  return isShown ? filled : new Map();
}

/** The verdicts on a total column, line by line, where some of them are open. */
function ofTotalColumns(verdicts: readonly Verdict[]): readonly (readonly Verdict[])[] {
  const byTable = new Map<Table, Map<Moment, Verdict[]>>();
  if (!verdicts.some(({ outcome }) => outcome === "niet toetsbaar")) return [];
  for (const verdict of verdicts) {
    const { subject, formula } = verdict.constraint;
    if (selectorsOf(formula.left)[0]?.structure?.relation !== "column total") continue;
    const ofTable = byTable.get(subject.table) ?? new Map<Moment, Verdict[]>();
    byTable.set(subject.table, ofTable);
    const column = ofTable.get(subject.moment);
    if (column) column.push(verdict);
    else ofTable.set(subject.moment, [verdict]);
  }
  return [...byTable.values()].flatMap((columns) => [...columns.values()]);
}

/**
 * The verdicts, series by series, in which a dash or a blank among the parts of a total is nought, where the figures show that
 * it is: in as many periods as not the others alone come to the total. Of a total column other lines may show it.
 */
export function believingNought(lists: readonly (readonly Verdict[])[]): readonly (readonly Verdict[])[] {
  const inColumns = ofTotalColumns(lists.flat()).flatMap((column) => {
    const filled = filledIn(column);
    return areShownTogether(column, filled) ? [...filled] : [];
  });
  const byColumn = new Map(inColumns);
  return bySides(lists).flatMap((together) => {
    const filled = filledIn(together.flat());
    if (filled.size + byColumn.size === 0) return together;
    return together.map((list) => list.map((verdict) => filled.get(verdict) ?? byColumn.get(verdict) ?? verdict));
  });
}
