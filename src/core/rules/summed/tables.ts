import { words } from "../../reading/normalise.ts";
import type { Table } from "../../tables/table.ts";
import { groupsOf } from "../grouped.ts";
import { type Named, type Sum, sumsOnSheets } from "./sheets.ts";
import { sumsOverTime } from "./periods.ts";
import { stretchIn } from "./stretches.ts";
import { formOf } from "./table-form.ts";
import { mayBeOfAll, oneOfAll } from "./words-of-all.ts";

function sumAmong(named: readonly Named[]): readonly Sum[] {
  const whole = oneOfAll(named, ({ name }) => name);
  const parts = named.filter((one) => one !== whole);
  return whole && parts.length > 1 ? [{ whole: whole.table, parts }] : [];
}

/** Below each other on one sheet, told apart by their titles. */
const sumsOnOneSheet = (alike: readonly Table[]): readonly Sum[] =>
  groupsOf(alike, ({ grid, section }) => `${grid.name}\n${section}`).flatMap((some) =>
    sumAmong(some.map((table) => ({ table, name: table.title }))),
  );

/** The title without the words by which its sheet is called. */
function titleApart({ grid, title }: Table): string {
  const own = new Set(words(grid.name));
  return words(title)
    .filter((word) => !own.has(word) && !mayBeOfAll(word))
    .join(" ");
}

/** A sheet each, under one title. */
const sumsOfOneTitle = (alike: readonly Table[]): readonly Sum[] =>
  groupsOf(alike, titleApart).flatMap((some) => {
    const isOneEach = new Set(some.map(({ grid }) => grid)).size === some.length;
    return isOneEach ? sumAmong(some.map((table) => ({ table, name: table.grid.name }))) : [];
  });

const isPartOfYear = ({ grid, title }: Table): boolean => ((stretchIn(grid.name) ?? stretchIn(title))?.parts ?? 1) > 1;

/** Whether any of some tables is called that of all, or of a part of a year; of most workbooks none is. */
const mayAddUp = (tables: readonly Table[]): boolean =>
  tables.some((table) => mayBeOfAll(`${table.grid.name} ${table.title}`) || isPartOfYear(table));

/**
 * Each way in which by its words a table of a workbook may be the sum of others like it, the likeliest first: which of
 * them it is, only figures show.
 */
export function sumsAmong(tables: readonly Table[]): ReadonlyMap<Table, readonly Sum[]> {
  const found = new Map<Table, Sum[]>();
  if (!mayAddUp(tables)) return found;
  for (const alike of groupsOf(tables, formOf)) {
    if (alike.length < 3 || !mayAddUp(alike)) continue;
    for (const read of [sumsOnOneSheet, sumsOfOneTitle, sumsOnSheets, sumsOverTime]) {
      for (const sum of read(alike)) found.set(sum.whole, [...(found.get(sum.whole) ?? []), sum]);
    }
  }
  return found;
}
