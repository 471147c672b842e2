import type { Items } from "../indicators/formula-tree.ts";
import { cornersOf, cornerText } from "./corners.ts";
import { shownFormula } from "./formula-text.ts";
import { type Column, ListColumns } from "./list-columns.ts";
import { sidesIn } from "./side-by-side.ts";
import { spell } from "./spell.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A formula of which the ranges are not what its list asks, and the formula that it should be. */
export interface Misplaced {
  readonly formula: string;
  /** Dutch, up to what the right formula gives. */
  readonly says: string;
  /** Slips that have the same are one. */
  readonly same: string;
}

/** A formula with some of its ranges from and to other rows. */
export function withRows(items: Items, rows: ReadonlyMap<string, readonly [top: number, bottom: number]>): string {
  const text = spell(items, {
    separator: ",",
    name: (name) => name,
    leaf: ({ text: written }) => {
      const [to, reference] = [rows.get(written), cornersOf(written)];
      if (!to || !reference) return written;
      return reference.front + reference.corners.map((corner, at) => cornerText({ ...corner, row: to[at] })).join(":");
    },
  });
  return `=${text}`;
}

const rowsApart = (count: number): string => {
  const size = Math.abs(count);
  return `${size === 1 ? "een rij" : `${String(size)} rijen`} ${count > 0 ? "lager" : "hoger"}`;
};

/** Whether ranges that are only multiplied leave their list: a year with the one after it may be meant. */
const leavesList = (list: ListColumns, others: readonly Column[], top: number): boolean =>
  list.looked.length > 0 ||
  others.some((one) => one.top < top || list.isPastEnd(one.bottom) || !list.isLine(one.bottom));

/** The ranges of a call that begin in another row than the list does; none where it is not plain which of them do. */
function apartIn(list: ListColumns): readonly [good: Column, ...others: Column[]] | undefined {
  const { all } = list;
  if (all.every(({ top }) => top === all[0]?.top)) return undefined;
  const begins = all.filter(
    ({ top, bottom }) => list.beginsAt(top) && list.looksForWords(top) && list.isList(top, bottom),
  );
  const [good] = begins;
  if (!good || begins.some(({ top }) => top !== good.top)) return undefined;
  const others = all.filter(({ top }) => top !== good.top);
  const isNear = others.every(({ top, bottom }) => top <= good.bottom && bottom >= good.top);
  return isNear && leavesList(list, others, good.top) ? [good, ...others] : undefined;
}

/** Where a range goes together with another one: as long as it was where both are, else as long as that one is. */
const movedTo = (good: Column, { top, bottom }: Column): readonly [number, number] =>
  bottom - top === good.bottom - good.top ? [good.top, bottom - top + good.top] : [good.top, good.bottom];

type Apart = ReturnType<typeof apartIn>;

/** Finds formulas in which ranges that are gone through line by line do not begin in the same row. */
export class RangesApart {
  private readonly cells: WorkbookCells;
  private readonly known = new Map<string, Apart>();

  constructor(cells: WorkbookCells) {
    this.cells = cells;
  }

  of(key: CellKey, items: Items): Misplaced | undefined {
    const own = this.cells.reference(key).sheet;
    for (const side of sidesIn(items)) {
      const list = ListColumns.of(side, own, this.cells);
      const [good, ...others] = (list && this.apart(list)) ?? [];
      const [bad] = others;
      if (!good || !bad) continue;
      const rows = others.map((one): [string, readonly [number, number]] => [one.text, movedTo(good, one)]);
      const formula = withRows(items, new Map(rows));
      const shown = shownFormula(this.cells.formula(key) ?? "");
      return {
        formula,
        says: `in ${shown} begint ${bad.text} ${rowsApart(bad.top - good.top)} dan ${good.text}, zodat het de getallen van andere regels neemt; ${shownFormula(formula)}`,
        same: `${bad.text} ${good.text}`,
      };
    }
    return undefined;
  }

  /** Most formulas of a sheet have the same ranges. */
  private apart(list: ListColumns): Apart {
    const name = `${list.looked.map(nameOf).join()} ${list.given.map(nameOf).join()}`;
    if (!this.known.has(name)) this.known.set(name, apartIn(list));
    return this.known.get(name);
  }
}

const nameOf = ({ sheet, text }: Column): string => `${sheet} ${text}`;
