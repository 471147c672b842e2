import { isAttribute } from "../../vocabulary/attribute-words.ts";
import { isNamedTotal, isTotal } from "../../vocabulary/line-words.ts";
import { isOfTheField } from "../sheet/measuring.ts";
import type { View } from "../sheet/view.ts";
import type { Header } from "./header.ts";
import { MOST_APART } from "./label-place.ts";
import { namedHeader } from "./named-headers.ts";
import { headed } from "./period-headers.ts";
import { periodRuns } from "./period-runs.ts";

// "2023 | 2024 | " over "100 | 110 | Begeleiding": the names of the lines stand behind their figures.

const FEWEST_COLUMNS = 2;
const FEWEST_LINES = 2;

/** The places of figures from one on, each right below what heads it, where nothing stands before these figures. */
function placesFrom(view: View, line: number, first: number): readonly number[] {
  const isBlank = (at: number): boolean => first === 0 || view.content(at, first - 1) === "blank";
  const places: number[] = [];
  if (!isBlank(line) || !isBlank(line + 1)) return places;
  const isHead = (place: number): boolean => view.content(line, place) === "words" || view.isPeriod(line, place);
  for (let place = first; place < view.places; place++) {
    if (view.content(line + 1, place) !== "figure" || !isHead(place)) break;
    places.push(place);
  }
  return places;
}

/** The words behind figures on the lines below a header; undefined where any of these lines has others, or none. */
function labelsBehind(view: View, line: number, first: number, label: number): readonly string[] | undefined {
  const labels: string[] = [];
  for (let below = line + 1; below < view.lines && view.filledAfter(below, first) < view.places; below++) {
    if (view.content(below, label) !== "words" || view.isNote(below, label)) return undefined;
    for (let place = first; place < label; place++) if (view.content(below, place) === "words") return undefined;
    labels.push(view.text(below, label));
  }
  return labels;
}

/** Whether words name lines: each another, and one at least of them of the field. What is remarked on lines often comes back. */
const areNames = (labels: readonly string[]): boolean =>
  labels.length >= FEWEST_LINES &&
  new Set(labels).size === labels.length &&
  labels.some((label) => isTotal(label) || isNamedTotal(label) || isOfTheField(label));

function headerBehind(view: View, line: number, first: number): Header | undefined {
  const places = placesFrom(view, line, first);
  const last = places.at(-1) ?? first;
  const label = view.filledAfter(line + 1, last);
  if (places.length < FEWEST_COLUMNS || label >= view.places || label - last > MOST_APART) return undefined;
  const labels = isAttribute(view.text(line, label)) ? undefined : labelsBehind(view, line, first, label);
  if (!labels || !areNames(labels)) return undefined;
  const stretch = { from: first, to: label };
  const [run] = periodRuns(view, line, stretch);
  return run?.[0]?.place === first
    ? headed(view, line, { run, label }, stretch)
    : namedHeader(view, line, label, places);
}

/** Headers of tables that have the names of their lines behind their figures. */
export function findLabelsBehind(view: View): readonly Header[] {
  const headers: Header[] = [];
  for (let line = 0; line + 1 < view.lines; line++) {
    for (let place = view.content(line, 0) === "blank" ? view.filledAfter(line, 0) : 0; place < view.places;) {
      const header = headerBehind(view, line, place);
      if (header) headers.push(header);
      place = view.filledAfter(line, place);
    }
  }
  return headers;
}
