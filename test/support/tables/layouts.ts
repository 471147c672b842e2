import type { PrintedTable } from "./printed-table.ts";
import { HALF_YEARS } from "./synonyms.ts";
import { inThousands, reordered, withPeriods, withSynonyms } from "./variations.ts";
import type { WorkbookLayout } from "./workbook-of-tables.ts";

/** Another workbook of the same tables, in which the same findings must come out. */
export interface Variation {
  readonly layout?: Partial<WorkbookLayout>;
  readonly tables?: (table: PrintedTable) => PrintedTable;
  /** Ids are made of labels: other words, other ids. */
  readonly otherIds?: true;
  /** Figures in another unit: the finding may show them in either. */
  readonly otherUnit?: true;
}

const synonyms = (choice: number): Variation => ({
  tables: (table) => withSynonyms(table, choice),
  otherIds: true,
});
const periods = (choice: number): Variation => ({ tables: (table) => withPeriods(table, choice) });

/** The variations, one at a time. */
export const VARIATIONS = {
  "periods down": { layout: { transposed: true } },
  "blank rows": { layout: { blankRowEvery: 2 } },
  "blank columns": { layout: { blankColumnEvery: 1 } },
  "moved down and to the right": { layout: { offset: { rows: 7, columns: 3 } } },
  "every second table further to the right": { layout: { stagger: 5 } },
  "side by side": { layout: { abreast: 2 } },
  "three abreast": { layout: { abreast: 3 } },
  "title in the corner": { layout: { title: "corner" } },
  "merged titles": { layout: { merged: true } },
  "text instead of numbers": { layout: { figures: "text" } },
  "rows in reverse, total last": { tables: (table) => reordered(table, (key) => -key) },
  "amounts in thousands": { tables: inThousands, otherUnit: true },
  "synonyms 1": synonyms(0),
  "synonyms 2": synonyms(1),
  "synonyms 3": synonyms(2),
  "periods 1": periods(0),
  "periods 2": periods(1),
  "periods 3": periods(2),
  "periods 4": periods(3),
  "periods 5": periods(4),
  "periods 6": periods(5),
} as const satisfies Record<string, Variation>;

/** How a half year reads in "periods 1" and so on, for the name of a test. */
export function spellingOf(name: string): string {
  const choice = /^periods (\d)$/.exec(name)?.[1];
  return choice === undefined ? "" : ` (${HALF_YEARS[Number(choice) - 1]?.("2016", 1) ?? ""})`;
}
