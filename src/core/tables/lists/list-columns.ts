import { normalise } from "../../reading/normalise.ts";
import type { Period } from "../../reading/period.ts";
import { formatPeriod } from "../../reading/read-period.ts";
import { readPeriodOfYear } from "../../reading/read-period-of-year.ts";
import type { Area } from "../../workbook/area.ts";
import { countOf, isMeasuring } from "../sheet/measuring.ts";
import type { SheetReader } from "../sheet/sheet-reader.ts";

/** What a column of a long list holds. */
type Kind = "words" | "period" | "part of year" | "figures";

export interface ListColumn {
  readonly column: number;
  /** In the form in which labels are compared. */
  readonly header: string;
  readonly kind: Kind;
}

/** When the figure of a line is, and how that is printed. */
export interface Dated {
  readonly period: Period;
  readonly header: string;
}

const UNIT = /^(?:meet)?eenhe(?:id|den)$/;
/** What numbers the lines, or what they are about. */
const CODE = /(?:code|nummer|\bnr|\bid)$/;
const PART_OF_YEAR = /^(?:kwartaal|halfjaar|maand)$/;

function kindOf(sheet: SheetReader, index: number): Kind | undefined {
  if (sheet.isPeriod(index)) return "period";
  const content = sheet.content(index);
  return content === "blank" ? undefined : content === "words" ? "words" : "figures";
}

/** The columns under a header, by what its first line holds: those that are blank there, and numbers that are codes, say nothing. */
export function columnsUnder(sheet: SheetReader, row: number, left: number, right: number): readonly ListColumn[] {
  const columns: ListColumn[] = [];
  for (let column = left; column <= right; column++) {
    const header = sheet.name(row * sheet.grid.columns + column);
    const kind = kindOf(sheet, (row + 1) * sheet.grid.columns + column);
    if (kind === undefined || (kind === "figures" && CODE.test(header))) continue;
    columns.push({ column, header, kind: PART_OF_YEAR.test(header) && kind !== "period" ? "part of year" : kind });
  }
  return columns;
}

/** The last row down to which each column holds what it does on the first; only figures may be missing. */
export function lastRow(sheet: SheetReader, header: number, columns: readonly ListColumn[]): number {
  const { grid } = sheet;
  const goesOn = (row: number): boolean =>
    columns.every(({ column, kind }) => {
      const index = row * grid.columns + column;
      if (kind === "figures") return sheet.content(index) !== "words";
      if (kind === "words") return sheet.content(index) === "words";
      return kind === "period" ? sheet.isPeriod(index) : sheet.content(index) !== "blank";
    });
  let last = header;
  while (last + 1 < grid.rows && goesOn(last + 1)) last++;
  return last;
}

/** The cells of a column of a list, from its first line to its last. */
function cellsOf({ grid }: SheetReader, { top, bottom }: Area, { column }: ListColumn): readonly number[] {
  return Array.from({ length: bottom - top }, (_, line) => (top + 1 + line) * grid.columns + column);
}

/**
 * When the figures of each line are: a period, or a year with its quarter or month beside it. "None" where no column says so,
 * undefined where it can't be told.
 */
export function datesOf(
  sheet: SheetReader,
  area: Area,
  columns: readonly ListColumn[],
): readonly Dated[] | "none" | undefined {
  const [when, ...others] = columns.filter(({ kind }) => kind === "period");
  const [part, ...more] = columns.filter(({ kind }) => kind === "part of year");
  if (!when) return part ? undefined : "none";
  if (others.length > 0 || more.length > 0) return undefined;
  const parts = part && cellsOf(sheet, area, part);
  const dates = cellsOf(sheet, area, when).map((cell, line): Dated | undefined => {
    const period = sheet.period(cell);
    if (!period) return undefined;
    if (!part || !parts) return { period, header: sheet.text(cell) || formatPeriod(period) };
    const at = parts[line] ?? 0;
    const caption = sheet.text(at) || `${String(sheet.grid.numbers[at])}e ${part.header}`;
    const read = readPeriodOfYear(caption, period.year);
    return read && { period: read.period, header: `${caption} ${formatPeriod(period)}` };
  });
  const known = dates.filter((one) => one !== undefined);
  return known.length === dates.length ? known : undefined;
}

/** The names of a column, by line, each as it is first spelled. */
function spelledAlike(names: readonly string[]): readonly string[] {
  const spelled = new Map<string, string>();
  for (const name of names) if (!spelled.has(normalise(name))) spelled.set(normalise(name), name);
  return names.map((name) => spelled.get(normalise(name)) ?? name);
}

const distinct = (names: readonly string[]): number => new Set(names).size;
const pairs = (one: readonly string[], other: readonly string[]): number =>
  distinct(one.map((name, line) => `${name}\n${other[line] ?? ""}`));

/** Whether each name of one goes with one name of the other, and the other way round. */
const areOne = (one: readonly string[], other: readonly string[]): boolean =>
  pairs(one, other) === distinct(one) && distinct(one) === distinct(other);

/** Whether most of these names say what is counted. */
export function areMeasuring(names: readonly string[]): boolean {
  const each = [...new Set(names)];
  return countOf(each, isMeasuring) * 2 > each.length;
}

/**
 * The names of each column of words, by line. "GM0505 | Dordrecht" says one thing twice, and the unit that an indicator is in
 * goes with its name.
 */
export function namesOf(
  sheet: SheetReader,
  area: Area,
  columns: readonly ListColumn[],
): readonly (readonly string[])[] {
  const all = columns
    .filter(({ kind, header }) => kind === "words" && !CODE.test(header))
    .map((column) => ({
      isUnit: UNIT.test(column.header),
      names: spelledAlike(cellsOf(sheet, area, column).map((cell) => sheet.text(cell))),
    }));
  const units = all.find(({ isUnit }) => isUnit)?.names;
  const named = all.filter(({ isUnit }) => !isUnit).map(({ names }) => names);
  const apart = named.filter((names, place) => !named.some((one, first) => first < place && areOne(one, names)));
  if (!units) return apart;
  if (distinct(units) === 1) return [...apart, units];
  return apart.map((names) =>
    areMeasuring(names) && pairs(names, units) === distinct(names)
      ? names.map((name, line) => `${name} (${units[line] ?? ""})`)
      : names,
  );
}
