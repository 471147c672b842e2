import { normalise } from "../../../reading/normalise.ts";
import { isTotal, saysUnique } from "../../../vocabulary/line-words.ts";
import type { Series, Whole } from "../../table.ts";
import { type Around, digitsAgreed } from "../agreed-digits.ts";
import type { Weigh } from "../evidence.ts";
import { isAddable, isShown, tallyOf } from "./summed-rows.ts";

/** Round figures come to one another by chance: 200 is 120 and 80. */
const FEWEST_DIGITS = 4;

/** "Ambulant", "Verblijf" and "Totaal" over "aantal" and "%": what is counted in all groups alike. */
const COUNT = /^(?:aantal(?:len)?|abs(?:oluut|\.)?|n)$/;

/** The same count in the groups before one that is called their total. */
function groupsBefore(whole: Series, series: readonly Series[]): readonly Series[] {
  const { group, label, measure, position } = whole;
  if (!isTotal(group) || !COUNT.test(normalise(label)) || !isAddable(whole)) return [];
  const before = series.filter((one) => one.position < position && one.measure === measure && isAddable(one));
  const parts = before.filter((one) => normalise(one.label) === normalise(label));
  return parts.length === before.length && !parts.some((one) => isTotal(one.group)) ? parts : [];
}

/** Lines by their names; undefined where two are called the same. */
function byName(lines: readonly Series[]): ReadonlyMap<string, Series> | undefined {
  const found = new Map(lines.map((one) => [normalise(one.label), one]));
  return found.size === lines.length ? found : undefined;
}

/** The lines of a total, with the same lines of each other group: "Lasten", "Baten" of Wmo, of Jeugd and of all. */
function linesOfGroups(total: string, lines: readonly Series[]): readonly Whole[] {
  const groups = new Map<string, Series[]>();
  for (const one of lines) if (one.group !== "") groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  const wholes = byName(groups.get(total) ?? []);
  groups.delete(total);
  const others = [...groups].map(([name, those]) => (isTotal(name) ? undefined : byName(those)));
  const [first] = others;
  if (!wholes || !first || others.length < 2 || first.size < 2) return [];
  const names = [...first.keys()];
  const isAlike = others.every((those) => those?.size === names.length && names.every((name) => those.has(name)));
  if (!isAlike || !names.every((name) => wholes.has(name))) return [];
  return names.flatMap((name): readonly Whole[] => {
    const whole = wholes.get(name);
    const parts = others.flatMap((those) => those?.get(name) ?? []).filter(isAddable);
    return isAddable(whole) && parts.length === others.length ? [{ whole, parts, overlaps: false }] : [];
  });
}

/** Totals of groups that all have the same lines, where most of these come out, and each does once. */
function totalsOfLines(
  series: readonly Series[],
  totals: readonly Series[],
  weigh: Weigh,
  around: Around,
): readonly Whole[] {
  const [name, ...more] = new Set(totals.map(({ group }) => group));
  if (name === undefined || more.length > 0) return [];
  const measures = [...new Set(series.map(({ measure }) => measure))];
  const found = measures.flatMap((measure) =>
    linesOfGroups(
      name,
      series.filter((one) => one.measure === measure),
    ),
  );
  if (!isShown(tallyOf(found, weigh)) || digitsAgreed(found, around) < FEWEST_DIGITS) return [];
  const comesOut = (label: string): boolean =>
    found.some(({ whole, parts }) => whole.label === label && weigh(whole, parts).fits > 0);
  return found.filter(({ whole }) => comesOut(whole.label));
}

/** Totals in a group of their own, where most lines show that the groups before it come to them; who is unique may be in several. */
export function totalsOverGroups(
  series: readonly Series[],
  known: readonly Whole[],
  weigh: Weigh,
  around: Around & { readonly title: string },
): readonly Whole[] {
  const totals = saysUnique(around.title) ? [] : series.filter(({ group }) => group !== "" && isTotal(group));
  if (totals.length === 0) return [];
  const isKnown = new Set(known.map(({ whole }) => whole));
  const ofLines = totalsOfLines(series, totals, weigh, around).filter(({ whole }) => !isKnown.has(whole));
  if (ofLines.length > 0) return ofLines;
  return totals.flatMap((whole): readonly Whole[] => {
    const parts = isKnown.has(whole) ? [] : groupsBefore(whole, series);
    const found: readonly Whole[] = parts.length < 2 ? [] : [{ whole, parts, overlaps: false }];
    return isShown(tallyOf(found, weigh)) && digitsAgreed(found, around) >= FEWEST_DIGITS ? found : [];
  });
}
