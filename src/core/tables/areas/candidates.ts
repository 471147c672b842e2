import { interpret } from "../../vocabulary/interpret.ts";
import type { Area } from "../../workbook/area.ts";
import { type Body, readBody } from "./body.ts";
import { liftCallouts } from "./column-callouts.ts";
import type { Header } from "../headers/header.ts";
import { findYearLists } from "../lists/year-lists.ts";
import { findHeadlessLists } from "../lists/headless-lists.ts";
import { isOwnHeader, outsideOf, within } from "../lists/list-tables.ts";
import { dividedBy } from "./divided-by.ts";
import { countOf, isMeasuring, isOfTheField } from "../sheet/measuring.ts";
import { findNamedHeaders, isMeasure } from "../headers/named-headers.ts";
import { findPeriodHeaders } from "../headers/period-headers.ts";
import { findLabelsBehind } from "../headers/labels-behind.ts";
import { isRepeated } from "../headers/repeated.ts";
import { areaOf, firstPlace, firstTaken, lastPlace, outside, overlaps } from "./taken-areas.ts";
import { SheetReader } from "../sheet/sheet-reader.ts";
import { View } from "../sheet/view.ts";

/** A header with figures under it, before anything is known of its title. Places are within the grid. */
export interface Candidate {
  readonly view: View;
  readonly header: Header;
  readonly body: Body;
  /** Header and body, without title. */
  readonly area: Area;
}

/** Two headers compete for lines only when their places meet. */
const meet = (a: Header, b: Header): boolean => firstPlace(a) <= lastPlace(b) && firstPlace(b) <= lastPlace(a);

/** The last header above another one that it meets. Headers come in the order of the lines they were found on. */
function lastAbove(headers: readonly Header[], index: number, header: Header): Header | undefined {
  let other = index;
  while ((headers[other + 1]?.top ?? Infinity) < header.line) other++;
  for (; other >= 0; other--) {
    const one = headers[other];
    if (one && one.line < header.line && meet(one, header)) return one;
  }
  return undefined;
}

/** The first header below another one that it meets. */
function firstBelow(headers: readonly Header[], index: number, header: Header): Header | undefined {
  for (let other = index + 1; other < headers.length; other++) {
    const one = headers[other];
    if (one && one.top > header.line && meet(one, header)) return one;
  }
  return undefined;
}

/** The table under the only header of a sheet. */
export const candidateUnder = (view: View, header: Header): readonly Candidate[] => candidatesOf(view, [header], []);

/** The tables under these headers that overlap none of those that are `taken`. */
function candidatesOf(view: View, all: readonly Header[], taken: readonly Candidate[]): readonly Candidate[] {
  const areas = taken.map(({ area }) => area);
  const found = all.flatMap((header) => outside(view, header, areas) ?? []);
  const isTaken = (area: Area): boolean => areas.some((other) => overlaps(other, area));
  // Words far above the figures of another table head none.
  const hasLines = (header: Header): boolean =>
    taken.length === 0 || readBody(view, header, firstTaken(view, header, areas)).lines.length > 0;
  const headers = found.filter((header, index) => {
    const before = lastAbove(found, index, header);
    return (before === undefined || !isRepeated(view, before, header.line)) && hasLines(header);
  });
  return headers.flatMap((header, index) => {
    // What overlaps with its header alone need not be read any further.
    if (isTaken(areaOf(view, header, { start: header.labelPlace, end: header.line + 1 }))) return [];
    const end = firstBelow(headers, index, header)?.top ?? view.lines;
    const body = readBody(view, header, Math.min(end, firstTaken(view, header, areas)));
    const area = areaOf(view, header, body);
    return body.lines.length === 0 || isTaken(area) ? [] : [{ view, ...liftCallouts(view, header, body), area }];
  });
}

/** Versions of a budget are what is counted, unless lasten, baten and saldo stand under each of them. */
const isVersion = (name: string): boolean => interpret(name).version !== undefined;

/**
 * Whether the lines of a table with named columns say better what is counted than its columns do. Labels such as
 * "aantal" and "%" stand beside other labels, and those name the columns of the table as it is read the other way.
 */
function isUpright(candidate: Candidate): boolean {
  const { header, body } = candidate;
  const divided = dividedBy(candidate);
  if (divided) return divided === "lines";
  const labels = body.lines.map(({ label }) => label);
  const names = header.columns.map((column) => column.header);
  if (labels.every(isMeasure) && !names.every(isMeasure)) return false;
  // Lasten, baten and saldo are counted in every version of a budget, however many of those there are.
  const [sayThese, sayThose] = [labels, names].map((all) => countOf(all, isMeasuring) * 2 > all.length);
  if (header.measures.length === 1 && sayThese !== sayThose) return sayThese === true;
  const isCounted = (name: string): boolean => isMeasuring(name) || (header.measures.length === 1 && isVersion(name));
  const more = countOf(labels, isCounted) - countOf(names, isCounted);
  return more > 0 || (more === 0 && countOf(labels, isOfTheField) >= countOf(names, isOfTheField));
}

/** Whether the header of a table stands again between its lines: then it is one, as at the top of a new page. */
function comesBack({ view, header, body }: Candidate): boolean {
  for (let line = header.line + 1; line < body.end; line++) if (isRepeated(view, header, line)) return true;
  return false;
}

const FEWEST_GROUPS = 2;

/**
 * "Domein | Post | Begroting | Realisatie": versions of a budget over lines that a column before their labels groups. Beside
 * "Dordrecht" stand "aantal" and "%", which are measures and no lines.
 */
function isGroupedBudget({ header, body }: Candidate): boolean {
  const groups = new Set(body.lines.flatMap(({ group }) => (group === "" ? [] : [group])));
  const names = header.columns.map((column) => column.header);
  const areLines = !body.lines.some(({ label }) => isMeasure(label));
  return body.start < header.labelPlace && groups.size >= FEWEST_GROUPS && areLines && names.some(isVersion);
}

/** Whether a header may be one where it stands. */
type IsMeant = (view: View, header: Header) => boolean;

const meantIn = (view: View, headers: readonly Header[], isMeant: IsMeant): readonly Header[] =>
  headers.filter((header) => isMeant(view, header));

/** A sheet seen both ways. */
type Views = readonly [across: View, down: View];

/** Tables with named columns. Each can be read both ways: what is counted goes down the side. */
function namedCandidates(views: Views, isMeant: IsMeant, taken: readonly Candidate[]): readonly Candidate[] {
  const read = (view: View): readonly Candidate[] =>
    candidatesOf(view, meantIn(view, findNamedHeaders(view), isMeant), taken);
  const [across, down] = [read(views[0]), read(views[1])];
  const chosen = across.filter(
    (one) =>
      isUpright(one) ||
      comesBack(one) ||
      isGroupedBudget(one) ||
      !down.some((other) => overlaps(other.area, one.area) && isUpright(other)),
  );
  const apart = down.filter(({ area }) => !chosen.some((other) => overlaps(other.area, area)));
  return [...chosen, ...apart];
}

/**
 * The tables in a part of a sheet. Periods say most: where both ways fit they run across, and named columns are looked
 * for in what is left; tables with their labels behind the figures and lists without a header in what is left then.
 */
function candidatesIn(sheet: SheetReader, isMeant: IsMeant): readonly Candidate[] {
  const views: Views = [new View(sheet, "periods across"), new View(sheet, "periods down")];
  const read = (view: View, taken: readonly Candidate[]): readonly Candidate[] =>
    candidatesOf(view, meantIn(view, findPeriodHeaders(view), isMeant), taken);
  // Where every figure is in a table, there is no other.
  const isLeft = (taken: readonly Candidate[]): boolean => sheet.hasFiguresOutside(taken.map(({ area }) => area));
  const across = read(views[0], []);
  if (!isLeft(across)) return across;
  const periods = [...across, ...read(views[1], across)];
  if (!isLeft(periods)) return periods;
  const headed = [...periods, ...namedCandidates(views, isMeant, periods)];
  if (!isLeft(headed)) return headed;
  const years = candidatesOf(views[1], meantIn(views[1], findYearLists(...views), isMeant), headed);
  const dated = [...headed, ...years];
  const behind = candidatesOf(views[0], meantIn(views[0], findLabelsBehind(views[0]), isMeant), dated);
  const all = [...dated, ...behind];
  return [...all, ...candidatesOf(views[0], meantIn(views[0], findHeadlessLists(views[0]), isMeant), all)];
}

/** The tables a sheet seems to hold, from top to bottom and left to right: each Excel table, and those in what is left. */
export function findCandidates(sheet: SheetReader): readonly Candidate[] {
  const { lists } = sheet;
  const inLists = lists.flatMap((list) =>
    candidatesIn(sheet.part(within(list, sheet.grid)), (view, header) => isOwnHeader(view, header, list)),
  );
  const rest = lists.length === 0 ? sheet : sheet.part(outsideOf(lists, sheet.grid));
  const all = [...inLists, ...candidatesIn(rest, () => true)];
  return all.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
