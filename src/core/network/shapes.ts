import { layoutOf } from "../tables/layout.ts";
import type { Table } from "../tables/table.ts";
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
  private readonly known = new Map<unknown, unknown>();

  constructor({ series }: Table) {
    this.facets = series.map(({ facets }) => facets);
  }

  /** What is found out about the shape for the sake of `key`, the first time; that same thing from then on. */
  recall<T>(key: object, find: (shape: Shape) => T): T {
    if (!this.known.has(key)) this.known.set(key, find(this));
    return this.known.get(key) as T;
  }
}

/** Things by a number, each its own. */
class Numbers<T> {
  private readonly known = new Map<T, number>();

  of(thing: T): number {
    let number = this.known.get(thing);
    if (number === undefined) this.known.set(thing, (number = this.known.size));
    return number;
  }
}

/** The shapes of the tables of a workbook. */
export class Shapes {
  private readonly byKey = new Map<string, Shape>();
  private readonly known = new Map<Table, Shape>();
  private readonly facets = new Numbers<Facets>();
  private readonly layouts = new Numbers<string>();

  of(table: Table): Shape {
    let shape = this.known.get(table);
    if (!shape) {
      const key = this.keyOf(table);
      shape = this.byKey.get(key) ?? new Shape(table);
      shape.tables++;
      this.byKey.set(key, shape);
      this.known.set(table, shape);
    }
    return shape;
  }

  private keyOf(table: Table): string {
    const groups = new Numbers<string>();
    let key = `${String(this.layouts.of(layoutOf(table)))}:`;
    let before = -1;
    for (const { facets, group, position, measure } of table.series) {
      // Only which lines stand on one row matters, and in what order, not how far apart.
      key += `${position === before ? "" : "/"}${String(this.facets.of(facets))},${String(groups.of(group))},${String(measure)} `;
      before = position;
    }
    return key;
  }
}
