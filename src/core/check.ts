import { noSettings, type Settings } from "./corrections.ts";
import type { CellReference, CheckResult, Outcome, Severity } from "./findings/finding.ts";
import { contradictionOf } from "./findings/contradiction-of.ts";
import { withHiddenLines } from "./findings/hidden-lines.ts";
import { cellOf } from "./findings/cell-of.ts";
import { type Answer, askedOf, figuresOf } from "./findings/answer.ts";
import { heedNotes } from "./findings/heed-notes.ts";
import { inOrder, report } from "./findings/report.ts";
import { checkFormulas, slipFindings } from "./formulas/check-formulas.ts";
import { OTHER_SUM, type Slip } from "./formulas/slip.ts";
import { type Exact, toNumber } from "./interval/exact.ts";
import type { Operator } from "./language/formula.ts";
import { checkRule, networkOf } from "./network/compiled/check-rule.ts";
import { RulesOn } from "./network/compiled/rules-on.ts";
import { instantiate } from "./network/instantiate.ts";
import { judgeTogether } from "./network/joint/judge-together.ts";
import { rateLinks } from "./network/joint/rate-link.ts";
import { judge } from "./network/judge.ts";
import { observe } from "./network/observe.ts";
import { withoutOverruled } from "./network/overruled.ts";
import { withoutEchoes } from "./network/echoes.ts";
import { SeriesIndex } from "./network/series-index.ts";
import { catalogue } from "./rules/index.ts";
import { type FormulaRule, isObserving } from "./rules/rule.ts";
import { samen } from "./rules/samen.ts";
import { findUnread } from "./tables/find-unread.ts";
import { recogniseTables } from "./tables/recognise.ts";
import { type Reading, settleTables } from "./tables/settle-tables.ts";
import { periodAt, type Table } from "./tables/table.ts";
import type { Workbook } from "./workbook/grid.ts";
import { withCellsOfNames } from "./workbook/defined-names.ts";
import { withRoundedFormulas } from "./workbook/rounded-formulas.ts";
import { withCellsOfSheets } from "./workbook/sheets-at-once.ts";
import { withCellsOfTables } from "./workbook/structured-references.ts";

/** How far a check is: `done` of `total` steps, and the Dutch name of what is being done now. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly step: string;
}

/** One question put to the workbook and its answer, also when the answer is that all is well. */
export interface Check {
  readonly rule: string;
  readonly table: string;
  readonly section: string;
  readonly sheet: string;
  readonly period: string;
  /** The column it is about, as printed. */
  readonly column: string;
  readonly left: number | undefined;
  readonly operator: Operator;
  readonly right: number | undefined;
  readonly outcome: Outcome;
  readonly severity: Severity | undefined;
  readonly cells: readonly CellReference[];
}

export interface DetailedResult {
  readonly result: CheckResult;
  readonly checks: readonly Check[];
}

const number = (value: Exact | undefined): number | undefined => (value === undefined ? undefined : toNumber(value));

function describe(answer: Answer): Check {
  const { left, right, outcome, severity } = answer;
  const { rule, table, subject } = askedOf(answer);
  return {
    rule: rule.id,
    table: table.title,
    section: table.section,
    sheet: table.grid.name,
    period: periodAt(subject.table, subject.moment),
    column: "column" in answer ? answer.column : subject.moment.header,
    left: number(left.point),
    operator: "constraint" in answer ? answer.constraint.formula.operator : answer.operator,
    right: number(right.point),
    outcome,
    severity,
    cells: figuresOf(answer).map(cellOf),
  };
}

function describeSlip({ rule, spot, outcome, severity, cells, found, expected }: Slip): Check {
  const { table, moment } = spot;
  return {
    rule: rule.id,
    table: table.title,
    section: table.section,
    sheet: table.grid.name,
    period: periodAt(table, moment),
    column: moment.header,
    left: number(found),
    operator: "=",
    right: number(expected),
    outcome,
    severity,
    cells,
  };
}

function count(outcomes: readonly { readonly outcome: Outcome }[], klopt: number): Record<Outcome, number> {
  const counts: Record<Outcome, number> = {
    klopt,
    "klopt binnen afronding": 0,
    schending: 0,
    signaal: 0,
    trendbreuk: 0,
    "niet toetsbaar": 0,
  };
  for (const { outcome } of outcomes) counts[outcome]++;
  return counts;
}

/** The result of a check with what was made of the tables. */
export interface ReadResult extends CheckResult {
  readonly reading: Reading;
}

interface Checked {
  readonly result: CheckResult;
  readonly answers: readonly Answer[];
  readonly slips: readonly Slip[];
  readonly reading: () => Reading;
}

/**
 * The data path of the whole engine, one sheet or rule a step, so that a caller can show progress and stop. What
 * plainly holds is only counted, unless `everything` is to be told.
 */
function* steps(source: Workbook, settings: Settings, everything: boolean): Generator<Progress, Checked> {
  const workbook = withRoundedFormulas(withCellsOfSheets(withCellsOfTables(withCellsOfNames(source))));
  const { sheets } = workbook;
  const total = sheets.length + catalogue.length + 2;
  const read: Table[] = [];
  for (const [done, sheet] of sheets.entries()) {
    yield { done, total, step: `Tabellen zoeken op blad ${sheet.name}` };
    read.push(...recogniseTables(sheet));
  }
  const { tables, notUnderstood, reading } = settleTables(read, settings);
  const asked: Answer[] = [];
  let klopt = 0;
  const index = new SeriesIndex(tables);
  // Formulas are laid beside what the rules say of their cells, also where it holds.
  const network = networkOf(
    index,
    sheets.some(({ formulas }) => formulas.size > 0),
  );
  const isToldInFull = (rule: FormulaRule): boolean => everything || rule.heardFirst === true;
  for (const [done, rule] of catalogue.entries()) {
    yield { done: sheets.length + done, total, step: `Regel ${rule.id}: ${rule.name}` };
    if (isObserving(rule)) asked.push(...observe(rule, tables));
    else if (isToldInFull(rule)) asked.push(...judge(instantiate(rule, index)));
    else {
      const answer = checkRule(rule, network);
      klopt += answer.klopt;
      asked.push(...answer.verdicts);
    }
  }
  const heeded = withoutOverruled(asked.map(heedNotes));
  const answers = withoutEchoes(heeded);
  yield { done: total - 2, total, step: `Regel ${samen.id}: ${samen.name}` };
  const verdicts = answers.filter((answer) => "constraint" in answer);
  const told = answers.flatMap((answer) =>
    "constraint" in answer || answer.outcome !== "schending" ? [] : answer.figures,
  );
  answers.push(...judgeTogether(verdicts, rateLinks(tables), told).flatMap(contradictionOf));
  yield { done: total - 1, total, step: `Regel ${OTHER_SUM.id}: ${OTHER_SUM.name}` };
  const slips = checkFormulas(workbook, tables, { answers, held: network.held });
  const rulesOn = new RulesOn(catalogue.flatMap((rule) => (isObserving(rule) ? [] : [rule])));
  const names = sheets.map(({ name }) => name);
  const findings = inOrder([...report(answers, heeded, rulesOn, names), ...slipFindings(slips)], names).map((finding) =>
    withHiddenLines(finding, sheets),
  );
  const unread = sheets.flatMap((sheet) => [
    ...findUnread(sheet, read),
    ...notUnderstood.filter((table) => table.sheet === sheet.name),
  ]);
  const counts = count([...answers, ...slips], klopt);
  const result = { workbook: workbook.name, tables: tables.length, counts, findings, notUnderstood: unread };
  return { result, answers, slips, reading };
}

function finish<T>(generator: Generator<Progress, T>): T {
  for (;;) {
    const step = generator.next();
    if (step.done === true) return step.value;
  }
}

/** The check in small steps, so that a caller can show progress and stop between two of them. */
export function* checkInSteps(workbook: Workbook, settings: Settings = noSettings): Generator<Progress, ReadResult> {
  const { result, reading } = yield* steps(workbook, settings, false);
  return { ...result, reading: reading() };
}

/** Every rule on every table of the workbook. The same input gives the same output, to the byte. */
export function check(workbook: Workbook, settings: Settings = noSettings): CheckResult {
  return finish(steps(workbook, settings, false)).result;
}

/** The check with every question it asked, for tests and reports that show what was right as well. */
export function checkDetailed(workbook: Workbook, settings: Settings = noSettings): DetailedResult {
  const { result, answers, slips } = finish(steps(workbook, settings, true));
  return { result, checks: [...answers.map(describe), ...slips.map(describeSlip)] };
}
