import { type Item, type Items, withoutSpaces } from "../indicators/formula-tree.ts";
import { type Exact, parseDecimal } from "../interval/exact.ts";
import { ListCells, onlyItem } from "./list-cells.ts";
import { type Arithmetic, readExpression } from "./read-expression.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** Undefined where it cannot be told. */
type Value = Exact | undefined;

/** A value for each line of a list; one alone goes for all lines. */
type Values = readonly Value[];

const UNKNOWN: Values = [undefined];

/** Reads what a SUMPRODUCT of a sheet comes to: columns multiplied line by line, for lines that say this or that. */
export class SumProductReader {
  private readonly list: ListCells;
  private readonly numberIn: (key: CellKey) => Value;
  private readonly arithmetic: Arithmetic<Values>;
  private readonly one: Arithmetic<Value>;

  constructor(sheet: string, cells: WorkbookCells, one: Arithmetic<Value>, numberIn: (key: CellKey) => Value) {
    [this.list, this.one, this.numberIn] = [new ListCells(sheet, cells), one, numberIn];
    this.arithmetic = {
      constant: (value) => [value],
      add: lifted(one.add),
      subtract: lifted(one.subtract),
      multiply: lifted(one.multiply),
      divide: lifted(one.divide),
    };
  }

  sumProduct(args: readonly Items[]): Value {
    const columns = args.map((arg) => this.expression(arg));
    const product = columns.reduce(this.arithmetic.multiply, [1]);
    return product.reduce(this.one.add, 0);
  }

  private expression(items: Items): Values {
    const rest = withoutSpaces(items);
    const sign = rest.findIndex(({ kind, ...item }) => kind === "operator" && "text" in item && item.text === "=");
    if (sign < 0) return readExpression(rest, this.arithmetic, (item) => this.item(item), UNKNOWN);
    return this.linesThatSay(rest.slice(0, sign), rest.slice(sign + 1));
  }

  private item(item: Item): Values {
    if (item.kind === "number") return [parseDecimal(item.text)];
    if (item.kind === "group") return this.expression(item.items);
    const area = item.kind === "reference" ? this.list.areaOf([item]) : undefined;
    return area?.columns === 1 ? area.keys.map(this.numberIn) : UNKNOWN;
  }

  /** 1 for the lines of a column that say what is asked, else 0. */
  private linesThatSay(column: Items, asked: Items): Values {
    const [area, wanted] = [this.list.areaOf(column), this.list.criterion(asked)];
    const isRange = onlyItem(column) !== undefined && area?.columns === 1;
    if (!isRange || wanted === undefined) return UNKNOWN;
    return area.keys.map((key) => (this.list.saidIn(key) === wanted ? 1 : 0));
  }
}

const lifted =
  (work: (left: Value, right: Value) => Value) =>
  (left: Values, right: Values): Values => {
    const length = Math.max(left.length, right.length);
    if ([left, right].some((side) => side.length !== 1 && side.length !== length)) return UNKNOWN;
    const at = (side: Values, line: number): Value => side[side.length === 1 ? 0 : line];
    return Array.from({ length }, (_, line) => work(at(left, line), at(right, line)));
  };
