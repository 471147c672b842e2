import { fold } from "../indicators/expression.ts";
import { type Item, type Items, parseFormula, walk, withoutSpaces } from "../indicators/formula-tree.ts";
import { indicators } from "../indicators/index.ts";
import { isArithmetic } from "../indicators/indicator.ts";
import { OWN_FUNCTION } from "../indicators/same-value.ts";
import { parseDecimal } from "../interval/exact.ts";
import { parseReference } from "../workbook/reference.ts";
import type { RuleAlgebra } from "../language/evaluate.ts";
import { fractionAlgebra, fractionOfCell, type FractionReading } from "./fraction.ts";
import { cellTimes } from "./linear.ts";
import { OTHER, plain, quotientAlgebra, type Reading } from "./quotient.ts";
import { readExpression } from "./read-expression.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A range of more cells is no sum that anyone reads. */
const MOST_CELLS = 2000;

/** SUBTOTAL(9) and (109) are sums; the others count or average. */
const SUBTOTAL_SUMS = new Set(["9", "109"]);

/** What a formula is read as: sums and quotients of cells, or products of them as well. */
interface ReadAs<T> {
  readonly algebra: RuleAlgebra<T | typeof OTHER>;
  readonly cell: (key: CellKey) => T | typeof OTHER;
}

const AS_QUOTIENT: ReadAs<Exclude<Reading, typeof OTHER>> = {
  algebra: quotientAlgebra,
  cell: (key) => plain(cellTimes(key, 1)),
};
const AS_FRACTION: ReadAs<Exclude<FractionReading, typeof OTHER>> = { algebra: fractionAlgebra, cell: fractionOfCell };

/** AGGREGATE passes over subtotals with options 0 up to and including 3. */
const SKIPS_SUBTOTALS = /^[0-3]$/;

const isSubtotal = (formula: string): boolean =>
  [...walk(parseFormula(formula.slice(1)) ?? [])].some(
    (item) => item.kind === "call" && ["SUBTOTAL", "AGGREGATE"].includes(item.name.toUpperCase()),
  );

/** What is shown where there is nothing to work out as yet: "" or "nvt". */
const isText = (items: Items): boolean => {
  const [item, ...more] = withoutSpaces(items);
  return item?.kind === "text" && more.length === 0;
};

/** Works out which cells the items of a formula come to, for a formula on one sheet. */
class FormulaReader<T> {
  private readonly readAs: ReadAs<T>;
  private readonly sheet: string;
  private readonly cells: WorkbookCells;

  constructor(readAs: ReadAs<T>, sheet: string, cells: WorkbookCells) {
    this.readAs = readAs;
    this.sheet = sheet;
    this.cells = cells;
  }

  /** Anything that is no sum, difference, product or quotient is something else. */
  expression(items: Items): T | typeof OTHER {
    return readExpression(items, this.readAs.algebra, (item) => this.item(item), OTHER);
  }

  private item(item: Item): T | typeof OTHER {
    switch (item.kind) {
      case "number":
        return this.readAs.algebra.constant(parseDecimal(item.text) ?? 0);
      case "group":
        return this.expression(item.items);
      case "call":
        return this.call(item.name.toUpperCase(), item.name, item.args);
      case "reference": {
        const keys = this.range(item.text);
        return keys?.length === 1 && keys[0] !== undefined ? this.readAs.cell(keys[0]) : OTHER;
      }
      default:
        return OTHER;
    }
  }

  private call(name: string, written: string, args: readonly Items[]): T | typeof OTHER {
    const [first = [], ...rest] = args;
    switch (name) {
      case "SUM":
        return this.readAs.algebra.sum(args.flatMap((arg) => this.list(arg)));
      case "SUMPRODUCT":
        return this.sumProduct(args);
      case "SUBTOTAL":
        return this.subtotal(first, rest, true);
      case "AGGREGATE": {
        const [options = [], ...ranges] = rest;
        const [option] = options;
        return option?.kind === "number" ? this.subtotal(first, ranges, SKIPS_SUBTOTALS.test(option.text)) : OTHER;
      }
      case "IF":
        return this.guarded(rest);
      case "ROUND":
      case "IFERROR":
        return this.expression(first);
      default:
        return OWN_FUNCTION.test(written) ? this.own(written, args) : OTHER;
    }
  }

  /** Two ranges that are gone through together. */
  private sumProduct(args: readonly Items[]): T | typeof OTHER {
    const [left = [], right = [], ...more] = args.map((arg) => this.list(arg));
    return more.length > 0 || left.length !== right.length || left.length < 2
      ? OTHER
      : this.readAs.algebra.sumProduct(left, right);
  }

  /** A formula that waits for its figures, =IF(B4="","",SUM(B4:B8)), is what it is once they are there. */
  private guarded([either = [], or = [], ...more]: readonly Items[]): T | typeof OTHER {
    if (more.length > 0 || isText(either) === isText(or)) return OTHER;
    return this.expression(isText(either) ? or : either);
  }

  /** The sum of what is no subtotal itself; which rows a filter hides is not known. */
  private subtotal([kind, ...more]: Items, ranges: readonly Items[], skipsSubtotals: boolean): T | typeof OTHER {
    if (kind?.kind !== "number" || more.length > 0 || !SUBTOTAL_SUMS.has(kind.text)) return OTHER;
    const keys: CellKey[] = [];
    for (const [item, ...others] of ranges) {
      const inRange = item?.kind === "reference" && others.length === 0 ? this.range(item.text, true) : undefined;
      if (!inRange) return OTHER;
      keys.push(...inRange.filter((key) => !skipsSubtotals || !isSubtotal(this.cells.formula(key) ?? "")));
    }
    return this.readAs.algebra.sum(keys.map(this.readAs.cell));
  }

  private own(written: string, args: readonly Items[]): T | typeof OTHER {
    const indicator = indicators.get(OWN_FUNCTION.exec(written)?.[1]?.toUpperCase() ?? "");
    if (!indicator || !isArithmetic(indicator)) return OTHER;
    const { parameters, formula } = indicator;
    const place = (name: string): number => parameters.findIndex((parameter) => parameter.name === name);
    return fold(formula, this.readAs.algebra, {
      one: (name) => {
        const arg = withoutSpaces(args[place(name)] ?? []);
        return arg.length === 0 ? undefined : this.expression(arg);
      },
      many: (name) =>
        args
          .slice(place(name), parameters[place(name)]?.repeating ? undefined : place(name) + 1)
          .flatMap((arg) => this.list(arg)),
    });
  }

  /** An argument that may be a range, as its cells. */
  private list(arg: Items): readonly (T | typeof OTHER)[] {
    const [item, ...others] = withoutSpaces(arg);
    if (item === undefined) return [this.readAs.algebra.constant(0)];
    if (item.kind !== "reference" || others.length > 0) return [this.expression(arg)];
    return this.range(item.text)?.map(this.readAs.cell) ?? [OTHER];
  }

  private range(text: string, isFiltered = false): readonly CellKey[] | undefined {
    const reference = parseReference(text);
    if (!reference || reference.spills) return undefined;
    const { sheet = this.sheet, area } = reference;
    if (isFiltered && this.cells.hides(sheet, area)) return undefined;
    const isOne = area.top === area.bottom && area.left === area.right;
    if (!isOne) return this.cells.within(sheet, area, MOST_CELLS);
    const key = this.cells.key({ sheet, row: area.top, column: area.left });
    return key === undefined ? undefined : [key];
  }
}

/**
 * Which cells a formula ("=SUM(B4:B8)", en-US) on a sheet adds up, takes off and divides by; OTHER when it does
 * anything else, or means cells that cannot be told: names, whole columns, other workbooks.
 */
export function readFormula(formula: string, sheet: string, cells: WorkbookCells): Reading {
  const items = parseFormula(formula.slice(1));
  return items ? new FormulaReader(AS_QUOTIENT, sheet, cells).expression(items) : OTHER;
}

/** The same of the formula that stands in a cell. */
export function readCell(key: CellKey, cells: WorkbookCells): Reading {
  const items = cells.items(key);
  return items ? new FormulaReader(AS_QUOTIENT, cells.reference(key).sheet, cells).expression(items) : OTHER;
}

/** The same of a formula, as products of cells too. */
export function readProducts(formula: string, sheet: string, cells: WorkbookCells): FractionReading {
  const items = parseFormula(formula.slice(1));
  return items ? new FormulaReader(AS_FRACTION, sheet, cells).expression(items) : OTHER;
}
