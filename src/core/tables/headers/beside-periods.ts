import { add, compare } from "../../interval/exact.ts";
import { normalise } from "../../reading/normalise.ts";
import { saysFigures } from "../../vocabulary/figure-names.ts";
import { interpret } from "../../vocabulary/interpret.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import { workingsOf } from "../../vocabulary/workings.ts";
import type { View } from "../sheet/view.ts";
import type { HeaderColumn, Run } from "./header.ts";
import { isPartOfYear } from "./year-behind.ts";
import { headingYear } from "./year-sections.ts";

/** "Norm", "Streefwaarde", "Begroot": what the figures of a line are held against. */
const isHeldAgainst = (name: string): boolean =>
  /^norm\b/.test(normalise(name)) || ["doelstelling", "begroot"].includes(interpret(name).role ?? "");

/**
 * The columns between and behind periods that by their names are worked out from them, or that they are held against, up to the
 * first that is neither; between periods what stands behind those is a step from one to the next as well.
 */
export function workedOutBeside(view: View, line: number, run: Run, to: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  const first = run[0]?.place ?? to;
  let figures = line + 1;
  while (figures < view.lines && view.content(figures, first) !== "figure") figures++;
  for (let place = first + 1; place < to; place++) {
    const isOfRun = run.some((one) => one.place === place) || headingYear(view, line, place) !== undefined;
    if (isOfRun || view.content(line, place) === "blank") continue;
    const header = view.text(line, place);
    // "Begroting 2024 | Indexering | Volume | Begroting 2025"
    const isStep = columns.length > 0 && run.some((one) => one.place > place);
    const hasFigure = [figures, figures + 1].some(
      (below) => below < view.lines && view.content(below, place) === "figure",
    );
    const isMeant = isStep || workingsOf(header).length > 0 || isHeldAgainst(header);
    if (view.content(line, place) !== "words" || !isMeant || !hasFigure) break;
    columns.push({ header, period: undefined, places: [place] });
  }
  return columns;
}

/** "Norm", "Streefwaarde": what holds for all years of a line stands before them. */
const isNorm = (name: string): boolean => /^norm\b/.test(normalise(name)) || interpret(name).role === "doelstelling";

/** The columns between labels and periods that what is worked out from these may be held against. */
export function normsBefore(view: View, line: number, label: number, first: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let place = label + 1; place < first; place++) {
    const header = view.text(line, place);
    if (isNorm(header)) columns.push({ header, period: undefined, places: [place] });
  }
  return columns;
}

/** "Jan 2023 | feb 2023 | Totaal": what closes parts of a year is a column like these, although it is no period. */
export const closes = (run: Run, { header, places: [place = 0] }: HeaderColumn): boolean =>
  isTotal(header) && run.every((one) => one.place < place && isPartOfYear(one.period));

/** A column with a name and no period. */
interface NamedPlace {
  readonly place: number;
  readonly header: string;
}

const isOverFigures = (view: View, line: number, place: number): boolean =>
  view.content(line, place) === "words" && view.content(line + 1, place) === "figure";

/** "2021 | 2022 | Nederland": names from one place on, right over figures on the same lines. */
export function namedBehind(view: View, line: number, from: number, to: number): readonly NamedPlace[] {
  const columns: NamedPlace[] = [];
  for (let place = from; place < to && isOverFigures(view, line, place); place++) {
    if (view.isPeriod(line, place) || view.isNote(line, place)) break;
    columns.push({ place, header: view.text(line, place) });
  }
  return columns;
}

/** "Fte | 2022 | 2023": what is counted at no time in particular stands before the periods; numbers of lines and codes do as well. */
export function countedBefore(view: View, line: number, label: number, first: number): readonly NamedPlace[] {
  const columns: NamedPlace[] = [];
  for (let place = label + 1; place < first; place++) {
    const header = view.text(line, place);
    if (isOverFigures(view, line, place) && saysFigures(header) && !isNorm(header)) columns.push({ place, header });
  }
  return columns;
}

/** So many lines at least show that a column adds up the periods behind it. */
const FEWEST_SUMS = 2;

/** "Totaal | 2022 | 2023": a total that stands before the periods, where most of its lines are their sum. */
export function totalBefore(view: View, line: number, label: number, run: Run): readonly NamedPlace[] {
  const place = (run[0]?.place ?? 0) - 1;
  if (place <= label || run.length < 2 || !isOverFigures(view, line, place)) return [];
  const header = view.text(line, place);
  if (!isTotal(header)) return [];
  let [sums, others] = [0, 0];
  for (let below = line + 1; below < view.lines && view.content(below, place) === "figure"; below++) {
    const { value: whole } = view.reading(below, place);
    const parts = run.map((one) => view.reading(below, one.place).value ?? 0);
    if (whole === undefined) continue;
    if (compare(parts.reduce(add, 0), whole) === 0) sums++;
    else others++;
  }
  return sums >= FEWEST_SUMS && sums > others ? [{ place, header }] : [];
}
