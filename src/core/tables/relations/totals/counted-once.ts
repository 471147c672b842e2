import { toNumber } from "../../../interval/exact.ts";
import type { Interval } from "../../../interval/interval.ts";
import { normalise } from "../../../reading/normalise.ts";
import { rememberedWhere } from "../../../reading/remembered.ts";
import { isIndented, isNamedTotal, isOfWhich, isTotal, saysUnique } from "../../../vocabulary/line-words.ts";
import type { Moment, Series, Whole } from "../../table.ts";
import { holdBothApart } from "./counted-apart.ts";
import { saysEvent } from "./lines-added-up.ts";

/** "Unieke cliënten", "Aantal unieke jeugdigen", "Cliënten (uniek)": all of them, and not those of some kind. */
const ALL_ONCE = /^(?:aantal )?(?:(?:unieke?|ontdubbelde?) \p{L}+|\p{L}+ \(?(?:uniek|ontdubbeld)\)?|uniek)$/u;

const countsAllOnce = rememberedWhere(/uniek|ontdubbel/i, (label) => ALL_ONCE.test(normalise(label)));

/** What is got of the kinds of help: a year in which that lies elsewhere has to stand apart by this much. */
const APART = 0.05;
const FEWEST_PARTS = 2;
const FEWEST_SHOWN = 2;

/** Whether a line counts who has some kind of help: no request, no flow, and no amount. */
function mayBeKind({ label, own, facets }: Series): boolean {
  return own.role === undefined && (facets.quantity ?? "clienten") === "clienten" && !saysEvent(label);
}

const isNamedKind = ({ own: { product, law, funding, subset } }: Series): boolean =>
  [product, law, funding, subset].some((said) => said !== undefined);

/** The kinds of help that those are counted in who are counted once; none where other lines stand among them. */
function kindsFor(whole: Series, series: readonly Series[]): readonly Series[] {
  const others = series.filter(
    (one) =>
      one !== whole &&
      one.group === whole.group &&
      one.measure === whole.measure &&
      one.facets.unit === undefined &&
      one.facets.statistic === undefined &&
      !isOfWhich(one.label) &&
      !isIndented(one.label),
  );
  const isElse = (one: Series): boolean =>
    isTotal(one.label) || isNamedTotal(one.label) || saysUnique(one.label) || !mayBeKind(one);
  return others.length < FEWEST_PARTS || others.some(isElse) || !others.some(isNamedKind) ? [] : others;
}

/** "Met verblijf", "zonder verblijf": what one may have had both of in a year. */
const WITH_OR_WITHOUT = /\b(?<which>met|zonder) (?<what>\p{L}+)$/u;

/** Most tables have no such line. */
const MAY_BE_OPPOSITE = /met|zonder/i;

/** Two lines that say with and without the same, in either order. */
function areOpposite([a, b]: readonly Series[]): boolean {
  const [one, other] = [a, b].map((line) => WITH_OR_WITHOUT.exec(normalise(line?.label ?? ""))?.groups);
  return one !== undefined && other !== undefined && one["what"] === other["what"] && one["which"] !== other["which"];
}

const isPlainCount = ({ own: { role }, facets: { unit, statistic } }: Series): boolean =>
  role === undefined && unit === undefined && statistic === undefined;

/** Those with and those without right above or below what is called their total. */
function oppositesBeside(whole: Series, series: readonly Series[]): readonly Series[] {
  if (!isPlainCount(whole)) return [];
  const lines = series.filter(({ group, measure }) => group === whole.group && measure === whole.measure);
  const at = lines.indexOf(whole);
  const isPair = (pair: readonly Series[]): boolean => areOpposite(pair) && pair.every(isPlainCount);
  return [lines.slice(Math.max(0, at - 2), at), lines.slice(at + 1, at + 3)].find(isPair) ?? [];
}

/** How those counted once stand to their kinds in one column. */
interface Count {
  readonly isWithin: boolean;
  /** They are all kinds together, each of which has some. */
  readonly isSum: boolean;
  /** What part of all kinds together they are. */
  readonly ratio: number;
}

/** Whether most columns show that these are the kinds, and those that do not differ from all others. */
function areShown(counts: readonly Count[]): boolean {
  const within = counts.filter(({ isWithin }) => isWithin);
  const out = counts.filter(({ isWithin }) => !isWithin);
  const standsApart = ({ ratio }: Count): boolean => within.every((one) => Math.abs(one.ratio - ratio) >= APART);
  return within.length >= Math.max(FEWEST_SHOWN, out.length * 2) && out.every(standsApart);
}

/**
 * Lines that count each person once over the kinds of help in the lines beside them, without being called a total: no fewer
 * than have the most common kind, and no more than all kinds together.
 */
export function countedOnce(
  series: readonly Series[],
  known: readonly Whole[],
  moments: readonly Moment[],
  valueAt: (series: Series, moment: Moment) => Interval,
): readonly Whole[] {
  const hasOpposites = series.some(({ label }) => MAY_BE_OPPOSITE.test(label));
  const perhaps = series.filter(({ label }) => countsAllOnce(label) || (hasOpposites && isNamedTotal(label)));
  return perhaps.flatMap((whole): readonly Whole[] => {
    if (known.some((one) => one.whole === whole)) return [];
    const parts = countsAllOnce(whole.label) ? kindsFor(whole, series) : oppositesBeside(whole, series);
    if (parts.length === 0) return [];
    const counts = moments.flatMap((moment): readonly Count[] => {
      const values = [whole, ...parts].flatMap((one) => {
        const { point } = valueAt(one, moment);
        return point === undefined ? [] : [toNumber(point)];
      });
      const [once = 0, ...kinds] = values;
      const sum = kinds.reduce((a, b) => a + b, 0);
      if (kinds.length < parts.length || sum === 0) return [];
      const isSum = once === sum && !kinds.includes(0);
      return [{ isWithin: once <= sum && once >= Math.max(...kinds), isSum, ratio: once / sum }];
    });
    // Where who has both stands apart, no one is in two of them.
    const isEachOnce = holdBothApart(parts) && counts.some(({ isSum }) => isSum);
    return areShown(counts) ? [{ whole, parts, overlaps: !isEachOnce }] : [];
  });
}
