import { normalise } from "../reading/normalise.ts";
import { type Header, plainHeader } from "./header.ts";
import { levelsOf } from "./header-cells.ts";
import { headsFigures, lineBeside } from "./header-levels.ts";
import { isNote } from "./notes.ts";
import type { View } from "./view.ts";

const LONGEST_NAME = 60;
/** Names that say how a figure is given, not whose it is: columns with these only are the measures of each row. */
const MEASURE =
  /^(aantal(len)?|%|in %|percentage|procent|per (1\.000|100|duizend|inwoner)\b.*|bedrag(en)?|in euro('?s)?|€|index)$/;

/** Whether a name says only how a figure is given. */
export const isMeasure = (name: string): boolean => MEASURE.test(normalise(name));

/** "- Begeleiding" begins as a note does, but with a figure right below it is a name. */
const isName = (view: View, line: number, place: number): boolean =>
  view.content(line, place) === "words" &&
  view.text(line, place).length <= LONGEST_NAME &&
  (!isNote(view.text(line, place)) || (line + 1 < view.lines && view.content(line + 1, place) === "figure"));

/** The first line below with anything at this place. */
function firstFilled(view: View, line: number, place: number): number | undefined {
  for (let below = line + 1; below < view.lines; below++) if (view.content(below, place) !== "blank") return below;
  return undefined;
}

/** Names over the figures beside one column of labels. */
interface Stretch {
  /** The first line of figures, and the place of its label. */
  readonly first: number;
  readonly label: number;
  readonly places: number[];
}

/** A column without any figure goes with those before it when no more than this stands between. */
const WIDEST_GAP = 1;

/** Whether the figures under this place stand on the lines of a stretch, beside its labels. */
function belongsTo(view: View, line: number, { first, label, places }: Stretch, place: number): boolean {
  const own = view.content(first, place) === "blank" ? firstFilled(view, line, place) : first;
  if (own === undefined) return place - (places.at(-1) ?? label) - 1 <= WIDEST_GAP;
  for (let between = label + 1; between <= place; between++) if (view.content(own, between) === "words") return false;
  return true;
}

/** The names on a line, by the labels that stand beside their figures: tables side by side have each their own. */
function stretches(view: View, line: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let current: Stretch | undefined;
  for (let place = 0; place < view.places; place++) {
    if (view.content(line, place) === "blank") continue;
    if (!isName(view, line, place)) {
      current = undefined;
      continue;
    }
    if (!current || !belongsTo(view, line, current, place)) {
      const first = firstFilled(view, line, place);
      const label = first !== undefined && view.content(first, place) === "figure" && nearestLabel(view, first, place);
      current = first !== undefined && typeof label === "number" ? { first, label, places: [] } : undefined;
      if (current) found.push(current);
    }
    current?.places.push(place);
  }
  return found;
}

/** The words left of a figure, on its own line. */
function nearestLabel(view: View, line: number, first: number): number | undefined {
  for (let place = first - 1; place >= 0; place--) {
    const content = view.content(line, place);
    if (content === "words") return place;
    if (content === "figure") return undefined;
  }
  return undefined;
}

/** The names over others, each up to the next, and the line they stand on. */
interface Captions {
  readonly upper: number;
  readonly texts: readonly string[];
}

/** The captions over these places; undefined where there are fewer than two. Over a blank line only `isBack` ones. */
function captionsAbove(view: View, line: number, places: readonly number[], isBack: boolean): Captions | undefined {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const upper = lineBeside(view, line, -1, first, last);
  if (upper === undefined || (upper < line - 1 && !isBack)) return undefined;
  const texts: string[] = [];
  let [current, count] = ["", 0];
  for (let place = first; place <= last; place++) {
    const text = isName(view, upper, place) ? view.text(upper, place) : "";
    if (text !== "") [current, count] = [text, count + 1];
    if (places.includes(place)) texts.push(current);
  }
  return count > 1 && texts[0] !== "" ? { upper, texts } : undefined;
}

/** Two levels of names: below them stands what each column holds when those names come back, else above. */
function twoLevels(
  line: number,
  label: number,
  places: readonly number[],
  names: readonly string[],
  { captions: { upper, texts }, isBack }: { readonly captions: Captions; readonly isBack: boolean },
): Header | undefined {
  const levels = levelsOf(
    places.map((place, index) => {
      const [above = "", below = ""] = [texts[index], names[index]];
      const [header, measure] = isBack ? [above, below] : [`${above} ${below}`, ""];
      return { place, measure, header, period: undefined };
    }),
  );
  return levels && { top: upper, line, labelPlace: label, ...levels };
}

function headerOf(view: View, line: number, label: number, places: readonly number[]): Header | undefined {
  if (!headsFigures(view, line, label, places)) return undefined;
  const names = places.map((place) => view.text(line, place));
  const isBack = new Set(names.map(normalise)).size < names.length;
  const captions = captionsAbove(view, line, places, isBack);
  if (captions) return twoLevels(line, label, places, names, { captions, isBack });
  if (names.every(isMeasure)) {
    const levels = levelsOf(
      names.map((measure, index) => ({ place: places[index] ?? 0, measure, header: "", period: undefined })),
    );
    return levels && { top: line, line, labelPlace: label, ...levels };
  }
  if (isBack) return undefined;
  return plainHeader(
    line,
    label,
    places.map((place) => ({ place, header: view.text(line, place) })),
  );
}

/** Headers of columns with names instead of periods: gemeenten, "aantal" and "%", begroting and realisatie. */
export function findNamedHeaders(view: View): readonly Header[] {
  const headers: Header[] = [];
  for (let line = 0; line < view.lines; line++) {
    for (const { label, places } of stretches(view, line)) {
      const header = headerOf(view, line, label, places);
      if (header) headers.push(header);
    }
  }
  return headers;
}
