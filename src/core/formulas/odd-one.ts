import { parseFormula } from "../indicators/formula-tree.ts";
import { type Exact, exact, compare, decimalsOf, roundTo, toNumber } from "../interval/exact.ts";
import { CellKind } from "../workbook/grid.ts";
import type { Corners } from "./corners.ts";
import type { Entry, Line } from "./formula-lines-of.ts";
import { losesFixed } from "./loses-fixed.ts";
import { filledTo, type Seen, seenFrom } from "./seen-from.ts";
import { workedOut } from "./worked-out.ts";
import type { WorkbookCells } from "./workbook-cells.ts";

/** The one formula of a line that is not what those beside it are. */
export interface OddOne {
  readonly line: Line;
  readonly odd: Entry;
  /** Those that are the same when filled on. */
  readonly alike: readonly Entry[];
  /** The nearest of those, and what it is when it is filled on to the odd one. */
  readonly model: Entry;
  readonly filled: string;
  readonly wanted: Seen;
  /** What that gives; undefined when it cannot be worked out. */
  readonly gives: Exact | undefined;
}

const alongOf = (axis: Line["axis"]) => (axis === "row" ? "column" : "row");

/** Where an entry stands in its line. */
export const orderOf = ({ axis }: Line, { at }: Pick<Entry, "at">): number => at[alongOf(axis)];

/** The same by the order of the table: its columns may hold more figures than one. */
export const rankOf = ({ isSeries }: Line, { spot: { table, series, moment } }: Entry): number =>
  isSeries ? table.moments.indexOf(moment) : series.position;

/** Where cells of a line are, for a reader at one of its rows: "erboven en eronder". */
export function whereBeside(axis: Line["axis"], row: number, rows: readonly number[]): string {
  if (axis === "row") return "ernaast";
  const above = rows.some((other) => other < row);
  const below = rows.some((other) => other > row);
  return [...(above ? ["erboven"] : []), ...(below ? ["eronder"] : [])].join(" en ");
}

/** Where those that are alike are, for a reader at the odd one. */
export const besideWords = ({ line, odd, alike }: OddOne): string =>
  whereBeside(
    line.axis,
    odd.at.row,
    alike.map(({ at }) => at.row),
  );

/** From where to where a reference reaches in one direction. */
function reachOf({ corners }: Corners, side: "row" | "column"): readonly [number, number] {
  const ends = corners.flatMap((corner) => corner[side] ?? []);
  return ends.length < corners.length ? [0, Infinity] : [Math.min(...ends), Math.max(...ends)];
}

/** Of the references of a formula those to other cells of its own line, with which it adds the line up or runs along it. */
function alongLine(
  { at, seen }: Pick<Entry, "at" | "seen">,
  axis: Line["axis"],
): readonly [reference: Corners, way: string][] {
  const along = alongOf(axis);
  return seen.references.flatMap((reference, index): [Corners, string][] => {
    const { sheet = at.sheet } = reference;
    const [[first, last], [from, to]] = [reachOf(reference, axis), reachOf(reference, along)];
    const isInLine = at[axis] >= first && at[axis] <= last && (from !== at[along] || to !== at[along]);
    return isInLine && sheet.toLowerCase() === at.sheet.toLowerCase() ? [[reference, seen.ways[index] ?? ""]] : [];
  });
}

/** Whether a formula is a sum of other cells of its line, and of nothing else: the numbers between are its parts. */
export function addsUpLine(entry: Pick<Entry, "at" | "seen">, axis: Line["axis"]): boolean {
  const { references } = entry.seen;
  const isOne = references.length === 1 && references[0]?.corners.length === 1;
  return !isOne && alongLine(entry, axis).length === references.length;
}

/** Whether a formula runs along its line. A label, and a base year are where they are for all of it. */
export const runsAlong = (entry: Pick<Entry, "at" | "seen">, axis: Line["axis"]): boolean =>
  alongLine(entry, axis).some(([{ corners }]) =>
    corners.some((corner) => !(axis === "row" ? corner.isColumnFixed : corner.isRowFixed)),
  );

const isInside = (part: readonly [number, number], whole: readonly [number, number]): boolean =>
  part[0] >= whole[0] && part[1] <= whole[1];

/** Whether all that a reference is to, another one is to as well: a range that was cut short. */
const isPartOf = (part: Corners, whole: Corners): boolean =>
  part.sheet === whole.sheet &&
  whole.corners.length > 1 &&
  (["row", "column"] as const).every((side) => isInside(reachOf(part, side), reachOf(whole, side)));

/** Whether a formula takes more from its line than another one does. */
const takesMore = (entry: Entry, { seen }: Entry, axis: Line["axis"]): boolean =>
  alongLine(entry, axis).some(
    ([reference, way]) => !seen.ways.includes(way) && !seen.references.some((whole) => isPartOf(reference, whole)),
  );

/** A cached result has 15 digits. */
const DUST = 1e-9;

const isNear = (gives: Exact, written: number): boolean =>
  Math.abs(toNumber(gives) - written) <= DUST * Math.max(1, Math.abs(written));

/** How many digits a number is written in, noughts in front left out. */
export const digitsOf = (written: number): number => String(written).replace(/^-?0*\.?0*|[-.]/g, "").length;

/** Whether a formula that gives this would show what stands in the cell. */
export function isAsWritten(gives: Exact, written: number): boolean {
  const decimals = decimalsOf(written);
  return (
    isNear(gives, written) || (Number.isFinite(decimals) && compare(roundTo(gives, decimals), exact(written)) === 0)
  );
}

/** Fewer digits than these are the same when rounded by chance: 1 is no 0,95. */
const FEWEST_DIGITS = 3;

/** Whether a formula that gives this may stand in the place of another one: it gives the same, but for rounding. */
function givesSame(gives: Exact, { key, seen }: Entry, cells: WorkbookCells): boolean {
  const written = cells.number(key);
  const isRounded = seen.functions.has("ROUND") || digitsOf(written) >= FEWEST_DIGITS;
  return isAsWritten(gives, written) && (isRounded || isNear(gives, written));
}

/** The formulas that are the same, of which there are most. */
function mostAlike(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.relative);
    if (group) group.push(entry);
    else groups.set(entry.relative, [entry]);
  }
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}

/** Functions that are worked out, as far as what they refer to is numbers. */
const WORKED_OUT = new Set([
  ...["SUM", "ROUND", "ABS", "IFERROR", "AVERAGE", "SUBTOTAL", "SUMIF", "SUMIFS", "SUMPRODUCT"],
]);

/** A cell laid beside formulas that are alike; undefined where the nearest of them cannot be filled on to it. */
export function laidBeside(line: Line, odd: Entry, alike: readonly Entry[], cells: WorkbookCells): OddOne | undefined {
  const distance = (entry: Entry): number => Math.abs(orderOf(line, entry) - orderOf(line, odd));
  const model = alike.reduce((nearest, entry) => (distance(entry) < distance(nearest) ? entry : nearest));
  const filled = filledTo(model.items, model.at, odd.at);
  if (filled === undefined) return undefined;
  let wanted: Seen | undefined;
  return {
    ...{ line, odd, alike, model, filled },
    gives: workedOut(filled, odd.at.sheet, cells),
    get wanted() {
      return (wanted ??= seenFrom(parseFormula(filled.slice(1)) ?? [], odd.at));
    },
  };
}

/** The same of a formula that gives another figure than those do, filled on to its cell. */
function givesOther(line: Line, odd: Entry, alike: readonly Entry[], cells: WorkbookCells): OddOne | undefined {
  const kind = cells.kind(odd.key);
  if (kind !== CellKind.number && kind !== CellKind.uncomputed) return undefined;
  const laid = laidBeside(line, odd, alike, cells);
  if (!laid) return undefined;
  if (laid.gives !== undefined && kind === CellKind.number) {
    return givesSame(laid.gives, odd, cells) ? undefined : laid;
  }
  // A reference to a text is none to a figure: the first of a line has none before it.
  const isUnknown = [...laid.model.seen.functions].some((name) => !WORKED_OUT.has(name));
  const isShifted = odd.seen.skeleton === laid.model.seen.skeleton;
  return laid.gives === undefined && isUnknown && isShifted ? laid : undefined;
}

/** The formulas of a line that are not the same as most of it are. */
export interface Others {
  readonly alike: readonly Entry[];
  readonly others: readonly Entry[];
}

export function othersOf({ entries }: Line): Others {
  const [first] = entries;
  // So are most lines.
  if (entries.every(({ relative }) => relative === first?.relative)) return { alike: entries, others: [] };
  const alike = mostAlike(entries);
  return { alike, others: entries.filter(({ relative }) => relative !== alike[0]?.relative) };
}

/** The only formula of a line that gives another figure than those beside it would, filled on. */
export function oddOneOf(line: Line, { alike, others }: Others, cells: WorkbookCells): OddOne | undefined {
  const [first] = alike;
  if (!first || alike.length < 2 || others.length === 0) return undefined;
  // Where each goes on from the one before, only the same cells can be laid beside each other.
  const rest = runsAlong(first, line.axis)
    ? others.filter(({ seen }) => seen.ways.join() === first.seen.ways.join())
    : others.filter((entry) => !takesMore(entry, first, line.axis) || losesFixed(entry, first, line.axis, cells));
  if (rest.length >= alike.length) return undefined;
  const odd = rest.flatMap((entry) => givesOther(line, entry, alike, cells) ?? []);
  return odd.length === 1 ? odd[0] : undefined;
}
