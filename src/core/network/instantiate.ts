import { type Formula, type Selector, selectorsOf } from "../language/formula.ts";
import type { Rule } from "../rules/rule.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { isOfWhich } from "../tables/totals.ts";
import { type Figure, figureAt, withoutMinus } from "./figure.ts";
import { type Located, selectSeries, SeriesIndex, subjectsOf } from "./select-series.ts";

/** A rule on actual cells: one constraint of the network. */
export interface Constraint {
  readonly rule: Rule;
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

/** Whether a table says anything at all, if only a marker, in a period. */
function reports(table: Table, moment: Moment): boolean {
  return table.series.some((series) => table.cell(series, moment).marker !== "leeg");
}

/** The figures of every selector at one moment; undefined when one of them has none there. */
function figuresAt(
  found: ReadonlyMap<Selector, readonly Located[]>,
  moment: Moment,
): Map<Selector, readonly Figure[]> | undefined {
  const figures = new Map<Selector, readonly Figure[]>();
  for (const [selector, located] of found) {
    const isOutflow = selector.wants.role === "uitstroom";
    const there = located
      .flatMap((one) => figureAt(one, moment, selector.previous) ?? [])
      .map((figure) => (isOutflow ? withoutMinus(figure) : figure));
    if (there.length === 0 || there.length < located.length) return undefined;
    figures.set(selector, there);
  }
  return figures;
}

/** The series that each selector means for this subject; undefined when one of them cannot be told. */
function locate(
  rule: Rule,
  formula: Formula,
  subject: Located,
  index: SeriesIndex,
  apart?: "scheme",
): Map<Selector, readonly Located[]> | undefined {
  const [own, ...others] = [...selectorsOf(formula.left), ...selectorsOf(formula.right)];
  if (!own) return undefined;
  const found = new Map<Selector, readonly Located[]>([[own, [subject]]]);
  for (const selector of others) {
    const located = selectSeries(selector, subject, index, rule.reach, apart);
    if (located.length === 0) return undefined;
    found.set(selector, located);
  }
  return found;
}

/** Of two figures that could each go with those of another table, say an old and a new one, neither is taken: no guessing. */
function isOnlySubject(own: Selector, subject: Located, located: readonly Located[], index: SeriesIndex): boolean {
  // A total may well be worked out in several breakdowns.
  if (own.structure || own.wants.line === "totaal") return true;
  const elsewhere = located.filter(({ table }) => table !== subject.table);
  return elsewhere.every(
    ({ table }) => table.grid !== subject.table.grid || index.find(own, table.grid, subject.series.facets).length === 1,
  );
}

/** The lines of the subject's table from the first to the last in the rule, less those in it and those that split one up. */
function enclosedLines({ table }: Located, located: readonly Located[]): readonly Series[] {
  const known = located.flatMap(({ series }) => series);
  const positions = known.map(({ position }) => position);
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  return table.series.filter(
    (series) =>
      series.position > first && series.position < last && !known.includes(series) && !isOfWhich(series.label),
  );
}

function* constraintsOf(rule: Rule, formula: Formula, index: SeriesIndex): Generator<Constraint> {
  const own = selectorsOf(formula.left)[0];
  if (!own) return;
  for (const subject of subjectsOf(own, index.tables)) {
    if (rule.wholeOnly && subject.series.facets.category !== undefined) continue;
    const spread = rule.allSchemes && locate(rule, formula, subject, index, "scheme");
    const narrow = locate(rule, formula, subject, index);
    const found = narrow ?? (subject.series.facets.scheme === undefined ? spread : undefined);
    if (!found) continue;
    const located = [...found.values()].flat();
    if (!isOnlySubject(own, subject, located, index)) continue;
    const { neededFunding: needed } = rule;
    if (needed !== undefined && !located.some(({ series }) => series.facets.funding === needed)) continue;
    const unknown = rule.enclosing ? enclosedLines(subject, located) : [];
    const parts = located.find(({ table }) => table !== subject.table);
    const isSplit = own.structure !== undefined || selectorsOf(formula.right).some(({ all }) => all);
    for (const moment of subject.table.moments) {
      if (rule.unreported === "overslaan" && !reports(subject.table, moment)) continue;
      const figures = figuresAt(found, moment);
      const first = figures?.get(own)?.[0];
      if (!figures || !first) continue;
      const table = isSplit ? (parts?.table ?? subject.table) : subject.table;
      const base = { rule, formula, table, subject: first, unknown };
      const wide = narrow && spread && figuresAt(spread, moment);
      yield { ...base, figures, overAllSchemes: wide && { ...base, figures: wide, overAllSchemes: undefined } };
    }
  }
}

/** A rule on every place in these tables where it holds. */
export function instantiate(rule: Rule, index: SeriesIndex): Constraint[] {
  return rule.formulas.flatMap((formula) => [...constraintsOf(rule, formula, index)]);
}
