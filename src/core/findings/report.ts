import { causesOf } from "../cause/causes.ts";
import { compare, type Exact, subtract } from "../interval/exact.ts";
import type { RulesOn } from "../network/compiled/rules-on.ts";
import type { Figure } from "../network/figure.ts";
import { periodAt, placeOf } from "../tables/table.ts";
import { type Answer, askedOf, figuresOf } from "./answer.ts";
import { cellOf } from "./cell-of.ts";
import type { Finding, Outcome, ReportedOutcome } from "./finding.ts";
import { hash } from "./hash.ts";
import { sentence } from "./sentence.ts";

const isReported = (outcome: Outcome): outcome is ReportedOutcome =>
  outcome === "schending" || outcome === "signaal" || outcome === "trendbreuk";

/** What makes a finding this one: names only, sorted, so that rows may change places. */
function identity(answer: Answer, figures: readonly Figure[]): string {
  const { rule, subject } = askedOf(answer);
  const rows = figures.map(({ table, series }) => {
    const measure = table.measures[series.measure] ?? "";
    return [table.title, series.group, series.label, ...(measure === "" ? [] : [measure])].join("/");
  });
  const { table } = subject;
  return [rule.id, table.grid.name, table.section, table.title, ...rows.sort(), subject.moment.key].join("\n");
}

/** Whether the minus of a figure does not stand in its cell, but in the N behind it. */
function isTurned({ table, series, moment }: Figure): boolean {
  const place = placeOf(table, series, moment);
  return place !== undefined && table.cells.isTurned(place.row * table.grid.columns + place.column);
}

const TURNED = "Een bedrag met N (nadelig) telt als min.";

/**
 * The findings among the answers, in their order: a repeat of the same thing gets a number in its id. What was asked besides,
 * and is not told as it would say the same again, does help to find the cause.
 */
export function report(
  answers: readonly Answer[],
  asked: readonly Answer[],
  rulesOn: RulesOn,
  sheets: readonly string[],
): Finding[] {
  const causeOf = causesOf(asked, rulesOn);
  const seen = new Map<string, number>();
  const findings = answers.flatMap((answer): Finding[] => {
    const { left, right, severity, outcome } = answer;
    if (!isReported(outcome)) return [];
    const { rule, subject } = askedOf(answer);
    const figures = figuresOf(answer);
    const difference = minus(left.point, right.point);
    const isRule = "constraint" in answer;
    const text = isRule ? sentence(answer, difference) : answer.text;
    // What a note explains is no slip in a cell.
    const cause = answer.isExplained ? undefined : causeOf(answer);
    const same = identity(answer, figures) + (isRule ? (answer.remark ?? "") : "");
    const repeat = (seen.get(same) ?? 0) + 1;
    seen.set(same, repeat);
    return [
      {
        id: hash(repeat === 1 ? same : `${same}\n${String(repeat)}`),
        rule: rule.id,
        ruleName: rule.name,
        outcome,
        severity: severity ?? (outcome === "schending" ? rule.severity : "info"),
        sheet: subject.table.grid.name,
        sheetHidden: subject.table.grid.visibility !== "visible",
        table: subject.table.title,
        cells: figures.map(cellOf),
        period: periodAt(subject.table, subject.moment),
        expected: right.point,
        found: left.point,
        difference,
        text: figures.some(isTurned) ? `${text} ${TURNED}` : text,
        cause: cause?.text,
        suspect: cause?.cell,
        wanted: cause?.wanted,
      },
    ];
  });
  return inOrder(findings, sheets);
}

/** Ordered by sheet, row, column of the first cell, then rule. */
export function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const place = ({ cells: [first] }: Finding) => first ?? { sheet: "", row: 0, column: 0 };
  return [...findings].sort((a, b) => {
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
