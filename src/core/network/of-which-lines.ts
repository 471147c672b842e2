import { compare } from "../interval/exact.ts";
import type { Moment, Series, Subset, Table } from "../tables/table.ts";
import { areCounts } from "../vocabulary/facets.ts";
import { announcesParts, isOfWhich, isTotal } from "../vocabulary/line-words.ts";

/** A balance may well be smaller than what it is made of. */
const BALANCE = /\b(saldo|resultaat|mutatie|verschil|netto|groei|per saldo)\b/i;

/** Plain counts: a part of an amount may be larger than the whole, where another part is negative. */
export function isCount(table: Table, series: Series): boolean {
  const isRate = !/^$|aantal/i.test(table.measures[series.measure] ?? "");
  const isPlain = !isRate && areCounts(series.facets) && !BALANCE.test(series.label);
  return isPlain && !isEverBelowNought(table, series);
}

const isEverBelowNought = (table: Table, series: Series): boolean =>
  table.moments.some((moment) => compare(table.cell(series, moment).value ?? 0, 0) < 0);

/** A line "waarvan …" before any other is a part of the only other one there is. */
function partsOfOnlyOther({ series, subsets }: Table): readonly Subset[] {
  const saying = series.filter(({ label }) => isOfWhich(label));
  if (saying.length === 0) return [];
  const known = new Set(subsets.map(({ part }) => part));
  const byGroup = new Map<string, Series[]>();
  for (const one of series) {
    if (isOfWhich(one.label)) continue;
    const others = byGroup.get(one.group);
    if (others) others.push(one);
    else byGroup.set(one.group, [one]);
  }
  return saying.flatMap((part) => {
    if (known.has(part)) return [];
    const [whole, ...more] = byGroup.get(part.group) ?? [];
    return whole && more.length === 0 ? [{ part, whole }] : [];
  });
}

/** It is asked of each of them; a figure that changes in a session keeps its sign. */
const knownLines = new WeakMap<Table, readonly Subset[]>();

/** The lines of a table that split up another line of it, as far as they must be smaller: none beside one below nought. */
export function ofWhichLines(table: Table): readonly Subset[] {
  let lines = knownLines.get(table);
  if (!lines) {
    const all = [...table.subsets, ...partsOfOnlyOther(table)];
    const areLess = new Set(all.filter(({ part }) => isEverBelowNought(table, part)).map(({ whole }) => whole));
    const mustBeLess = ({ part, whole }: Subset): boolean =>
      !areLess.has(whole) && isCount(table, part) && isCount(table, whole);
    knownLines.set(table, (lines = all.filter(mustBeLess)));
  }
  return lines;
}

/** The column that another one is a part of: "waarvan jeugd" behind a column, or any behind "Totaal, waarvan:". */
export function wholeColumnOf({ moments }: Table, part: Moment): Moment | undefined {
  let wholes = knownWholes.get(moments);
  if (!wholes) knownWholes.set(moments, (wholes = wholeColumns(moments)));
  return wholes.get(part);
}

/** It is asked of every column, for every rule. */
const knownWholes = new WeakMap<readonly Moment[], ReadonlyMap<Moment, Moment>>();

const NONE: ReadonlyMap<Moment, Moment> = new Map();

function wholeColumns(moments: readonly Moment[]): ReadonlyMap<Moment, Moment> {
  const wholes = new Map<Moment, Moment>();
  let [other, head]: (Moment | undefined)[] = [];
  for (const moment of moments) {
    const { header } = moment;
    const isPart = isOfWhich(header);
    const whole = isPart ? other : isTotal(header) || !head || !announcesParts(head.header) ? undefined : head;
    if (whole) wholes.set(moment, whole);
    if (!isPart) other = moment;
    if (announcesParts(header) || isTotal(header)) head = moment;
  }
  return wholes.size === 0 ? NONE : wholes;
}
