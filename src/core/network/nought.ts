import { toNumber } from "../interval/exact.ts";
import { selectorsOf } from "../language/formula.ts";
import { TELLING } from "../tables/relations/evidence.ts";
import { isNothing } from "../tables/relations/possible-values.ts";
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

/**
 * The verdicts on one series in which a dash or a blank among the parts of a total is nought, where the figures show that it
 * is: in as many periods as not the others alone come to the total.
 */
export function believingNought(verdicts: readonly Verdict[]): readonly Verdict[] {
  const filled = new Map(
    verdicts.flatMap((verdict) => {
      const one = withNought(verdict);
      return one ? [[verdict, one] as const] : [];
    }),
  );
  const shown = [...filled.values()].filter(isTelling).length;
  if (shown === 0 || shown * 2 < filled.size) return verdicts;
  return verdicts.map((verdict) => filled.get(verdict) ?? verdict);
}
