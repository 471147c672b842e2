import { cellOf } from "../findings/cell-of.ts";
import { parseFormula } from "../indicators/formula-tree.ts";
import type { Exact } from "../interval/exact.ts";
import { isYear } from "../reading/figure.ts";
import type { Table } from "../tables/table.ts";
import { areaAddress, quoteSheet } from "../workbook/area.ts";
import { CellKind } from "../workbook/grid.ts";
import { asShown } from "./as-shown.ts";
import { type Corners, cornersOf, cornerText } from "./corners.ts";
import { type Entry, formulaLinesOf, type Line } from "./formula-lines-of.ts";
import { shownFormula } from "./formula-text.ts";
import { isAsWritten, orderOf } from "./odd-one.ts";
import { isPlain, OTHER } from "./quotient.ts";
import { readCell } from "./read-formula.ts";
import { filledTo } from "./seen-from.ts";
import { SLIDING_RANGE, type Slip } from "./slip.ts";
import { spell } from "./spell.ts";
import { workedOut } from "./worked-out.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** Fewer formulas do not show that a range goes on. */
const FEWEST = 3;

/** A range that moves along with the formulas of a line. */
interface Sliding {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  /** Which columns it is in where it moves down, and the other way round. */
  readonly across: readonly [number, number];
}

function slidingOf({ sheet, corners }: Corners, { axis }: Line, own: string): Sliding | undefined {
  const [first, last] = corners;
  if (first?.row === undefined || last?.row === undefined) return undefined;
  const isDown = axis === "column";
  if ([first, last].some((corner) => (isDown ? corner.isRowFixed : corner.isColumnFixed))) return undefined;
  const [from, to, start, end] = isDown
    ? [first.row, last.row, first.column, last.column]
    : [first.column, last.column, first.row, last.row];
  return to > from ? { sheet: sheet ?? own, from, to, across: [start, end] } : undefined;
}

/** The cells of a range in one of its lines. */
class RangeCells {
  private readonly axis: Line["axis"];
  private readonly cells: WorkbookCells;

  constructor(axis: Line["axis"], cells: WorkbookCells) {
    [this.axis, this.cells] = [axis, cells];
  }

  private keys({ sheet, across: [start, end] }: Sliding, at: number): readonly CellKey[] {
    const places = Array.from({ length: end - start + 1 }, (_, step) => start + step);
    return places.flatMap((place) => {
      const [row, column] = this.axis === "column" ? [at, place] : [place, at];
      return at < 0 ? [] : (this.cells.key({ sheet, row, column }) ?? []);
    });
  }

  isBlank(range: Sliding, at: number): boolean {
    return this.keys(range, at).every((key) => this.cells.kind(key) === CellKind.empty);
  }

  isFull(range: Sliding, at: number): boolean {
    return this.keys(range, at).every((key) => this.cells.kind(key) !== CellKind.empty);
  }

  /** Whether the cells before the first of a range can be none of what it holds: its header, or nothing at all. */
  isHeader(range: Sliding, at: number): boolean {
    if (this.isBlank(range, at)) return true;
    const isOfText = this.keys(range, range.from).every((key) => this.cells.kind(key) === CellKind.text);
    if (isOfText) return this.isBlank(range, at - 1);
    return this.keys(range, at).every((key) =>
      this.cells.kind(key) === CellKind.number
        ? isYear(String(this.cells.number(key)))
        : this.cells.kind(key) !== CellKind.empty,
    );
  }

  /** Whether just what a range holds is added up below it. */
  isTotal(range: Sliding, at: number): boolean {
    return this.keys(range, at).every((key) => {
      const reading = readCell(key, this.cells);
      if (reading === OTHER || !isPlain(reading)) return false;
      const terms = [...reading.top.terms.keys()].map((one) => this.cells.reference(one));
      const along = terms.map((one) => (this.axis === "column" ? one.row : one.column));
      return (
        terms.length === range.to - range.from + 1 &&
        Math.min(...along) === range.from &&
        Math.max(...along) === range.to
      );
    });
  }
}

/**
 * Whether a range is all of a list for the first formula of a line, and for the last one leaves out its beginning and runs
 * past its end: then it was to stay where it is.
 */
function wasToStay(range: Sliding, count: number, look: RangeCells): boolean {
  const left = Array.from({ length: count - 1 }, (_, step) => step);
  if (range.from + count - 1 > range.to || !look.isHeader(range, range.from - 1)) return false;
  if (!left.every((step) => look.isFull(range, range.from + step)) || !look.isFull(range, range.to)) return false;
  return look.isTotal(range, range.to + 1) || left.every((step) => look.isBlank(range, range.to + 1 + step));
}

/** The formula of an entry with those of its ranges fixed that were to stay. */
function fixedFormula({ items, at }: Entry, line: Line, stays: (range: Sliding) => boolean): string {
  const text = spell(items, {
    separator: ",",
    name: (name) => name,
    leaf: ({ kind, text: written }) => {
      const reference = kind === "reference" ? cornersOf(written) : undefined;
      const range = reference && slidingOf(reference, line, at.sheet);
      if (!reference || !range || !stays(range)) return written;
      const fixed = line.axis === "column" ? { isRowFixed: true } : { isColumnFixed: true };
      return reference.front + reference.corners.map((corner) => cornerText({ ...corner, ...fixed })).join(":");
    },
  });
  return `=${text}`;
}

/** The first formulas of a line as far as they are the same, filled on, without a gap. */
function alikeFromFirst(line: Line): readonly Entry[] {
  const entries = [...line.entries].sort((a, b) => orderOf(line, a) - orderOf(line, b));
  const [first] = entries;
  const end = entries.findIndex(
    (entry, index) => entry.relative !== first?.relative || orderOf(line, entry) !== orderOf(line, first) + index,
  );
  return end < 0 ? entries : entries.slice(0, end);
}

interface Off {
  readonly entry: Entry;
  readonly gives: Exact;
  readonly formula: string;
}

const isOff = ({ entry, gives }: Off, cells: WorkbookCells): boolean => !isAsWritten(gives, cells.number(entry.key));

function rangeText({ sheet, from, to, across: [start, end] }: Sliding, { axis }: Line, own: string): string {
  const [top, bottom, left, right] = axis === "column" ? [from, to, start, end] : [start, end, from, to];
  return (sheet === own ? "" : `${quoteSheet(sheet)}!`) + areaAddress({ top, bottom, left, right });
}

function slipOf(line: Line, cells: WorkbookCells): Slip | undefined {
  const alike = alikeFromFirst(line);
  const [first] = alike;
  if (!first || alike.length < FEWEST) return undefined;
  const look = new RangeCells(line.axis, cells);
  const ranges = first.seen.references.flatMap((reference) => slidingOf(reference, line, first.at.sheet) ?? []);
  const stays = ranges.filter((range) => wasToStay(range, alike.length, look));
  if (stays.length === 0) return undefined;
  const reading = readCell(first.key, cells);
  // What is still to come is added up from its own row on.
  if (reading !== OTHER && isPlain(reading)) return undefined;
  const reach = new Set(stays.map(({ from, to }) => `${String(from)} ${String(to)}`));
  const fixed = parseFormula(
    fixedFormula(first, line, ({ from, to }) => reach.has(`${String(from)} ${String(to)}`)).slice(1),
  );
  const all = alike.flatMap((entry): Off[] => {
    const formula = fixed && filledTo(fixed, first.at, entry.at);
    const gives = formula === undefined ? undefined : workedOut(formula, entry.at.sheet, cells);
    return formula === undefined || gives === undefined ? [] : [{ entry, gives, formula }];
  });
  const off = all.filter((one) => isOff(one, cells));
  const [told] = off;
  if (!told || all.length < alike.length || (all[0] && isOff(all[0], cells))) return undefined;
  const { spot, formula, at, key } = told.entry;
  const own = told.entry.seen.references.flatMap((reference) => slidingOf(reference, line, at.sheet) ?? []);
  const moved = own.find(({ from, to }) => stays.some((range) => range.to - range.from === to - from));
  if (!moved || cells.kind(key) !== CellKind.number) return undefined;
  const where = line.axis === "column" ? "naar beneden" : "naar rechts";
  return {
    rule: SLIDING_RANGE,
    spot,
    outcome: "schending",
    severity: SLIDING_RANGE.severity,
    cells: off.map(({ entry }) => cellOf(entry.spot)),
    expected: asShown(told.gives, spot, cells),
    found: spot.table.cell(spot.series, spot.moment).value,
    says: `in ${shownFormula(formula)} is ${rangeText(moved, line, at.sheet)} bij het doortrekken mee ${where} geschoven: het begin van de lijst telt niet mee en het loopt voorbij het einde. Zet het vast met $: ${shownFormula(told.formula)}.`,
    kind: "",
  };
}

/** Ranges that should have stayed where they are, and moved along when their formula was filled on. */
export function slidingRanges(
  tables: readonly Table[],
  isTold: (key: CellKey) => boolean,
  cells: WorkbookCells,
): readonly Slip[] {
  return tables
    .filter(({ grid }) => grid.formulas.size > 0)
    .flatMap((table) => formulaLinesOf(table, cells).flatMap((line) => slipOf(line, cells) ?? []))
    .filter(({ spot }) => !isTold(cells.key(cellOf(spot)) ?? -1));
}
