import type { Selector } from "../language/formula.ts";
import type { FormulaRule } from "../rules/rule.ts";
import { mayBeOfOneScope } from "../tables/around/scope.ts";
import type { Series, Table } from "../tables/table.ts";
import { isOfWhich, saysFte } from "../vocabulary/line-words.ts";
import type { Kinship } from "./akin.ts";
import { hasYear, isBeyondAnother, isOnlySubject, isPartItself, linesBetween } from "./only-subject.ts";
import { type Question, questionsOf } from "./question.ts";
import { selectSeries, subjectsOf } from "./select-series.ts";
import type { SeriesIndex } from "./series-index.ts";
import type { Shape } from "./shapes.ts";
import type { Located, Subject } from "./structures.ts";

/** The series that each selector means for this subject; undefined when one of them cannot be told. */
function locate(
  { rule, own, others, isChained }: Question,
  subject: Subject,
  index: SeriesIndex,
  kinship: Kinship,
): ReadonlyMap<Selector, readonly Located[]> | undefined {
  let found: Map<Selector, readonly Located[]> | undefined;
  const away: Table[] = [];
  for (const selector of others) {
    const located = selectSeries(selector, subject, index, { reach: rule.reach, isChained }, kinship);
    const [first] = located;
    if (!first) return undefined;
    if (!selector.previous && first.table.grid !== subject.table.grid) away.push(first.table);
    found ??= new Map([[own, subject.lines]]);
    found.set(selector, located);
  }
  const areVersions = others.every(({ wants }) => wants.version !== undefined);
  return areOfOneScope(away, areVersions) ? (found ?? new Map([[own, subject.lines]])) : undefined;
}

/** Whether tables that may each go with the subject may go with each other too: its own sheet may say nothing of whose it is. */
const areOfOneScope = (tables: readonly Table[], areVersions: boolean): boolean =>
  tables.every((a, place) =>
    tables.every((b, other) => other <= place || a.grid === b.grid || mayBeOfOneScope(a, b, areVersions)),
  );

/** "Totaal lasten" over the lasten of a programme: those explain it, and nothing beside it. */
const isTotalOf = (whole: Series, { facets: { role } }: Series): boolean =>
  role !== undefined && whole.facets.role === role && /^totaal/i.test(whole.label);

/** The lines of the subject's table from the first to the last in the rule, less those in it and those that split one up. */
function enclosedLines({ table }: Located, located: readonly Located[]): readonly Series[] {
  const known = located.flatMap(({ series }) => series);
  const positions = known.map(({ position }) => position);
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  return linesBetween(table, first, last).filter(
    (series) =>
      !known.includes(series) &&
      known.some(({ measure }) => measure === series.measure) &&
      !isOfWhich(series.label) &&
      !known.some((whole) => isTotalOf(whole, series)),
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
  /** The lines between those of an enclosing rule that it does not know. */
  readonly unknown: readonly Series[];
  /** Figures that say more than the rule can: where one of them is stated, it is not put. */
  readonly sayingMore: readonly Located[];
}

const NONE: readonly never[] = [];

/** Whether any line of a table of some shape says more than the rule can. */
const isSaidMoreIn = (shape: Shape, { rule }: Question, index: SeriesIndex): boolean =>
  rule.unless.some((selector) => index.meantIn(selector, shape).length > 0);

/** Whether a line names something of its own, or counts hours: those need not go the way of all persons. */
const mayGoItsOwnWay = ({ table: { title, measures }, series: { facets, label, measure } }: Subject): boolean =>
  facets.category !== undefined || [title, label, measures[measure] ?? ""].some(saysFte);

/** A formula of a rule on one subject; undefined where it cannot be put, or more could be meant. */
export function placementOf(question: Question, subject: Subject, index: SeriesIndex): Placement | undefined {
  const { rule, own, alike, acrossSchemes } = question;
  if (rule.mustBeShown && isSaidMoreIn(index.shapeOf(subject.table), question, index)) return undefined;
  if (question.isOfYear && !hasYear(subject.table)) return undefined;
  if (question.isChained && !index.before(subject.table)) return undefined;
  if (rule.wholeOnly && mayGoItsOwnWay(subject)) return undefined;
  if (isPartItself(question, subject)) return undefined;
  const narrow = locate(question, subject, index, alike);
  const spread = rule.allSchemes && locate(question, subject, index, acrossSchemes);
  const found = narrow ?? (subject.series.facets.scheme === undefined ? spread : undefined);
  if (!found) return undefined;
  const located = found.size === 1 ? subject.lines : [...found.values()].flat();
  if (!isOnlySubject(question, subject, located, index) || isBeyondAnother(question, subject, located, index))
    return undefined;
  const { neededFunding: needed } = rule;
  if (needed !== undefined && !located.some(({ series }) => series.facets.funding === needed)) return undefined;
  return {
    ...placed(question, subject, found, located),
    overAllSchemes: narrow && spread,
    // Of what its own lines make of a figure no other says more.
    sayingMore: own.structure
      ? NONE
      : rule.unless.flatMap((selector) => index.find(selector, subject.table.grid, subject.facets)),
  };
}

const placed = (
  question: Question,
  subject: Subject,
  found: Placement["found"],
  located: readonly Located[],
): Placement => ({
  question,
  subject,
  found,
  overAllSchemes: undefined,
  tables: tablesOf(located),
  unknown: question.rule.enclosing ? enclosedLines(subject, located) : NONE,
  sayingMore: NONE,
});

/** The placement of which these lines were found before; where something says more than the rule must be known beside it. */
export function placementOn(question: Question, found: Placement["found"]): Placement {
  const lines = found.get(question.own) ?? NONE;
  const [first] = lines;
  if (!first) throw new RangeError(`${question.rule.id} is about no line`);
  const { table, series } = first;
  return placed(question, { table, series, lines, facets: series.facets }, found, [...found.values()].flat());
}

function tablesOf(located: readonly Located[]): readonly Table[] {
  const [first] = located;
  if (first && located.every(({ table }) => table === first.table)) return [first.table];
  return [...new Set(located.map(({ table }) => table))];
}

/** Whether some line of the workbook is what each selector means: mostly that alone rules a rule out. */
export function canBePut(question: Question, index: SeriesIndex): boolean {
  const { rule, own, others, isOfYear, isChained } = question;
  return (
    [own, ...others].every((selector) => selector.structure !== undefined || index.hasMeant(selector)) &&
    (!isOfYear || index.tables.some(hasYear)) &&
    (!isChained || index.hasChains) &&
    (rule.mustBeShown !== true || index.shapes.some((shape) => !isSaidMoreIn(shape, question, index)))
  );
}

/** A formula of a rule on every subject in these tables that it is about. */
export function placeQuestion(question: Question, index: SeriesIndex): readonly Placement[] {
  if (!canBePut(question, index)) return NONE;
  const placements: Placement[] = [];
  for (const subject of subjectsOf(question.own, index)) {
    const placement = placementOf(question, subject, index);
    if (placement) placements.push(placement);
  }
  return placements;
}

/** A rule on every subject in these tables that it is about. */
export function place(rule: FormulaRule, index: SeriesIndex): readonly Placement[] {
  return questionsOf(rule).flatMap((question) => placeQuestion(question, index));
}
