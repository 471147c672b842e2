import type { Formula, Selector } from "../language/formula.ts";
import { normalise } from "../reading/normalise.ts";
import type { FormulaRule } from "../rules/rule.ts";
import { addingUp } from "../tables/relations/additive.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { mayBeAtMost } from "../vocabulary/targets.ts";
import { areOfOneSign, comparesCollected, type Figure, figureAt, figuresFor, withoutMinus } from "./figure.ts";
import { place, type Placement } from "./place.ts";
import type { Question } from "./question.ts";
import type { SeriesIndex } from "./series-index.ts";
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

/** Whether the right-hand side is nothing but parts added up. */
const isSumOfParts = ({ right }: Formula): boolean => right.kind === "selector" && right.selector.all;

/** Whether a table says anything at all, if only a marker, in a period. */
function reportsAt(table: Table, { key }: Moment): boolean {
  const moment = table.momentOf.get(key);
  return moment !== undefined && table.series.some((series) => table.cell(series, moment).marker !== "leeg");
}

/** The figures of every selector of a formula at one moment; undefined when one of them has none there. */
function figuresAt(
  found: ReadonlyMap<Selector, readonly Located[]>,
  moment: Moment,
  formula: Formula,
): Map<Selector, readonly Figure[]> | undefined {
  const areSizes = comparesCollected(formula) && areOfOneSign([...found.values()].flat());
  const figures = new Map<Selector, readonly Figure[]>();
  for (const [selector, located] of found) {
    const isSize = areSizes || selector.wants.role === "uitstroom";
    const there = located.map((one) => figuresFor(one, selector, moment));
    if (there.length === 0 || there.includes(undefined)) return undefined;
    const all = there.flatMap((one) => one ?? []);
    figures.set(selector, isSize ? all.map(withoutMinus) : all);
  }
  return figures;
}

const always = (): boolean => true;

/** A column of shares, averages or tariffs: nothing in it adds up, whatever its lines count. */
function addedUpIn({ formula: { operator }, own }: Question, { table, series }: Subject): (moment: Moment) => boolean {
  // Shares are the ones that do add up, and two versions of one figure may be anything.
  const isOfAny = own.structure?.relation === "shares" || own.wants.version !== undefined;
  return operator !== "=" || isOfAny ? always : addingUp(table, series);
}

const OF_BASE = /(?:%|procent|percentage) van (?:de |het |alle |het aantal )?(?<of>[^)]+)/;

/** Whether percentages say that they are of the same thing: "% van jeugdhulp" is no part of a "% van alle jongeren". */
function areOfOneBase(figures: ReadonlyMap<Selector, readonly Figure[]>): boolean {
  const percentages = [...figures.values()].flat().filter(({ series }) => series.facets.unit === "procent");
  return new Set(percentages.map(({ series }) => OF_BASE.exec(normalise(series.label))?.groups?.["of"] ?? "")).size < 2;
}

/** Whether less may be as good as more, by what names the figure: "Aantal uitkeringen", under a title or beside it. */
const isGladOfLess = ({ table, series }: Subject, { header }: Moment): boolean =>
  mayBeAtMost([series.label, header, table.section, table.title]);

/** Tells in which periods a rule is put at all, when its figures are there. */
export function askedIn({ question, subject, tables, sayingMore }: Placement): (moment: Moment) => boolean {
  const isAddedUp = addedUpIn(question, subject);
  const { onlyAfter = -Infinity } = question.rule;
  return (moment) => {
    // What the table says of the time before itself goes before what another does.
    const { previousKey, period } = moment;
    if (question.isChained && previousKey !== "" && subject.table.momentOf.has(previousKey)) return false;
    if (period && period.year <= onlyAfter) return false;
    if (question.rule.moreIsBetter && isGladOfLess(subject, moment)) return false;
    if (question.rule.unreported === "overslaan" && !tables.every((table) => reportsAt(table, moment))) return false;
    return isAddedUp(moment) && !sayingMore.some((one) => figureAt(one, moment, false)?.reading.value !== undefined);
  };
}

/** Gives the constraint in a period; undefined where the rule is not put there. */
function constraintIn(placement: Placement): (moment: Moment) => Constraint | undefined {
  const { question, subject, found, overAllSchemes, tables, unknown } = placement;
  const { rule, formula, own } = question;
  const isAsked = askedIn(placement);
  const isSplit = own.structure !== undefined || isSumOfParts(formula);
  const parts = tables.find((table) => table !== subject.table);
  const table = isSplit ? (parts ?? subject.table) : subject.table;
  return (moment) => {
    const figures = figuresAt(found, moment, formula);
    const first = figures?.get(own)?.[0];
    if (!figures || !first || !isAsked(moment) || !areOfOneBase(figures)) return undefined;
    const base = { rule, formula, table, subject: first, unknown };
    const wide = overAllSchemes && figuresAt(overAllSchemes, moment, formula);
    return { ...base, figures, overAllSchemes: wide && { ...base, figures: wide, overAllSchemes: undefined } };
  };
}

/** The constraints of a placement in some periods, else in all of them. */
export function constraintsOf(placement: Placement, moments = placement.subject.table.moments): Constraint[] {
  const constraintAt = constraintIn(placement);
  return moments.flatMap((moment) => constraintAt(moment) ?? []);
}

/** A rule on every place in these tables where it holds. */
export function instantiate(rule: FormulaRule, index: SeriesIndex): Constraint[] {
  return place(rule, index).flatMap((placement) => constraintsOf(placement));
}
