import { cellOf } from "../findings/cell-of.ts";
import type { CellReference } from "../findings/finding.ts";
import { type Items, parseFormula } from "../indicators/formula-tree.ts";
import { formulaLines } from "../tables/formula-lines.ts";
import { type Moment, placeOf, type Series, type Table } from "../tables/table.ts";
import { relativeKey } from "./relative-key.ts";
import { type Seen, seenFrom } from "./seen-from.ts";
import type { Spot } from "./slip.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A formula of a table, with its place in the line that it is looked at in. */
export interface Entry {
  readonly spot: Spot;
  readonly key: CellKey;
  readonly at: CellReference;
  readonly formula: string;
  /** Two that have the same are one filled on from the other. */
  readonly relative: string;
  /** Empty for what cannot be read. */
  readonly items: Items;
  readonly seen: Seen;
}

/** Formulas beside or under each other. */
export interface Line {
  /** Whether they stand beside each other, or under each other. */
  readonly axis: "row" | "column";
  /** Whether they are one series, at its moments; else they are of one moment. */
  readonly isSeries: boolean;
  readonly entries: readonly Entry[];
}

/** An entry of which nothing is read as yet: in most lines nothing needs to be. */
class UnreadEntry implements Entry {
  readonly spot: Spot;
  readonly key: CellKey;
  readonly at: CellReference;
  readonly formula: string;
  private knownRelative: string | undefined;
  private knownItems: Items | undefined;
  private knownSeen: Seen | undefined;

  constructor(spot: Spot, key: CellKey, at: CellReference, formula: string) {
    [this.spot, this.key, this.at, this.formula] = [spot, key, at, formula];
  }

  get relative(): string {
    return (this.knownRelative ??= relativeKey(this.formula, this.at));
  }

  get items(): Items {
    return (this.knownItems ??= parseFormula(this.formula.slice(1)) ?? []);
  }

  get seen(): Seen {
    return (this.knownSeen ??= seenFrom(this.items, this.at));
  }
}

/** A cell without a formula that is laid beside formulas: a number that was typed among them. */
export function typedEntry(spot: Spot, cells: WorkbookCells): Entry {
  const at = cellOf(spot);
  return new UnreadEntry(spot, cells.key(at) ?? -1, at, "");
}

/** Fewer than these tell nothing of which of them is right. */
const FEWEST = 3;

/** The lines of three formulas and more of a table: its series, and its columns across the series. */
export function formulaLinesOf(table: Table, cells: WorkbookCells): readonly Line[] {
  const { grid, moments, beside, series, orientation } = table;
  const lines = formulaLines(table);
  const along = new Map<Series, Entry[]>();
  const across = new Map<number, Entry[]>();
  const push = <K>(map: Map<K, Entry[]>, key: K, entry: Entry): void => {
    const found = map.get(key);
    if (found) found.push(entry);
    else map.set(key, [entry]);
  };
  const add = (one: Series, moment: Moment, isBeside: boolean): void => {
    const place = placeOf(table, one, moment);
    if (!place) return;
    const index = place.row * grid.columns + place.column;
    const formula = grid.formulas.get(index);
    if (formula === undefined) return;
    const at = { sheet: grid.name, row: place.row + grid.top, column: place.column + grid.left };
    const entry = new UnreadEntry({ table, series: one, moment }, cells.keyIn(grid, index), at, formula);
    if (!isBeside) push(along, one, entry);
    push(across, orientation === "periods across" ? place.column : place.row, entry);
  };
  for (const one of series) {
    if (!lines.has(one.position)) continue;
    for (const moment of moments) add(one, moment, false);
    for (const moment of beside) add(one, moment, true);
  }
  const isAcross = orientation === "periods across";
  const lineOf =
    (isSeries: boolean) =>
    (entries: readonly Entry[]): Line => ({ axis: isAcross === isSeries ? "row" : "column", isSeries, entries });
  return [...[...along.values()].map(lineOf(true)), ...[...across.values()].map(lineOf(false))].filter(
    ({ entries }) => entries.length >= FEWEST,
  );
}
