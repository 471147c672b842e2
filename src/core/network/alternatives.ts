import type { Formula } from "../language/formula.ts";
import { selectorsOf } from "../language/formula.ts";
import type { Table } from "../tables/table.ts";
import type { Verdict } from "./check-constraint.ts";

const OTHER_SIGN = "Andersom afgetrokken klopt het wel, maar zo staat het in de rest van de tabel niet.";

/** Nought is nought whichever way it is worked out. */
const shows = ({ outcome, left, right }: Verdict): boolean =>
  outcome.startsWith("klopt") && !(left.point === 0 && right.point === 0);

/** What a formula is about, whatever the signs and order. */
const aboutOf = (formula: Formula): string =>
  [...selectorsOf(formula.left), ...selectorsOf(formula.right)]
    .map(({ text }) => text)
    .sort()
    .join("\n");

/** The formula that most figures of a table satisfy; when none is satisfied the first, if all are about the same figures. */
function chosen(verdicts: readonly Verdict[]): Formula | undefined {
  const fits = new Map<Formula, number>();
  for (const verdict of verdicts) {
    const { formula } = verdict.constraint;
    fits.set(formula, (fits.get(formula) ?? 0) + Number(shows(verdict)));
  }
  const [best] = [...fits].sort(([, a], [, b]) => b - a);
  const isTold = best !== undefined && (best[1] > 0 || new Set([...fits.keys()].map(aboutOf)).size === 1);
  return isTold ? best[0] : undefined;
}

const isSameFigure = (a: Verdict, b: Verdict): boolean =>
  a.constraint.subject.series === b.constraint.subject.series &&
  a.constraint.subject.moment === b.constraint.subject.moment;

/**
 * Of the verdicts of formulas that are alternatives, those of the one that is meant in each table. A figure that another
 * one fits is no slip in the sum, but in its sign: a warning.
 */
export function ofChosenAlternative(verdicts: readonly Verdict[]): readonly Verdict[] {
  const byTable = new Map<Table, Verdict[]>();
  for (const verdict of verdicts) {
    const { table } = verdict.constraint.subject;
    byTable.set(table, [...(byTable.get(table) ?? []), verdict]);
  }
  return [...byTable.values()].flatMap((inTable) => {
    const formula = chosen(inTable);
    return inTable
      .filter(({ constraint }) => constraint.formula === formula)
      .map((verdict): Verdict => {
        const isOtherSign = inTable.some((other) => isSameFigure(other, verdict) && shows(other));
        return verdict.outcome === "schending" && isOtherSign
          ? { ...verdict, severity: "waarschuwing", remark: OTHER_SIGN }
          : verdict;
      });
  });
}
