import type { Selector } from "../language/formula.ts";
import type { Reach } from "../rules/rule.ts";
import type { Series, Table, Whole } from "../tables/table.ts";
import { mayBeOfOneScope } from "../tables/around/scope.ts";
import { sharedFacets } from "../vocabulary/facets.ts";
import { lineWords } from "../vocabulary/line-words.ts";
import { onlyOne } from "./only-one.ts";
import { ALIKE, type Kinship, keyOf, splitBy } from "./akin.ts";
import type { SeriesIndex, Within } from "./series-index.ts";
import { linesAtEnd, linesOfStructure, type Located, type Subject } from "./structures.ts";

/** Where a rule may look, nearest first: a figure beside the subject goes before one elsewhere. */
function circles({ table, series: { group } }: Located, reach: Reach): readonly Within[] {
  const beside = { table, group };
  if (reach === "tabel") return [beside];
  return reach === "blad" ? [beside, table.grid] : [beside, table.grid, "workbook"];
}

/** How far a question looks. */
export interface Range {
  readonly reach: Reach;
  /** For the time before in the table before, not beside the subject. */
  readonly isChained: boolean;
}

/** Where the time before is: in the table before, for columns that have a time only by what stands above them. */
function circlesBefore(subject: Located, index: SeriesIndex, { reach, isChained }: Range): readonly Within[] {
  const { moments } = subject.table;
  const before = index.before(subject.table);
  if (isChained && before) return [{ table: before, group: subject.series.group }, { table: before }];
  return before && moments.every(({ period }) => period === undefined) ? [] : circles(subject, reach);
}

/** Whether a table has periods within a year, as JAARSOM asks for. */
const hasPartsOfYear = ({ moments }: Table): boolean =>
  moments.some(({ period }) => period && period.kind !== "jaar" && period.kind !== "peildatum");

/** All parts of one table, each of them once. */
function isOneSplit(selector: Selector, found: readonly Located[]): boolean {
  const [first] = found;
  const by = splitBy(selector);
  const values = new Set(by === undefined ? [] : found.map(({ series }) => series.facets[by]));
  return (
    found.every(({ table, series }) => table === first?.table && series.group === first.series.group) &&
    (by === undefined || by === "category" || values.size === found.length)
  );
}

/** What is a total of some of these lines, by the figures of their tables. */
function totalsOf(lines: readonly Located[]): ReadonlySet<Series> {
  const parts = new Set(lines.map(({ series }) => series));
  const tables = new Set(lines.map(({ table }) => table));
  const isOfThese = ({ parts: some }: Whole): boolean => some.some((part) => parts.has(part));
  return new Set([...tables].flatMap(({ totals }) => totals.filter(isOfThese).map(({ whole }) => whole)));
}

/** The parts that a table breaks down into: neither its own total of them, nor what is counted besides. */
function partsAmong(found: readonly Located[]): readonly Located[] {
  if (found.length < 2) return found;
  const totals = totalsOf(found);
  const said = found.map(({ series }) => lineWords(series.label));
  const areCounts = said.every(({ isCount }) => isCount);
  const some = found.filter(({ series }, index) => {
    const { isTotal = false, isNamedTotal = false, isCount = false } = said[index] ?? {};
    return !isTotal && !isNamedTotal && !totals.has(series) && (areCounts || !isCount);
  });
  return some.length === found.length ? found : some;
}

/**
 * What a selector means for a subject in one place: one series, or for SOM all parts of one table; none where more than one
 * could be meant. Undefined where none could be.
 */
function selectWithin(
  selector: Selector,
  subject: Subject,
  index: SeriesIndex,
  within: Within,
  kinship: Kinship,
): readonly Located[] | undefined {
  const { apart } = kinship;
  const akin = index.find(selector, within, subject.facets, kinship);
  if (akin.length === 0) return undefined;
  const own = subject.table;
  const isVersion = selector.wants.version !== undefined;
  const couldBe = ({ table, series }: Located): boolean =>
    (within !== "workbook" || (table.grid !== own.grid && mayBeOfOneScope(own, table, isVersion))) &&
    (series !== subject.series || selector.previous || selector.ofYear) &&
    // The year beside its parts is a total column (SD-R33).
    (!selector.ofYear || (table !== own && hasPartsOfYear(table)));
  if (apart === undefined && !selector.all) {
    const { any, only } = onlyOne(akin, subject, couldBe);
    return any ? (only ? [only] : []) : undefined;
  }
  const found = selector.all ? partsAmong(akin.filter(couldBe)) : akin.filter(couldBe);
  if (found.length === 0) return undefined;
  if (apart === undefined) return isOneSplit(selector, found) && found.length > 1 ? found : [];
  const values = new Set(found.map(({ series }) => series.facets[apart]));
  return values.size === found.length && !values.has(undefined) ? found : [];
}

/**
 * The series a selector means for a subject: one, or for SOM all parts of one table. Empty when there is
 * none, or when more than one could be meant: the add-in does not guess.
 */
export function selectSeries(
  selector: Selector,
  subject: Subject,
  index: SeriesIndex,
  range: Range,
  kinship = ALIKE,
): readonly Located[] {
  if (selector.structure) return linesAtEnd(selector.structure, subject, index.tables);
  for (const circle of selector.previous ? circlesBefore(subject, index, range) : circles(subject, range.reach)) {
    const found = selectWithin(selector, subject, index, circle, kinship);
    if (found) return found;
  }
  return [];
}

/**
 * Whether what a selector means for a subject hangs on nothing but what the lines of its own table say: it stands there,
 * or stands nowhere. Then it is the same in every table whose lines say the same.
 */
export function isSettledBeside(
  selector: Selector,
  subject: Subject,
  index: SeriesIndex,
  reach: Reach,
  kinship: Kinship,
): boolean {
  const [beside, ...further] = circles(subject, reach);
  if (!beside || selector.structure || (selector.previous && index.before(subject.table))) return false;
  return (
    selectWithin(selector, subject, index, beside, kinship) !== undefined ||
    further.length === 0 ||
    index.find(selector, "workbook", subject.facets, kinship).length === 0
  );
}

/** Lines that a rule takes together: those of one table, and group within it, that are alike in all but what splits them. */
function groups(selector: Selector, inTable: readonly Located[]): readonly Subject[] {
  const byKey = new Map<string, Located[]>();
  for (const one of inTable) {
    const key = `${one.series.group}\n${keyOf(selector, one.series.facets, ALIKE)}`;
    const alike = byKey.get(key);
    if (alike) alike.push(one);
    else byKey.set(key, [one]);
  }
  const by = splitBy(selector);
  return [...byKey.values()].map(partsAmong).flatMap((lines): readonly Subject[] => {
    const [first] = lines;
    // One reason is no breakdown by reason.
    if (!first || lines.length < 2 || !isOneSplit(selector, lines)) return [];
    const facets = Object.fromEntries(Object.entries(first.series.facets).filter(([facet]) => facet !== by));
    return [{ table: first.table, series: first.series, lines, facets: sharedFacets(facets) }];
  });
}

/** Every series that a rule can be about: those that its own selector means. */
export function subjectsOf(selector: Selector, index: SeriesIndex): readonly Subject[] {
  const { structure, all } = selector;
  if (structure) return index.tables.flatMap((table) => linesOfStructure(structure.relation, table));
  const meant = index.meant(selector);
  if (!all) return meant;
  const byTable = new Map<Table, Located[]>();
  for (const one of meant) {
    const inTable = byTable.get(one.table);
    if (inTable) inTable.push(one);
    else byTable.set(one.table, [one]);
  }
  return [...byTable.values()].flatMap((inTable) => groups(selector, inTable));
}
