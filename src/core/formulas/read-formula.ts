import { fold } from "../indicators/expression.ts";
import { type Item, type Items, parseFormula, walk, withoutSpaces } from "../indicators/formula-tree.ts";
import { indicators } from "../indicators/index.ts";
import { isArithmetic } from "../indicators/indicator.ts";
import { OWN_FUNCTION } from "../indicators/same-value.ts";
import { parseDecimal } from "../interval/exact.ts";
import { parseReference } from "../workbook/reference.ts";
import { cellTimes, constantOf } from "./linear.ts";
import { OTHER, plain, quotientAlgebra, type Reading } from "./quotient.ts";
import { readExpression } from "./read-expression.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A range of more cells is no sum that anyone reads. */
const MOST_CELLS = 2000;

/** SUBTOTAL(9) and (109) are sums; the others count or average. */
const SUBTOTAL_SUMS = new Set(["9", "109"]);

const cellReading = (key: CellKey): Reading => plain(cellTimes(key, 1));

const isSubtotal = (formula: string): boolean =>
  [...walk(parseFormula(formula.slice(1)) ?? [])].some(
    (item) => item.kind === "call" && item.name.toUpperCase() === "SUBTOTAL",
  );

/** Works out which cells the items of a formula come to, for a formula on one sheet. */
class FormulaReader {
  private readonly sheet: string;
  private readonly cells: WorkbookCells;

  constructor(sheet: string, cells: WorkbookCells) {
    this.sheet = sheet;
    this.cells = cells;
  }

  /** Anything that is no sum, difference, product or quotient is something else. */
  expression(items: Items): Reading {
    return readExpression(items, quotientAlgebra, (item) => this.item(item), OTHER);
  }

  private item(item: Item): Reading {
    switch (item.kind) {
      case "number":
        return quotientAlgebra.constant(parseDecimal(item.text) ?? 0);
      case "group":
        return this.expression(item.items);
      case "call":
        return this.call(item.name.toUpperCase(), item.name, item.args);
      case "reference": {
        const keys = this.range(item.text);
        return keys?.length === 1 && keys[0] !== undefined ? cellReading(keys[0]) : OTHER;
      }
      default:
        return OTHER;
    }
  }

  private call(name: string, written: string, args: readonly Items[]): Reading {
    const [first = [], ...rest] = args;
    switch (name) {
      case "SUM":
        return quotientAlgebra.sum(args.flatMap((arg) => this.list(arg)));
      case "SUBTOTAL":
        return this.subtotal(first, rest);
      case "ROUND":
      case "IFERROR":
        return this.expression(first);
      default:
        return OWN_FUNCTION.test(written) ? this.own(written, args) : OTHER;
    }
  }

  /** The sum of what is no subtotal itself; which rows a filter hides is not known. */
  private subtotal([kind, ...more]: Items, ranges: readonly Items[]): Reading {
    if (kind?.kind !== "number" || more.length > 0 || !SUBTOTAL_SUMS.has(kind.text)) return OTHER;
    const keys: CellKey[] = [];
    for (const [item, ...others] of ranges) {
      const inRange = item?.kind === "reference" && others.length === 0 ? this.range(item.text, true) : undefined;
      if (!inRange) return OTHER;
      keys.push(...inRange.filter((key) => !isSubtotal(this.cells.formula(key) ?? "")));
    }
    return quotientAlgebra.sum(keys.map(cellReading));
  }

  private own(written: string, args: readonly Items[]): Reading {
    const indicator = indicators.get(OWN_FUNCTION.exec(written)?.[1]?.toUpperCase() ?? "");
    if (!indicator || !isArithmetic(indicator)) return OTHER;
    const { parameters, formula } = indicator;
    const place = (name: string): number => parameters.findIndex((parameter) => parameter.name === name);
    return fold(formula, quotientAlgebra, {
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
  private list(arg: Items): readonly Reading[] {
    const [item, ...others] = withoutSpaces(arg);
    if (item === undefined) return [plain(constantOf(0))];
    if (item.kind !== "reference" || others.length > 0) return [this.expression(arg)];
    return this.range(item.text)?.map(cellReading) ?? [OTHER];
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
  return items ? new FormulaReader(sheet, cells).expression(items) : OTHER;
}

/** The same of the formula that stands in a cell. */
export function readCell(key: CellKey, cells: WorkbookCells): Reading {
  const items = cells.items(key);
  return items ? new FormulaReader(cells.reference(key).sheet, cells).expression(items) : OTHER;
}
