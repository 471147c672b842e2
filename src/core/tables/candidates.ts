import { isCountedWord } from "../reading/counted-words.ts";
import { words } from "../reading/normalise.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Area } from "../workbook/area.ts";
import { type Body, readBody } from "./body.ts";
import { liftCallouts } from "./column-callouts.ts";
import { type Header, placesOf } from "./header.ts";
import { findNamedHeaders, isMeasure } from "./named-headers.ts";
import { findPeriodHeaders } from "./period-headers.ts";
import { isRepeated } from "./repeated.ts";
import { announcesParts, isOfWhich } from "./totals.ts";
import type { SheetReader, View } from "./view.ts";

/** A header with figures under it, before anything is known of its title. Places are within the grid. */
export interface Candidate {
  readonly view: View;
  readonly header: Header;
  readonly body: Body;
  /** Header and body, without title. */
  readonly area: Area;
}

const last = (header: Header): number => placesOf(header).at(-1) ?? header.labelPlace;

/** Two headers compete for lines only when their places meet. */
const meet = (a: Header, b: Header): boolean => a.labelPlace <= last(b) && b.labelPlace <= last(a);

function areaOf(view: View, header: Header, body: Body): Area {
  const beside = (header.beside ?? []).flatMap(({ places }) => places.flatMap((place) => place ?? []));
  const [line, place, lastLine, lastPlace] = [header.top, body.start, body.end - 1, Math.max(last(header), ...beside)];
  return view.orientation === "periods across"
    ? { top: line, left: place, bottom: lastLine, right: lastPlace }
    : { top: place, left: line, bottom: lastPlace, right: lastLine };
}

function candidatesOf(view: View, found: readonly Header[]): Candidate[] {
  const headers = found.filter((header) => {
    const before = found.findLast((other) => other.line < header.line && meet(other, header));
    return before === undefined || !isRepeated(view, before, header.line);
  });
  return headers.flatMap((header) => {
    const limit = headers.find((other) => other.top > header.line && meet(other, header))?.top ?? view.lines;
    const body = readBody(view, header, limit);
    const area = areaOf(view, header, body);
    return body.lines.length === 0 ? [] : [{ view, ...liftCallouts(view, header, body), area }];
  });
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const apartFrom = (candidates: readonly Candidate[], taken: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ area }) => !taken.some((other) => overlaps(other.area, area)));

/** How many of these names are so: a number that says nothing by itself, only beside that of other names. */
const count = (names: readonly string[], isSo: (name: string) => boolean): number => names.filter(isSo).length;

/** Whether a name says what is counted: those of gemeenten or programmes do not. */
function isMeasuring(name: string): boolean {
  const { quantity, role, statistic } = interpret(name);
  const isSaid = quantity !== undefined || role !== undefined || statistic !== undefined;
  return isSaid || isOfWhich(name) || announcesParts(name) || words(name).some(isCountedWord);
}

/** Versions of a budget are what is counted, unless lasten, baten and saldo stand under each of them. */
const isVersion = (name: string): boolean => interpret(name).version !== undefined;

/** Whether a name says anything of the field, be it only of which law or product a figure is. */
const isOfTheField = (name: string): boolean => Object.keys(interpret(name)).some((facet) => facet !== "line");

/**
 * Whether the lines of a table with named columns say better what is counted than its columns do. Labels such as
 * "aantal" and "%" stand beside other labels, and those name the columns of the table as it is read the other way.
 */
function isUpright({ header, body }: Candidate): boolean {
  const labels = body.lines.map(({ label }) => label);
  const names = header.columns.map((column) => column.header);
  if (labels.every(isMeasure) && !names.every(isMeasure)) return false;
  // Lasten, baten and saldo are counted in every version of a budget, however many of those there are.
  const [sayThese, sayThose] = [labels, names].map((all) => count(all, isMeasuring) * 2 > all.length);
  if (header.measures.length === 1 && sayThese !== sayThose) return sayThese === true;
  const isCounted = (name: string): boolean => isMeasuring(name) || (header.measures.length === 1 && isVersion(name));
  const more = count(labels, isCounted) - count(names, isCounted);
  return more > 0 || (more === 0 && count(labels, isOfTheField) >= count(names, isOfTheField));
}

/** Tables with named columns. Each can be read both ways: what is counted goes down the side. */
function namedCandidates(sheet: SheetReader, taken: readonly Candidate[]): readonly Candidate[] {
  const read = (orientation: View["orientation"]): readonly Candidate[] => {
    const view = sheet.view(orientation);
    return apartFrom(candidatesOf(view, findNamedHeaders(view)), taken);
  };
  const [across, down] = [read("periods across"), read("periods down")];
  const chosen = across.filter(
    (one) => isUpright(one) || !down.some((other) => overlaps(other.area, one.area) && isUpright(other)),
  );
  return [...chosen, ...apartFrom(down, chosen)];
}

/**
 * The tables a sheet seems to hold, from top to bottom and left to right. Periods say most: where both ways fit they
 * run across, and named columns are looked for in what is left.
 */
export function findCandidates(sheet: SheetReader): readonly Candidate[] {
  const read = (orientation: View["orientation"]): readonly Candidate[] => {
    const view = sheet.view(orientation);
    return candidatesOf(view, findPeriodHeaders(view));
  };
  const across = read("periods across");
  const periods = [...across, ...apartFrom(read("periods down"), across)];
  const all = [...periods, ...namedCandidates(sheet, periods)];
  return all.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
