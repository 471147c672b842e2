import { toNumber } from "../interval/exact.ts";
import { selectorsOf } from "../language/formula.ts";
import { TELLING } from "../tables/relations/evidence.ts";
import { isNothing } from "../tables/relations/possible-values.ts";
import type { Table } from "../tables/table.ts";
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

/** Of verdicts that go together, those in which a dash or a blank is nought by what they show. */
function filledIn(verdicts: readonly Verdict[]): ReadonlyMap<Verdict, Verdict> {
  const filled = new Map(
    verdicts.flatMap((verdict) => {
      const one = withNought(verdict);
      return one ? [[verdict, one] as const] : [];
    }),
  );
  const shown = [...filled.values()].filter(isTelling).length;
  return shown === 0 || shown * 2 < filled.size ? new Map() : filled;
}

/**
 * The verdicts, series by series, in which a dash or a blank among the parts of a total is nought, where the figures show that
 * it is: in as many periods as not the others alone come to the total.
 */
export function believingNought(lists: readonly (readonly Verdict[])[]): readonly (readonly Verdict[])[] {
  return bySides(lists).flatMap((together) => {
    const filled = filledIn(together.flat());
    return filled.size === 0 ? together : together.map((list) => list.map((verdict) => filled.get(verdict) ?? verdict));
  });
}
