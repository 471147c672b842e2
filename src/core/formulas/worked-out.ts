import { type Item, type Items, parseFormula, withoutSpaces } from "../indicators/formula-tree.ts";
import {
  absolute,
  add,
  divide,
  type Exact,
  exact,
  multiply,
  parseDecimal,
  roundTo,
  subtract,
} from "../interval/exact.ts";
import { CellKind } from "../workbook/grid.ts";
import { parseReference } from "../workbook/reference.ts";
import type { Linear } from "./linear.ts";
import { OTHER } from "./quotient.ts";
import { LookUpReader } from "./look-up.ts";
import { type Arithmetic, readExpression } from "./read-expression.ts";
import { readFormula } from "./read-formula.ts";
import { SumIfReader } from "./sum-if.ts";
import { SumProductReader } from "./sum-product.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** Undefined where it cannot be told. */
type Value = Exact | undefined;

const MOST_CELLS = 2000;
/** More decimals than these are none that anyone rounds to. */
const MOST_DECIMALS = 15;

const both =
  (work: (left: Exact, right: Exact) => Value) =>
  (left: Value, right: Value): Value =>
    left === undefined || right === undefined ? undefined : work(left, right);

const values: Arithmetic<Value> = {
  constant: (value) => value,
  add: both(add),
  subtract: both(subtract),
  multiply: both(multiply),
  divide: both(divide),
};

/** The number in a cell, 0 in a blank one; a text may stand for a figure that is withheld. */
function numberIn(key: CellKey, cells: WorkbookCells): Value {
  const kind = cells.kind(key);
  if (kind === CellKind.empty) return 0;
  return kind === CellKind.number ? exact(cells.number(key)) : undefined;
}

/** Works a formula out with what stands in the cells. */
class ValueReader {
  private readonly sheet: string;
  private readonly cells: WorkbookCells;

  constructor(sheet: string, cells: WorkbookCells) {
    this.sheet = sheet;
    this.cells = cells;
  }

  expression(items: Items): Value {
    return readExpression(items, values, (item) => this.item(item), undefined);
  }

  private item(item: Item): Value {
    switch (item.kind) {
      case "number":
        return parseDecimal(item.text);
      case "group":
        return this.expression(item.items);
      case "call":
        return this.call(item.name.toUpperCase(), item.args);
      case "reference": {
        const [key, ...more] = this.range(item.text) ?? [];
        return key === undefined || more.length > 0 ? undefined : numberIn(key, this.cells);
      }
      default:
        return undefined;
    }
  }

  private call(name: string, args: readonly Items[]): Value {
    const [first = [], second = []] = args;
    const conditional = new SumIfReader(this.sheet, this.cells);
    const lookUp = new LookUpReader(this.sheet, this.cells);
    switch (name) {
      case "SUM":
        return this.sum(args.flatMap((arg) => this.list(arg)));
      case "AVERAGE":
        return this.average(args);
      case "ROUND":
        return both((value, decimals) =>
          typeof decimals === "number" && Math.abs(decimals) <= MOST_DECIMALS ? roundTo(value, decimals) : undefined,
        )(this.expression(first), this.expression(second));
      case "ABS":
        return both(absolute)(this.expression(first), 0);
      case "IFERROR":
        return this.expression(first);
      case "SUMIF":
        return this.sumOf(conditional.sumIf(args));
      case "SUMIFS":
        return this.sumOf(conditional.sumIfs(args));
      case "COUNTIF":
        return conditional.sumIf(args)?.length;
      case "COUNTIFS":
        return conditional.sumIfs([first, ...args])?.length;
      case "SUMPRODUCT":
        return new SumProductReader(this.sheet, this.cells, values, (key) => numberIn(key, this.cells)).sumProduct(
          args,
        );
      case "VLOOKUP":
        return this.found(lookUp.vlookup(args));
      case "INDEX":
        return this.found(lookUp.index(args));
      case "XLOOKUP":
      case "_XLFN.XLOOKUP":
        return this.found(lookUp.xlookup(args));
      default:
        return undefined;
    }
  }

  private sum(parts: readonly Value[]): Value {
    return parts.reduce(values.add, 0);
  }

  private sumOf(keys: readonly CellKey[] | undefined): Value {
    return keys && this.sum(keys.map((key) => numberIn(key, this.cells)));
  }

  private found(key: CellKey | undefined): Value {
    return key === undefined ? undefined : numberIn(key, this.cells);
  }

  /** Blank cells do not count in it. */
  private average(args: readonly Items[]): Value {
    const keys = args.flatMap((arg): readonly (CellKey | undefined)[] => this.keys(arg) ?? [undefined]);
    const filled = keys.filter((key) => key === undefined || this.cells.kind(key) !== CellKind.empty);
    const parts = filled.map((key) => (key === undefined ? undefined : numberIn(key, this.cells)));
    return values.divide(this.sum(parts), parts.length);
  }

  private list(arg: Items): readonly Value[] {
    const keys = this.keys(arg);
    return keys ? keys.map((key) => numberIn(key, this.cells)) : [this.expression(arg)];
  }

  /** The cells of an argument that is a reference and nothing else. */
  private keys(arg: Items): readonly CellKey[] | undefined {
    const [item, ...more] = withoutSpaces(arg);
    return item?.kind === "reference" && more.length === 0 ? this.range(item.text) : undefined;
  }

  private range(text: string): readonly CellKey[] | undefined {
    const reference = parseReference(text);
    if (!reference || reference.spills) return undefined;
    const { sheet = this.sheet, area } = reference;
    if (area.top !== area.bottom || area.left !== area.right) return this.cells.within(sheet, area, MOST_CELLS);
    const key = this.cells.key({ sheet, row: area.top, column: area.left });
    return key === undefined ? undefined : [key];
  }
}

function valueOf({ terms, constant }: Linear, cells: WorkbookCells): Value {
  const parts = [...terms].map(([key, times]) => values.multiply(times, numberIn(key, cells)));
  return parts.reduce(values.add, constant);
}

/** What a formula on a sheet gives; undefined when it is not read, or refers to something else than numbers. */
export function workedOut(formula: string, sheet: string, cells: WorkbookCells): Exact | undefined {
  const value = new ValueReader(sheet, cells).expression(parseFormula(formula.slice(1)) ?? []);
  if (value !== undefined) return value;
  // Functions of our own and SUBTOTAL are read as the cells that they add up.
  const reading = readFormula(formula, sheet, cells);
  if (reading === OTHER) return undefined;
  return values.divide(valueOf(reading.top, cells), valueOf(reading.bottom, cells));
}
