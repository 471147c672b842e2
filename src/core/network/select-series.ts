import type { Selector } from "../language/formula.ts";
import type { Reach } from "../rules/rule.ts";
import type { Table } from "../tables/table.ts";
import { mayBeOfOneScope } from "../tables/scope.ts";
import { onlyOne } from "./only-one.ts";
import { ALIKE, keyOf, type SeriesIndex, splitBy, WORKBOOK } from "./series-index.ts";
import { alone, linesAtEnd, linesOfStructure, type Located, type Subject } from "./structures.ts";

/** Where a rule may look, nearest first: a figure of the own table goes before one elsewhere. */
function circles(subject: Table, reach: Reach): readonly unknown[] {
  return { tabel: [subject], blad: [subject, subject.grid], werkmap: [subject, subject.grid, WORKBOOK] }[reach];
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

/**
 * The series a selector means for a subject: one, or for SOM all parts of one table. Empty when there is
 * none, or when more than one could be meant: the add-in does not guess.
 */
export function selectSeries(
  selector: Selector,
  subject: Subject,
  index: SeriesIndex,
  reach: Reach,
  kinship = ALIKE,
): readonly Located[] {
  if (selector.structure) return linesAtEnd(selector.structure, subject, index.tables);
  for (const circle of circles(subject.table, reach)) {
    const akin = index.find(selector, circle, subject.facets, kinship);
    const couldBe = ({ table, series }: Located): boolean =>
      (circle !== WORKBOOK || (table.grid !== subject.table.grid && mayBeOfOneScope(subject.table, table))) &&
      (series !== subject.series || selector.previous || selector.ofYear) &&
      // The year beside its parts is a total column (SD-R33).
      (!selector.ofYear || (table !== subject.table && hasPartsOfYear(table))) &&
      (circle !== subject.table || series.group === subject.series.group);
    const { apart } = kinship;
    if (apart === undefined && !selector.all) {
      const { any, only } = onlyOne(akin, subject, couldBe);
      if (any) return only ? [only] : [];
      continue;
    }
    const found = akin.filter(couldBe);
    if (found.length === 0) continue;
    if (apart === undefined) return isOneSplit(selector, found) ? found : [];
    const values = new Set(found.map(({ series }) => series.facets[apart]));
    return values.size === found.length && !values.has(undefined) ? found : [];
  }
  return [];
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
  return [...byKey.values()].flatMap((lines): readonly Subject[] => {
    const [first] = lines;
    if (!first || !isOneSplit(selector, lines)) return [];
    const facets = Object.fromEntries(Object.entries(first.series.facets).filter(([facet]) => facet !== by));
    return [{ ...first, lines, facets }];
  });
}

/** Every series that a rule can be about: those that its own selector means. */
export function subjectsOf(selector: Selector, index: SeriesIndex): readonly Subject[] {
  const { structure, all } = selector;
  if (structure) return index.tables.flatMap((table) => linesOfStructure(structure.relation, table));
  const meant = index.meant(selector);
  if (!all) return meant.map(({ table, series }) => alone(table, series));
  const byTable = new Map<Table, Located[]>();
  for (const one of meant) {
    const inTable = byTable.get(one.table);
    if (inTable) inTable.push(one);
    else byTable.set(one.table, [one]);
  }
  return [...byTable.values()].flatMap((inTable) => groups(selector, inTable));
}
