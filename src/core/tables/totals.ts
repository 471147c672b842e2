import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";
import type { Weigh } from "./evidence.ts";
import { beginnings, bestOf, collapsedReadings, distinct, isBalance } from "./part-readings.ts";
import type { Series, Whole } from "./table.ts";

const TOTAL = /^(sub)?totaal$|^totalen$|^eindtotaal$|^totaal generaal$|^som$/;
const OF_WHICH = /^(waarvan|w\.v\.)(?![\p{L}\d])/u;
const ANNOUNCES = /(^|[^\p{L}])(waarvan|w\.v\.)$/u;
/** A line that may be a sum or a balance of those above it: "Totaal Wmo", "Saldo", a line without a name. */
const MAYBE_SUM = /^$|^(sub)?totaal\b|^(saldo|resultaat|som)\b/;
const INDENTED = /^[-•·>] ?/;

/** A label that says nothing but that it is a total: "Totaal openstaande vacatures" is a figure of its own. */
export const isTotal = remembered((label: string): boolean => TOTAL.test(normalise(label)));

/** A line that splits up the one above it: "waarvan herindiceringen". */
export const isOfWhich = remembered((label: string): boolean => OF_WHICH.test(normalise(label)));

/** A line or column that those after it split up: "Totaal, waarvan:" (003 r. 114). */
export const announcesParts = remembered(
  (label: string): boolean => ANNOUNCES.test(normalise(label)) && !isOfWhich(label),
);

/** A label with a dash before it: it splits up a line above. */
export const isIndented = (label: string): boolean => INDENTED.test(label);

/** Percentages and averages stand under counts, but are no part of their sum. */
function isAddable(part: Series, whole: Series): boolean {
  const isPercentage = ({ facets }: Series): boolean => facets.unit === "procent";
  return isPercentage(part) === isPercentage(whole) && part.facets.statistic === whole.facets.statistic;
}

/** Where only some lines have a dash before them, those split up the line above. */
function outermost(lines: readonly Series[]): readonly Series[] {
  const outer = lines.filter(({ label }) => !isIndented(label));
  return outer.length === 0 ? lines : outer;
}

/** What may be the parts of a total: the lines nearest to it first. */
interface Surroundings {
  /** Those of every group, also where a word in them says that they are averages or prices: "Indexering tarieven". */
  readonly all: readonly Series[];
  /** The lines of its own group since the total before it. */
  readonly own: readonly Series[];
  /** Those of every group. */
  readonly since: readonly Series[];
  /** The totals before it that are no part of another total. */
  readonly open: readonly Series[];
}

/** Whether there is but one way to read what the parts are; otherwise a sum has to show that it is one. */
function isPlain(whole: Series, { own, since, open }: Surroundings): boolean {
  const roles = new Set(own.flatMap((part) => part.own.role ?? []));
  return (
    own.length > 1 &&
    own.length === since.length &&
    outermost(own).length === own.length &&
    roles.size < 2 &&
    whole.facets.unit !== "procent" &&
    !open.some(({ group }) => group === whole.group) &&
    !own.slice(2).some(({ label }) => MAYBE_SUM.test(normalise(label)))
  );
}

/** A total that never is the sum, and no slip makes so: an average. */
function isOtherThanSum(whole: Series, parts: readonly Series[], weigh: Weigh): boolean {
  const { tested, fits, amid } = weigh(whole, parts);
  return tested > 1 && fits === 0 && amid === tested;
}

/** Whether lines are kinds of help that one person may have several of. */
const areProvisions = (parts: readonly Series[]): boolean =>
  parts.filter(
    ({ facets: { product, unit, role } }) => product !== undefined && unit === undefined && role !== "lasten",
  ).length *
    2 >
  parts.length;

/**
 * Persons who are in more than one part: a note says so, or those who have some kind of help are never as many as the
 * kinds together. A sum that forgets the same part every time is none of these.
 */
function isUnique(whole: Series, parts: readonly Series[], weigh: Weigh, mayOverlap: boolean): boolean {
  const { tested, fits, smaller } = weigh(whole, parts);
  if (mayOverlap) return smaller > 0;
  if (tested < 2 || fits > 0 || smaller < tested) return false;
  const forgetsOne = parts.some((forgotten) => {
    const rest = weigh(
      whole,
      parts.filter((part) => part !== forgotten),
    );
    return rest.fits === rest.tested;
  });
  return !forgetsOne && (whole.facets.quantity === "clienten" || areProvisions(parts));
}

/** The parts of a total above it; undefined when they cannot be told. */
function partsAbove(whole: Series, around: Surroundings, weigh: Weigh): readonly Series[] | undefined {
  const { own, since, open, all } = around;
  const near = distinct([own, outermost(own), since, outermost(since), [...open, ...since], all]);
  const found = bestOf(whole, near, weigh) ?? bestOf(whole, collapsedReadings(since, weigh), weigh);
  if (found) return found;
  return isPlain(whole, around) && !isOtherThanSum(whole, own, weigh) && !isBalance(whole, own, weigh)
    ? own
    : undefined;
}

/** The parts of a total that heads its group: what stands below it may be anything, so the sum has to show. */
function partsBelow(whole: Series, below: readonly Series[], weigh: Weigh): readonly Series[] | undefined {
  const all = distinct([below, outermost(below)]);
  return bestOf(whole, all, weigh) ?? bestOf(whole, [...collapsedReadings(below, weigh), ...beginnings(below)], weigh);
}

/**
 * The totals among the series, each with its parts: the lines between it and the total before it, the totals
 * before it, or the lines below it when it heads its group. Of the ways to read that, the one that adds up in
 * the most periods is meant; where several are left and none adds up, the total is left alone. So is a total
 * of one part. A total that is smaller than its parts where they `mayOverlap` counts each once (004 r. 2869).
 */
export function findTotals(series: readonly Series[], weigh: Weigh, mayOverlap: boolean): readonly Whole[] {
  const wholes: Whole[] = [];
  const headed = headedGroups(series);
  let since: Series[] = [];
  let open: Series[] = [];
  for (const line of series) {
    if (!isTotal(line.label)) {
      if (!isOfWhich(line.label)) since.push(line);
      continue;
    }
    const addable = since.filter((part) => isAddable(part, line));
    const own = addable.filter(({ group }) => group === line.group);
    const below = headed.get(line)?.filter((part) => isAddable(part, line) && !isOfWhich(part.label));
    const parts = below
      ? partsBelow(line, below, weigh)
      : partsAbove(line, { own, since: addable, open, all: since }, weigh);
    const isSum = parts !== undefined && line.facets.statistic !== "gemiddelde";
    if (isSum) wholes.push({ whole: line, parts, overlaps: isUnique(line, parts, weigh, mayOverlap) });
    open = [...open.filter((total) => parts?.includes(total) !== true), line];
    since = [];
  }
  return wholes;
}

/** The groups that begin with their only total: that total, and what stands below it. */
function headedGroups(series: readonly Series[]): ReadonlyMap<Series, readonly Series[]> {
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const group = groups.get(one.group);
    if (group) group.push(one);
    else groups.set(one.group, [one]);
  }
  const headed = new Map<Series, readonly Series[]>();
  for (const [first, ...below] of groups.values()) {
    if (first && isTotal(first.label) && !below.some(({ label }) => isTotal(label))) headed.set(first, below);
  }
  return headed;
}
