import { normalise } from "../../reading/normalise.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import { namedBase } from "../around/bases.ts";
import { saysTimes } from "../sheet/numbered-times.ts";
import type { View } from "../sheet/view.ts";
import type { Header } from "./header.ts";
import { levelsOf } from "./header-cells.ts";
import { lineBeside } from "./header-levels.ts";
import { isName, lineOfName } from "./name-stretches.ts";
import { namesYear } from "./year-behind.ts";
import { isPartOfSomeYear } from "./year-names.ts";

/** The names over others, each up to the next, and the line they stand on. */
export interface Captions {
  readonly upper: number;
  readonly texts: readonly string[];
}

/**
 * The captions over these places, "" over a name that is merged up to their line; undefined where there are fewer than
 * two. Over a blank line only `isBack` ones. A caption holds for what it is merged over, else up to the next.
 */
export function captionsAbove(
  view: View,
  line: number,
  places: readonly number[],
  isBack: boolean,
): Captions | undefined {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const upper = lineBeside(view, line, -1, first, last);
  if (upper === undefined || (upper < line - 1 && !isBack)) return undefined;
  const texts: string[] = [];
  let [current, count, end] = ["", 0, last];
  for (let place = first; place <= last; place++) {
    if (place > end) current = "";
    if (view.content(upper, place) === "words" && isName(view, upper, place)) {
      const isWhole = lineOfName(view, line, place) <= upper;
      [current, count] = [isWhole ? "" : view.text(upper, place), count + 1];
      end = view.merged(upper, place)?.lastPlace ?? last;
    }
    if (places[texts.length] === place) texts.push(current);
  }
  const isHeaded = texts[0] !== "" || lineOfName(view, line, first) <= upper;
  return count > 1 && isHeaded ? { upper, texts } : undefined;
}

/** "Totaal | Jaartotaal": what closes a line behind the total of the last caption is of all of them. */
export function uncaptioned({ upper, texts }: Captions, names: readonly string[]): Captions {
  const [before = "", last = ""] = names.slice(-2);
  const isClosing = isTotal(before) && (isTotal(last) || namesYear(last));
  return isClosing ? { upper, texts: [...texts.slice(0, -1), ""] } : { upper, texts };
}

/** The measure that is no rate, where there is but one such: what a column holds that has one figure and says not which. */
function countAmong(measures: readonly string[]): string {
  const [count, ...others] = new Map(
    measures.filter((one) => namedBase(one) === undefined).map((one) => [normalise(one), one]),
  ).values();
  return count === undefined || others.length > 0 ? "" : count;
}

/** What a name under a caption is called: "jan" under "1e kwartaal" is of no other one, and "Totaal" there is "Totaal 1e kwartaal". */
function nameUnder(above: string, below: string): string {
  if (isPartOfSomeYear(above) && isPartOfSomeYear(below)) return below;
  // "Kwartaal" over "Q1"
  if (saysTimes(above) && isPartOfSomeYear(below)) return below;
  return (isPartOfSomeYear(above) && isTotal(below) ? `${below} ${above}` : `${above} ${below}`).trim();
}

/** Two levels of names: below them stands what each column holds when those names come back, else above. */
export function twoLevels(
  line: number,
  label: number,
  places: readonly number[],
  names: readonly string[],
  { captions: { upper, texts }, isBack }: { readonly captions: Captions; readonly isBack: boolean },
): Header | undefined {
  const under = isBack ? names.filter((_, index) => texts[index] !== "") : [];
  // "Totaal" beside captions, with a total under each, is the total of these.
  const onlyCount = countAmong(under) || (under.find(isTotal) ?? "");
  const levels = levelsOf(
    places.map((place, index) => {
      const [above = "", below = ""] = [texts[index], names[index]];
      const name = isBack ? below : nameUnder(above, below);
      const [header, measure] = isBack && above !== "" ? [above, below] : [name, onlyCount];
      return { place, measure, header, period: undefined };
    }),
  );
  return levels && { top: upper, line, labelPlace: label, ...levels };
}
