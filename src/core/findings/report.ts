import { likelyCause } from "../cause/likely-cause.ts";
import { compare, type Exact, subtract } from "../interval/exact.ts";
import { selectorsOf } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { placeOf } from "../tables/table.ts";
import type { CellReference, Finding } from "./finding.ts";
import { hash } from "./hash.ts";
import { sentence } from "./sentence.ts";

/** Where a figure stands, on its sheet. */
export function cellOf({ table, series, moment }: Figure): CellReference {
  const { grid } = table;
  const { row, column } = placeOf(table, series, moment) ?? { row: series.position, column: 0 };
  return { sheet: grid.name, row: row + grid.top, column: column + grid.left };
}

/** Every figure of a verdict, those of the left-hand side first. */
export function figuresOf({ constraint }: Verdict): readonly Figure[] {
  const { formula, figures } = constraint;
  return [...selectorsOf(formula.left), ...selectorsOf(formula.right)].flatMap(
    (selector) => figures.get(selector) ?? [],
  );
}

/** What makes a finding this one: names only, sorted, so that rows may change places. */
function identity({ constraint }: Verdict, figures: readonly Figure[]): string {
  const rows = figures.map(({ table, series }) => [table.title, series.group, series.label].join("/")).sort();
  const { table } = constraint.subject;
  const period = constraint.subject.moment.key;
  return [constraint.rule.id, table.grid.name, table.section, table.title, ...rows, period].join("\n");
}

/** The findings among the verdicts, in the order of the verdicts: a repeat of the same thing gets a number in its id. */
export function report(verdicts: readonly Verdict[], sheets: readonly string[]): Finding[] {
  const seen = new Map<string, number>();
  const findings = verdicts
    .filter(({ outcome }) => outcome === "schending")
    .map((verdict): Finding => {
      const { constraint, left, right, severity, remark } = verdict;
      const { rule, subject } = constraint;
      const figures = figuresOf(verdict);
      const difference = minus(left.point, right.point);
      const same = identity(verdict, figures) + (remark ?? "");
      const repeat = (seen.get(same) ?? 0) + 1;
      seen.set(same, repeat);
      return {
        id: hash(repeat === 1 ? same : `${same}\n${String(repeat)}`),
        rule: rule.id,
        ruleName: rule.name,
        outcome: "schending",
        severity: severity ?? rule.severity,
        sheet: subject.table.grid.name,
        sheetHidden: subject.table.grid.visibility !== "visible",
        table: subject.table.title,
        cells: figures.map(cellOf),
        period: subject.moment.key,
        expected: right.point,
        found: left.point,
        difference,
        text: sentence(verdict, difference),
        cause: likelyCause(verdict),
      };
    });
  const place = ({ cells: [first] }: Finding) => first ?? { sheet: "", row: 0, column: 0 };
  return findings.sort((a, b) => {
    const [x, y] = [place(a), place(b)];
    return (
      sheets.indexOf(x.sheet) - sheets.indexOf(y.sheet) ||
      x.row - y.row ||
      x.column - y.column ||
      Number(a.rule > b.rule) - Number(a.rule < b.rule)
    );
  });
}

function minus(found: Exact | undefined, expected: Exact | undefined): Exact | undefined {
  if (found === undefined || expected === undefined) return undefined;
  return compare(found, expected) === 0 ? 0 : subtract(found, expected);
}
