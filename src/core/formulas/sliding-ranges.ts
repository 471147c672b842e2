import { cellOf } from "../findings/cell-of.ts";
import { parseFormula } from "../indicators/formula-tree.ts";
import type { Exact } from "../interval/exact.ts";
import type { Table } from "../tables/table.ts";
import { CellKind } from "../workbook/grid.ts";
import { asShown } from "./as-shown.ts";
import { cornersOf, cornerText } from "./corners.ts";
import { type Entry, formulaLinesOf, type Line } from "./formula-lines-of.ts";
import { shownFormula } from "./formula-text.ts";
import { isAsWritten, orderOf } from "./odd-one.ts";
import { isPlain, OTHER } from "./quotient.ts";
import { readCell } from "./read-formula.ts";
import { filledTo } from "./seen-from.ts";
import { rangeText, RangeCells, type Sliding, slidingOf, wasToStay } from "./sliding-range.ts";
import { SLIDING_RANGE, type Slip } from "./slip.ts";
import { spell } from "./spell.ts";
import { workedOut } from "./worked-out.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** Fewer formulas do not show that a range goes on. */
const FEWEST = 3;

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

/** A formula of a line with its ranges fixed, and what that gives. */
interface Fixed {
  readonly entry: Entry;
  readonly gives: Exact;
  readonly formula: string;
}

const isOff = ({ entry, gives }: Fixed, cells: WorkbookCells): boolean => !isAsWritten(gives, cells.number(entry.key));

const rangesOf = ({ seen, at }: Entry, line: Line): readonly Sliding[] =>
  seen.references.flatMap((reference) => slidingOf(reference, line, at.sheet) ?? []);

/** The ranges that were to stay, of formulas that are alike; what is still to come is added up from its own row on. */
function staysOf(line: Line, alike: readonly Entry[], cells: WorkbookCells): readonly Sliding[] {
  const [first] = alike;
  if (!first || alike.length < FEWEST) return [];
  const look = new RangeCells(line.axis, cells);
  const stays = rangesOf(first, line).filter((range) => wasToStay(range, alike.length, look));
  const reading = stays.length === 0 ? OTHER : readCell(first.key, cells);
  return reading !== OTHER && isPlain(reading) ? [] : stays;
}

/** All of them as they would be with those ranges fixed; none where one of them cannot be worked out. */
function fixedOf(
  line: Line,
  alike: readonly Entry[],
  stays: readonly Sliding[],
  cells: WorkbookCells,
): readonly Fixed[] {
  const [first] = alike;
  if (!first) return [];
  // What goes along with a range that was to stay is as long, and was to stay as well.
  const reach = new Set(stays.map(({ from, to }) => `${String(from)} ${String(to)}`));
  const fixed = fixedFormula(first, line, ({ from, to }) => reach.has(`${String(from)} ${String(to)}`));
  const items = parseFormula(fixed.slice(1));
  const all = alike.flatMap((entry): Fixed[] => {
    const formula = items && filledTo(items, first.at, entry.at);
    const gives = formula === undefined ? undefined : workedOut(formula, entry.at.sheet, cells);
    return formula === undefined || gives === undefined ? [] : [{ entry, gives, formula }];
  });
  return all.length === alike.length ? all : [];
}

/** What is said at the first formula that its moved range makes give another figure. */
function saysOf({ entry, formula }: Fixed, moved: Sliding, line: Line): string {
  const where = line.axis === "column" ? "naar beneden" : "naar rechts";
  return `in ${shownFormula(entry.formula)} is ${rangeText(moved, line, entry.at.sheet)} bij het doortrekken mee ${where} geschoven: het begin van de lijst telt niet mee en het loopt voorbij het einde. Zet het vast met $: ${shownFormula(formula)}.`;
}

function slipOf(line: Line, cells: WorkbookCells): Slip | undefined {
  const alike = alikeFromFirst(line);
  const stays = staysOf(line, alike, cells);
  if (stays.length === 0) return undefined;
  const all = fixedOf(line, alike, stays, cells);
  const off = all.filter((one) => isOff(one, cells));
  const [told] = off;
  // The first has the whole list: fixed or not, that gives the same.
  if (!told || told === all[0]) return undefined;
  const { spot, key } = told.entry;
  const moved = rangesOf(told.entry, line).find(({ from, to }) =>
    stays.some((range) => range.to - range.from === to - from),
  );
  if (!moved || cells.kind(key) !== CellKind.number) return undefined;
  return {
    rule: SLIDING_RANGE,
    spot,
    outcome: "schending",
    severity: SLIDING_RANGE.severity,
    cells: off.map(({ entry }) => cellOf(entry.spot)),
    expected: asShown(told.gives, spot, cells),
    found: spot.table.cell(spot.series, spot.moment).value,
    says: saysOf(told, moved, line),
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
