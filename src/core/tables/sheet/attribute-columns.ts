import { isAttribute, isNumberedAttribute } from "../../vocabulary/attribute-words.ts";
import { isNamedTotal, isTotal } from "../../vocabulary/line-words.ts";
import { isOfTheField } from "./measuring.ts";
import type { View } from "./view.ts";

// "Actie | Trekker | Planning | 2025 | 2026": what stands between the names of lines and their figures tells of them, and is no
// name. Left where it is, it would be taken for the label, or would split the table in two.

/** Fewer lines than this show nothing of what tells them apart. */
const FEWEST = 2;
const FEWEST_NAMES = 2;
const FEWEST_UNSAID = 3;
const MOST_BLANK_LINES = 1;

/** The places of a header line that stand beside each other. */
interface Block {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const isFigure = (view: View, line: number, place: number): boolean =>
  view.content(line, place) === "figure" && !view.isPeriod(line, place);

/** Header lines hold names, periods perhaps, and no figure. */
function blocksOn(view: View, line: number): readonly Block[] {
  const blocks: Block[] = [];
  if (!view.mayHaveNames(line, FEWEST_NAMES)) return blocks;
  for (let from = 0; from < view.places; from++) {
    if (view.content(line, from) === "blank") continue;
    let to = from;
    let hasFigure = isFigure(view, line, from);
    let hasWords = view.content(line, from) === "words";
    while (to + 1 < view.places && view.content(line, to + 1) !== "blank") {
      to++;
      hasFigure ||= isFigure(view, line, to);
      hasWords ||= view.content(line, to) === "words";
    }
    // Nothing may stand over the names themselves.
    const isOverNames = from > 0 && line + 1 < view.lines && view.content(line + 1, from - 1) === "words";
    if (hasWords && !hasFigure && to > from) blocks.push({ line, from: isOverNames ? from - 1 : from, to });
    from = to;
  }
  return blocks;
}

/** Whether any figure stands on a line from one place to another. */
function hasFigure(view: View, line: number, from: number, to: number): boolean {
  for (let place = from; place <= to; place++) if (view.content(line, place) === "figure") return true;
  return false;
}

/** The lines of figures under a header, up to the next one, and how many cells with words any of them has. */
function linesUnder(view: View, block: Block): { readonly lines: readonly number[]; readonly mostWords: number } {
  const lines: number[] = [];
  let mostWords = 0;
  let blanks = 0;
  for (let line = block.line + 1; line < view.lines && blanks <= MOST_BLANK_LINES; line++) {
    let [filled, figures, wordsOver, words] = [false, false, false, 0];
    for (let place = block.from; place <= block.to; place++) {
      const content = view.content(line, place);
      filled ||= content !== "blank";
      figures ||= content === "figure";
      if (content !== "words") continue;
      words++;
      const before = lines.at(-1);
      wordsOver ||= before !== undefined && isFigure(view, before, place);
    }
    blanks = filled ? 0 : blanks + 1;
    if (wordsOver && !figures) break;
    if (figures) lines.push(line);
    if (figures) mostWords = Math.max(mostWords, words);
  }
  return { lines, mostWords };
}

/** Names of a column by line; undefined where one of them is no name, or a total. */
function namesIn(view: View, lines: readonly number[], place: number): readonly string[] | undefined {
  const names: string[] = [];
  for (const line of lines) {
    const name = view.name(line, place);
    if (view.content(line, place) !== "words" || isTotal(name) || isNamedTotal(name)) return undefined;
    names.push(name);
  }
  return names;
}

const distinct = (names: readonly string[]): number => new Set(names).size;

/** Whether names are words more than they are codes. */
const areWords = (names: readonly string[]): boolean =>
  names.filter((name) => /\p{L}{2}/u.test(name) && !/\d/.test(name)).length * 2 > names.length;

/** What a column tells of each line; undefined where it holds figures. */
function toldIn(view: View, { line: headed }: Block, place: number, lines: readonly number[]) {
  const isNumbered = isNumberedAttribute(view.text(headed, place));
  const isNumber = (line: number): boolean =>
    view.reading(line, place).value !== undefined && isFigure(view, line, place);
  if (!isNumbered && lines.some(isNumber)) return undefined;
  return lines.map((line) => view.text(line, place) || String(view.grid.numbers[view.index(line, place)]));
}

/** Whether names tell apart all lines, which what repeats itself beside them does not. What says of what figures are, does not merely tell of names: "Lasten", "Wmo". */
const areNamesBeside = (names: readonly string[], told: readonly string[]): boolean =>
  names.length >= FEWEST_UNSAID &&
  distinct(names) === names.length &&
  areWords(names) &&
  distinct(told) < told.length &&
  !told.some(isOfTheField);

/** The place of names that tell the lines apart without what a column tells of them; undefined where there are none. */
function namesBeside(view: View, block: Block, place: number, lines: readonly number[]): number | undefined {
  const filled = lines.filter((line) => view.content(line, place) !== "blank");
  if (filled.length < FEWEST || !filled.every((line) => hasFigure(view, line, place + 1, block.to))) return undefined;
  const told = toldIn(view, block, place, filled);
  if (!told?.every((name) => !isTotal(name))) return undefined;
  const isAttributeAt = (at: number): boolean => isAttribute(view.text(block.line, at));
  const isSaid = isAttributeAt(place);
  // What stands between figures may be said of these.
  const mayTell = (other: number): boolean =>
    isSaid || (other < place && !filled.some((line) => hasFigure(view, line, other, place)));
  for (let other = block.from; other <= block.to; other++) {
    if (other === place || isAttributeAt(other) || !mayTell(other)) continue;
    // What has a header that says so may be told of a total as well.
    const named = isSaid ? filled.filter((line) => !isTotal(view.name(line, other))) : filled;
    const names = named.length < FEWEST ? undefined : namesIn(view, named, other);
    if (!names || distinct(names) === 1) continue;
    const both = names.map((name, at) => `${name}\n${told[filled.indexOf(named[at] ?? -1)] ?? ""}`);
    if (isSaid ? distinct(names) === distinct(both) : areNamesBeside(names, told)) return other;
  }
  return undefined;
}

/** Whether a header has a column of numbers that only tell of names. */
function hasNumbered(view: View, { line, from, to }: Block): boolean {
  for (let place = from; place <= to; place++) if (isNumberedAttribute(view.text(line, place))) return true;
  return false;
}

/** The columns of a block that only tell of names: behind them, up to the figures, or first of all. */
function attributesOf(view: View, block: Block, lines: readonly number[]): readonly number[] {
  const found = new Map<number, number>();
  for (let place = block.from; place < block.to; place++) {
    const names = namesBeside(view, block, place, lines);
    if (names !== undefined) found.set(place, names);
  }
  const isName = (place: number): boolean => !found.has(place) && namesIn(view, lines.slice(0, 1), place) !== undefined;
  return [...found].flatMap(([place, names]) => {
    if (names > place) return place === block.from ? [place] : [];
    for (let behind = place + 1; behind <= block.to; behind++) if (isName(behind)) return [];
    return [place];
  });
}

/** The cells of columns that tell of the names beside them, as places of the grid. */
export function attributeCells(view: View): ReadonlySet<number> {
  const cells = new Set<number>();
  for (let line = 0; line + FEWEST < view.lines; line++) {
    for (const block of blocksOn(view, line)) {
      const { lines, mostWords } = linesUnder(view, block);
      const last = lines.at(-1);
      // Most tables have but the names of their lines.
      if (last === undefined || (mostWords < 2 && !hasNumbered(view, block))) continue;
      for (const place of attributesOf(view, block, lines)) {
        for (let own = line; own <= last; own++) cells.add(view.index(own, place));
      }
    }
  }
  return cells;
}
