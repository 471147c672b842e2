import { layoutOf } from "../tables/layout.ts";
import type { Series, Table } from "../tables/table.ts";
import type { Facets } from "../vocabulary/facets.ts";

/**
 * What tables have in common whose lines say the same, in the same order and under the same section rows, in the same
 * columns: what rules are put to which lines need be found out for one of them only.
 */
export class Shape {
  /** By line. */
  readonly facets: readonly Facets[];
  /** How many tables have it. */
  tables = 0;
  /** The lines of the first of these. */
  private readonly series: readonly Series[];
  private readonly known = new Map<unknown, unknown>();

  constructor({ series }: Table) {
    this.series = series;
    this.facets = series.map(({ facets }) => facets);
  }

  /** What is found out about the shape for the sake of `key`, the first time; that same thing from then on. */
  recall<T>(key: object, find: (shape: Shape) => T): T {
    if (!this.known.has(key)) this.known.set(key, find(this));
    return this.known.get(key) as T;
  }

  /** Whether these lines are of this shape. Only which lines stand on one row matters, and in what order, not how far apart. */
  isOf(lines: readonly Series[]): boolean {
    const { series } = this;
    if (lines.length !== series.length) return false;
    const groups = new Pairs<string>();
    for (let at = 0; at < series.length; at++) {
      const [own, other] = [series[at], lines[at]];
      if (own?.facets !== other?.facets || own?.own !== other?.own || own?.measure !== other?.measure) return false;
      const [before, beside] = [series[at - 1], lines[at - 1]];
      if ((own?.position === before?.position) !== (other?.position === beside?.position)) return false;
      if (!groups.areOne(own?.group ?? "", other?.group ?? "")) return false;
    }
    return true;
  }
}

/** Things on either side that stand for each other. */
class Pairs<T> {
  private readonly there = new Map<T, T>();
  private readonly back = new Map<T, T>();
  private last: readonly [T, T] | undefined;

  /** Whether two may stand for each other beside what was said to do so before. */
  areOne(a: T, b: T): boolean {
    // Lines of one group stand together.
    if (this.last?.[0] === a && this.last[1] === b) return true;
    if (!this.there.has(a) && !this.back.has(b)) {
      this.there.set(a, b);
      this.back.set(b, a);
    }
    if (this.there.get(a) !== b || this.back.get(b) !== a) return false;
    this.last = [a, b];
    return true;
  }
}

/** The shapes of the tables of a workbook. */
export class Shapes {
  readonly all: Shape[] = [];
  /** By what is quickly told of them: their columns, and what their last line says. */
  private readonly alike = new Map<string, Map<Facets | undefined, Shape[]>>();

  of(table: Table): Shape {
    const { series } = table;
    const layout = layoutOf(table);
    let byLast = this.alike.get(layout);
    if (!byLast) this.alike.set(layout, (byLast = new Map<Facets | undefined, Shape[]>()));
    const last = series.at(-1)?.facets;
    let some = byLast.get(last);
    if (!some) byLast.set(last, (some = []));
    let shape = some.find((one) => one.isOf(series));
    if (!shape) {
      shape = new Shape(table);
      some.push(shape);
      this.all.push(shape);
    }
    shape.tables++;
    return shape;
  }
}
