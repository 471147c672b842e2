import { cellOf } from "../findings/cell-of.ts";
import { type Items, parseFormula } from "../indicators/formula-tree.ts";
import type { Table } from "../tables/table.ts";
import { type Corner, cornersOf, cornerText } from "./corners.ts";
import type { Places } from "./places.ts";
import type { Spot } from "./slip.ts";
import { spell, type Spelling } from "./spell.ts";

/** A corner that is a cell, not a whole column. */
type CellCorner = Corner & { readonly row: number };

/** How far a corner of a reference is from the formula: so many periods, or what else it is as text. */
type Step = number | string;

/** A formula seen from where it stands: two are alike when one is the other filled on along its series. */
export interface Pattern {
  /** Everything but the periods that it refers to. */
  readonly shape: string;
  readonly steps: readonly Step[];
}

/** A reference with its corners replaced; as it stands when it is none to cells. */
function mapCorners(reference: string, replace: (corner: CellCorner, sheet: string | undefined) => string): string {
  const found = cornersOf(reference);
  const corners = found?.corners.filter((corner) => corner.row !== undefined) as readonly CellCorner[] | undefined;
  if (!found || corners?.length !== found.corners.length) return reference;
  return found.front + corners.map((corner) => replace(corner, found.sheet)).join(":");
}

/** The place among the periods of the table of a spot. */
const orderOf = ({ table }: Spot, key: string): number => table.moments.findIndex((moment) => moment.key === key);

const spelling = (reference: (text: string) => string, name: (text: string) => string): Spelling => ({
  separator: ",",
  name,
  leaf: ({ kind, text }) => (kind === "reference" ? reference(text) : kind === "space" ? "" : text),
});

const isAcross = ({ orientation }: Table): boolean => orientation === "periods across";

/** What a formula is like, seen from the spot where it stands. */
export function patternOf(items: Items, spot: Spot, places: Places): Pattern {
  const { table, series, moment } = spot;
  const at = cellOf(spot);
  const own = isAcross(table) ? at.column : at.row;
  const steps: Step[] = [];
  const shape = spell(
    items,
    spelling(
      (reference) =>
        mapCorners(reference, ({ row, column, isRowFixed, isColumnFixed }, sheet = table.grid.name) => {
          const [line, along] = isAcross(table) ? [row - table.grid.top, column] : [column - table.grid.left, row];
          const [isLineFixed, isAlongFixed] = isAcross(table)
            ? [isRowFixed, isColumnFixed]
            : [isColumnFixed, isRowFixed];
          const place = places.of({ sheet, row, column });
          const order = place ? orderOf(spot, place.moment.key) : -1;
          if (isAlongFixed) steps.push(`$${String(along)}`);
          else steps.push(order < 0 ? `+${String(along - own)}` : order - orderOf(spot, moment.key));
          return isLineFixed ? `$${String(line)}` : `[${String(line - series.position)}]`;
        }),
      (name) => name.toUpperCase(),
    ),
  );
  return { shape, steps };
}

/** Whether two formulas differ in nothing but the periods that they refer to. */
export function differInPeriod(a: Pattern, b: Pattern): boolean {
  return (
    a.shape === b.shape &&
    a.steps.some((step, index) => step !== b.steps[index]) &&
    a.steps.every(
      (step, index) => step === b.steps[index] || (typeof step === "number" && typeof b.steps[index] === "number"),
    )
  );
}

/** The formula of one spot filled on to another of its series; undefined when it would refer to a period that is not there. */
export function filledOn(formula: string, from: Spot, to: Spot, places: Places): string | undefined {
  const distance = orderOf(to, to.moment.key) - orderOf(from, from.moment.key);
  const outside: string[] = [];
  const move = (reference: string): string =>
    mapCorners(reference, (corner, sheet = from.table.grid.name) => {
      const { row, column } = corner;
      const across = isAcross(from.table);
      if (across ? corner.isColumnFixed : corner.isRowFixed) return cornerText(corner);
      const place = places.of({ sheet, row, column });
      const order = place ? orderOf(from, place.moment.key) : -1;
      const key = order < 0 ? undefined : from.table.moments[order + distance]?.key;
      const moment = key === undefined ? undefined : place?.table.momentOf.get(key);
      const [was, is] = [place?.moment, moment].map((one) => one?.places[place?.measure ?? 0]);
      if (was === undefined || is === undefined) {
        outside.push(reference);
        return cornerText(corner);
      }
      const step = is - was;
      return cornerText(across ? { ...corner, column: column + step } : { ...corner, row: row + step });
    });
  const items = parseFormula(formula.slice(1)) ?? [];
  const text = spell(items, {
    separator: ",",
    name: (name) => name,
    leaf: (leaf) => (leaf.kind === "reference" ? move(leaf.text) : leaf.text),
  });
  return outside.length > 0 ? undefined : `=${text}`;
}
