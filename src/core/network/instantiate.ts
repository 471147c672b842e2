import { type Formula, type Selector, selectorsOf, subjectOf } from "../language/formula.ts";
import { normalise } from "../reading/normalise.ts";
import type { FormulaRule } from "../rules/rule.ts";
import { addsUpAt } from "../tables/additive.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { firstFrom } from "../tables/figure-finder.ts";
import { isOfWhich } from "../tables/totals.ts";
import { type Figure, figureAt, figuresFor, withoutMinus } from "./figure.ts";
import { selectSeries, subjectsOf } from "./select-series.ts";
import { type SeriesIndex, WORKBOOK } from "./series-index.ts";
import type { Located, Subject } from "./structures.ts";

/** A rule on actual cells: one constraint of the network. */
export interface Constraint {
  readonly rule: FormulaRule;
  readonly formula: Formula;
  /** The table it is filed under: that of the parts where a whole is split up elsewhere, else that of the subject. */
  readonly table: Table;
  readonly subject: Figure;
  readonly figures: ReadonlyMap<Selector, readonly Figure[]>;
  /** The lines between those of an enclosing rule that it does not know. */
  readonly unknown: readonly Series[];
  /** The same constraint over all schemes together, where the subject's own table names one. */
  readonly overAllSchemes: Constraint | undefined;
}

/** A formula of a rule, and the selector that says what it is about. */
interface Question {
  readonly rule: FormulaRule;
  readonly formula: Formula;
  readonly own: Selector;
}

/** Whether the right-hand side is nothing but parts added up. */
const isSumOfParts = ({ right }: Formula): boolean => right.kind === "selector" && right.selector.all;

/** Whether a table says anything at all, if only a marker, in a period. */
function reportsAt(table: Table, { key }: Moment): boolean {
  const moment = table.momentOf.get(key);
  return moment !== undefined && table.series.some((series) => table.cell(series, moment).marker !== "leeg");
}

/** The figures of every selector at one moment; undefined when one of them has none there. */
function figuresAt(
  found: ReadonlyMap<Selector, readonly Located[]>,
  moment: Moment,
): Map<Selector, readonly Figure[]> | undefined {
  const figures = new Map<Selector, readonly Figure[]>();
  for (const [selector, located] of found) {
    const isOutflow = selector.wants.role === "uitstroom";
    const there = located.map((one) => figuresFor(one, selector, moment));
    if (there.length === 0 || there.includes(undefined)) return undefined;
    const all = there.flatMap((one) => one ?? []);
    figures.set(selector, isOutflow ? all.map(withoutMinus) : all);
  }
  return figures;
}

/** The series that each selector means for this subject; undefined when one of them cannot be told. */
function locate(
  { rule, formula, own }: Question,
  subject: Subject,
  index: SeriesIndex,
  apart?: "scheme",
): Map<Selector, readonly Located[]> | undefined {
  const found = new Map<Selector, readonly Located[]>([[own, subject.lines]]);
  for (const selector of [...selectorsOf(formula.left), ...selectorsOf(formula.right)]) {
    if (selector === own) continue;
    const located = selectSeries(selector, subject, index, rule.reach, { apart, unsaid: rule.unsaid });
    if (located.length === 0) return undefined;
    found.set(selector, located);
  }
  return found;
}

/** Of two figures that could each go with those of another table, say an old and a new one, neither is taken: no guessing. */
function isOnlySubject(
  { own, formula }: Question,
  subject: Located,
  located: readonly Located[],
  index: SeriesIndex,
): boolean {
  // A total may well be worked out in several breakdowns.
  if (own.structure || own.all || own.wants.line === "totaal") return true;
  const elsewhere = located.filter(({ table }) => table !== subject.table);
  // The parts of a year are no other figure than the year itself.
  const isOfYear = selectorsOf(formula.right).some(({ ofYear }) => ofYear);
  const isRival = ({ table }: Located): boolean =>
    !isOfYear || table.moments.some(({ period }) => period?.kind === "jaar");
  return elsewhere.every(({ table: { grid } }) => {
    const within = grid === subject.table.grid ? grid : WORKBOOK;
    return index.find(own, within, subject.series.facets).filter(isRival).length === 1;
  });
}

/**
 * Whether another line of the same name stands between the subject and the figures it would be made of: then those make
 * that one ("Saldo van lasten en baten", and below the reserves "Resultaat").
 */
function isBeyondAnother(
  { own }: Question,
  subject: Subject,
  located: readonly Located[],
  index: SeriesIndex,
): boolean {
  if (own.structure || own.all) return false;
  const { table, series, facets } = subject;
  const from = series.position;
  const others = located.filter((one) => one.table === table && one.series !== series);
  return index
    .find(own, table, facets)
    .filter((one) => one.series !== series && !others.some((other) => other.series === one.series))
    .some(({ series: { position } }) => {
      const isBetween = (end: number): boolean => (position - from) * (end - position) > 0;
      return others.length > 0 && others.every((other) => isBetween(other.series.position));
    });
}

/** A column of shares, averages or tariffs: nothing in it adds up, whatever its lines count. */
function isAddedUp({ formula: { operator }, own }: Question, { table, series }: Subject, moment: Moment): boolean {
  // Shares are the ones that do add up, and two versions of one figure may be anything.
  const isOfAny = own.structure?.relation === "shares" || own.wants.version !== undefined;
  return operator !== "=" || isOfAny || addsUpAt(table, series, moment);
}

const OF_BASE = /(?:%|procent|percentage) van (?:de |het |alle |het aantal )?(?<of>[^)]+)/;

/** Whether percentages say that they are of the same thing: "% van jeugdhulp" is no part of a "% van alle jongeren". */
function areOfOneBase(figures: ReadonlyMap<Selector, readonly Figure[]>): boolean {
  const percentages = [...figures.values()].flat().filter(({ series }) => series.facets.unit === "procent");
  return new Set(percentages.map(({ series }) => OF_BASE.exec(normalise(series.label))?.groups?.["of"] ?? "")).size < 2;
}

/** "Totaal lasten" over the lasten of a programme: those explain it, and nothing beside it. */
const isTotalOf = (whole: Series, { facets: { role } }: Series): boolean =>
  role !== undefined && whole.facets.role === role && /^totaal/i.test(whole.label);

/** The lines of the subject's table from the first to the last in the rule, less those in it and those that split one up. */
function enclosedLines({ table }: Located, located: readonly Located[]): readonly Series[] {
  const known = located.flatMap(({ series }) => series);
  const positions = known.map(({ position }) => position);
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  return table.series
    .slice(firstFrom(table.series, first + 1), firstFrom(table.series, last))
    .filter(
      (series) =>
        !known.includes(series) && !isOfWhich(series.label) && !known.some((whole) => isTotalOf(whole, series)),
    );
}

/** Whether a figure that says more than the rule stands beside the subject. */
function saysMore({ rule }: Question, subject: Subject, index: SeriesIndex, moment: Moment): boolean {
  return rule.unless.some((selector) =>
    index
      .find(selector, subject.table.grid, subject.facets)
      .some((one) => figureAt(one, moment, false)?.reading.value !== undefined),
  );
}

/** A formula put to one subject: the lines that each of its selectors means, whatever the period. */
export interface Placement {
  readonly question: Question;
  readonly subject: Subject;
  readonly found: ReadonlyMap<Selector, readonly Located[]>;
  /** The same over all schemes together, where the subject's own table names one. */
  readonly overAllSchemes: ReadonlyMap<Selector, readonly Located[]> | undefined;
  readonly tables: readonly Table[];
  readonly unknown: readonly Series[];
}

function placementOf(question: Question, subject: Subject, index: SeriesIndex): Placement | undefined {
  const { rule } = question;
  if (rule.wholeOnly && subject.series.facets.category !== undefined) return undefined;
  const spread = rule.allSchemes && locate(question, subject, index, "scheme");
  const narrow = locate(question, subject, index);
  const found = narrow ?? (subject.series.facets.scheme === undefined ? spread : undefined);
  if (!found) return undefined;
  const located = [...found.values()].flat();
  if (!isOnlySubject(question, subject, located, index) || isBeyondAnother(question, subject, located, index))
    return undefined;
  const { neededFunding: needed } = rule;
  if (needed !== undefined && !located.some(({ series }) => series.facets.funding === needed)) return undefined;
  return {
    question,
    subject,
    found,
    overAllSchemes: narrow && spread,
    tables: [...new Set(located.map(({ table }) => table))],
    unknown: rule.enclosing ? enclosedLines(subject, located) : [],
  };
}

/** A rule on every subject in these tables that it is about. */
export function place(rule: FormulaRule, index: SeriesIndex): Placement[] {
  return rule.formulas.flatMap((formula) => {
    const own = subjectOf(formula);
    if (!own) return [];
    const question = { rule, formula, own };
    const isOfYear = [...selectorsOf(formula.left), ...selectorsOf(formula.right)].some(({ ofYear }) => ofYear);
    return subjectsOf(own, index)
      .filter(({ table }) => !isOfYear || table.moments.some(({ period }) => period?.kind === "jaar"))
      .flatMap((subject) => placementOf(question, subject, index) ?? []);
  });
}

/** Whether a rule is put in a period at all, when its figures are there. */
export function isAsked({ question, subject, tables }: Placement, moment: Moment, index: SeriesIndex): boolean {
  if (question.rule.unreported === "overslaan" && !tables.every((table) => reportsAt(table, moment))) return false;
  return isAddedUp(question, subject, moment) && !saysMore(question, subject, index, moment);
}

/** The constraint in one period; undefined where the rule is not put there. */
export function constraintAt(placement: Placement, moment: Moment, index: SeriesIndex): Constraint | undefined {
  const { question, subject, found, overAllSchemes, tables, unknown } = placement;
  const { rule, formula, own } = question;
  const figures = figuresAt(found, moment);
  const first = figures?.get(own)?.[0];
  if (!figures || !first || !isAsked(placement, moment, index) || !areOfOneBase(figures)) return undefined;
  const isSplit = own.structure !== undefined || isSumOfParts(formula);
  const parts = tables.find((table) => table !== subject.table);
  const table = isSplit ? (parts ?? subject.table) : subject.table;
  const base = { rule, formula, table, subject: first, unknown };
  const wide = overAllSchemes && figuresAt(overAllSchemes, moment);
  return { ...base, figures, overAllSchemes: wide && { ...base, figures: wide, overAllSchemes: undefined } };
}

/** The constraints of a placement, period by period. */
export function constraintsOf(placement: Placement, index: SeriesIndex): Constraint[] {
  return placement.subject.table.moments.flatMap((moment) => constraintAt(placement, moment, index) ?? []);
}

/** A rule on every place in these tables where it holds. */
export function instantiate(rule: FormulaRule, index: SeriesIndex): Constraint[] {
  return place(rule, index).flatMap((placement) => constraintsOf(placement, index));
}
