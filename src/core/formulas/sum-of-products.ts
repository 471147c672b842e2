import { compare } from "../interval/exact.ts";
import { areaAddress } from "../workbook/area.ts";
import { type Fraction, type FractionReading } from "./fraction.ts";
import { type Polynomial, scaledBy, sumOf, type Term } from "./polynomial.ts";
import { OTHER } from "./quotient.ts";
import { readProducts } from "./read-formula.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

const isWhole = ({ bottom }: Fraction): boolean => {
  const [only] = bottom.values();
  return bottom.size === 1 && only?.cells.length === 0 && compare(only.times, 1) === 0;
};

const wholeOf = (reading: FractionReading): Polynomial | undefined =>
  reading !== OTHER && isWhole(reading) ? reading.top : undefined;

/** A sum of cells with their own formulas in the place of each; undefined where one of them is no product. */
function asProducts({ top }: Fraction, cells: WorkbookCells): Polynomial | undefined {
  const terms: Term[] = [];
  for (const {
    cells: [key, ...more],
    times,
  } of top.values()) {
    const formula = key === undefined || more.length > 0 ? undefined : cells.formula(key);
    const made = formula && wholeOf(readProducts(formula, cells.reference(key ?? -1).sheet, cells));
    if (!made || made.size !== 1) return undefined;
    terms.push(...scaledBy(made, times).values());
  }
  return sumOf(terms);
}

const without = (all: Polynomial, others: Polynomial): readonly Term[] =>
  [...all].flatMap(([name, term]) => (others.has(name) ? [] : [term]));

/** The cells of one column, or undefined. */
function columnText(keys: readonly CellKey[], cells: WorkbookCells): string | undefined {
  const places = keys.map((key) => cells.reference(key));
  const rows = places.map(({ row }) => row);
  const [first] = places;
  const isOne = places.every(({ sheet, column }) => sheet === first?.sheet && column === first.column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  if (!first || !isOne || bottom - top + 1 !== keys.length) return undefined;
  return areaAddress({ top, bottom, left: first.column, right: first.column });
}

/** Of products that share a cell the other one of each: what is multiplied with, and what should have been. */
function otherFactors(extra: readonly Term[], missing: readonly Term[]): readonly (readonly [CellKey, CellKey])[] {
  return extra.flatMap((term) =>
    missing.flatMap(({ cells: [a, b, ...more] }) => {
      const [one, two, ...rest] = term.cells;
      if (one === undefined || two === undefined || a === undefined || b === undefined) return [];
      if (rest.length + more.length > 0) return [];
      const shared = [one, two].find((key) => key === a || key === b);
      if (shared === undefined) return [];
      return [[shared === one ? two : one, shared === a ? b : a] as const];
    }),
  );
}

interface Said {
  readonly says: string;
  readonly about: readonly CellKey[];
}

const rowsText = (keys: readonly CellKey[], cells: WorkbookCells): string => {
  const rows = [...new Set(keys.map((key) => cells.reference(key).row + 1))].sort((a, b) => a - b);
  const named = rows.map(String);
  return rows.length === 1 ? `rij ${named.join("")}` : `rij ${named.slice(0, -1).join(", ")} en ${named.at(-1) ?? ""}`;
};

/**
 * What a sum of products does otherwise than the sum of lines that are such products themselves: it leaves lines out, or
 * multiplies with another column. Undefined where it does neither.
 */
export function productsPhrase(actual: Fraction, wanted: Fraction, cells: WorkbookCells): Said | undefined {
  const isProducts = isWhole(actual) && [...actual.top.values()].some(({ cells: { length } }) => length > 1);
  const asked = isProducts && isWhole(wanted) ? asProducts(wanted, cells) : undefined;
  if (!asked || asked.size < 2) return undefined;
  const [extra, missing] = [without(actual.top, asked), without(asked, actual.top)];
  if (extra.length === 0 && missing.length > 0) {
    const about = missing.flatMap((term) => term.cells);
    return { says: `telt ${rowsText(about, cells)} niet mee`, about };
  }
  const swaps = otherFactors(extra, missing);
  if (extra.length !== missing.length || swaps.length !== extra.length) return undefined;
  const [is, should] = [swaps.map(([from]) => from), swaps.map(([, to]) => to)];
  const [isText, shouldText] = [columnText(is, cells), columnText(should, cells)];
  if (isText === undefined || shouldText === undefined) return undefined;
  return { says: `rekent met ${isText} in plaats van ${shouldText}`, about: [...is, ...should] };
}
