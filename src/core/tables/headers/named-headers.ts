import { normalise } from "../../reading/normalise.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import type { View } from "../sheet/view.ts";
import { type Header, plainHeader } from "./header.ts";
import { levelsOf } from "./header-cells.ts";
import { areDays, headsFigures } from "./header-levels.ts";
import { lineOfName, nameAt, stretches } from "./name-stretches.ts";
import { type Captions, captionsAbove, twoLevels, uncaptioned } from "./named-levels.ts";
import { namelessTotal } from "./nameless-total.ts";
import { totalBefore, withTotals } from "./total-before.ts";
import { isPartOfSomeYear } from "./year-names.ts";

/** Names that say how a figure is given, not whose it is: columns with these only are the measures of each row. */
const MEASURE =
  /^(aantal(len)?|%|in %|percentage|procent|per (1\.?000|100?\.?000|100|duizend|inwoner)\b.*|bedrag(en)?|in euro('?s)?|€|index)$/;

/** Whether a name says only how a figure is given. */
export const isMeasure = (name: string): boolean => MEASURE.test(normalise(name));

/** Whether any of the names at these places stands there twice. */
function isAnyTwice(view: View, line: number, places: readonly number[]): boolean {
  const names = new Set<string>();
  return places.some((place, index) => names.add(view.name(lineOfName(view, line, place), place)).size <= index);
}

/**
 * Whether what stands there twice is no more than the totals of captions over other names: "jan | feb | mrt | Totaal | apr | mei | jun |
 * Totaal" under quarters. "Wmo | Jeugd | Totaal" under each of them comes back as a whole.
 */
function areTotalsTwice(names: readonly string[]): boolean {
  const others = names.filter((name) => !isTotal(name));
  return others.length * 2 > names.length && new Set(others.map(normalise)).size === others.length;
}

/** "Totaal jan t/m mrt" for a total that stands behind each few months or quarters; undefined where names other than those come back. */
function totalsOfParts(names: readonly string[]): readonly string[] | undefined {
  if (!areTotalsTwice(names) || !names.every((name) => isTotal(name) || isPartOfSomeYear(name))) return undefined;
  let first: string | undefined;
  return names.map((name, index) => {
    const [from, to] = [first, names[index - 1]];
    first = isTotal(name) ? undefined : (first ?? name);
    return !isTotal(name) || from === undefined || to === undefined ? name : `${name} ${from} t/m ${to}`;
  });
}

/** Whether captions are one name that stands over each of its measures: "Gouda | Gouda" over "aantal | %". */
const areOfOne = ({ texts: [first = "", ...others] }: Captions): boolean =>
  first !== "" && others.every((text) => normalise(text) === normalise(first));

/** The header that names at these places are, if figures beside these labels stand under them. */
export function namedHeader(view: View, line: number, label: number, all: readonly number[]): Header | undefined {
  if (areDays(view, line, all) || !headsFigures(view, line, label, all)) return undefined;
  const named = all.filter((place) => nameAt(view, line, place) !== "");
  const isAny = isAnyTwice(view, line, named);
  const places = isAny ? named : withTotals(view, line, all);
  const names = places.map((place) => nameAt(view, line, place));
  const isBack = isAny && !areTotalsTwice(names);
  const captions = captionsAbove(view, line, places, isAny);
  const areMeasures = names.every(isMeasure);
  if (captions) {
    const isBelow = isBack || (areMeasures && areOfOne(captions));
    return twoLevels(line, label, places, names, { captions: uncaptioned(captions, names), isBack: isBelow });
  }
  if (areMeasures) {
    const levels = levelsOf(
      names.map((measure, index) => ({ place: places[index] ?? 0, measure, header: "", period: undefined })),
    );
    return levels && { top: line, line, labelPlace: label, ...levels };
  }
  const told = isAny
    ? totalsOfParts(names)
    : places.map((place, index) => (names[index] ?? "") + totalBefore(view, line, place));
  if (!told) return undefined;
  const columns = places.map((place, index) => ({ place, header: told[index] ?? "" }));
  const total = namelessTotal(view, line, label, places);
  return plainHeader(line, label, total === undefined ? columns : [...columns, { place: total, header: "" }]);
}

/** Headers of columns with names instead of periods: gemeenten, "aantal" and "%", begroting and realisatie. */
export function findNamedHeaders(view: View): readonly Header[] {
  const headers: Header[] = [];
  for (let line = 0; line < view.lines; line++) {
    for (const { label, places } of stretches(view, line)) {
      const header = namedHeader(view, line, label, places);
      if (header) headers.push(header);
    }
  }
  return headers;
}
