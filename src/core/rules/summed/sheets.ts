import { words } from "../../reading/normalise.ts";
import { periodInText } from "../../reading/read-period.ts";
import type { Table } from "../../tables/table.ts";
import { groupsOf } from "../grouped.ts";
import { oneOfAll, saysNoMore, sharedWords } from "./words-of-all.ts";

/** A table, and what the tables that are like it are called that stand in for it elsewhere. */
export interface Named {
  readonly table: Table;
  readonly name: string;
}

/** A table, and those that it may be the sum of. */
export interface Sum {
  readonly whole: Table;
  readonly parts: readonly Named[];
}

/** Tables of one form on one sheet. */
export type OnSheet = readonly [Table, ...Table[]];

export const sheetName = ([{ grid }]: OnSheet): string => grid.name;
const titlesOn = (sheet: OnSheet): string => sheet.map(({ title }) => title).join(" ");

/** The tables on one sheet that may be the sum of tables on others, as far as their titles tell; `known` are words that may differ. */
export function sumsOver(whole: OnSheet, parts: readonly OnSheet[], known: readonly string[] = []): readonly Sum[] {
  if (parts.length < 2) return [];
  const shared = sharedWords(parts.map(titlesOn));
  const differing = [...words(parts.map(titlesOn).join(" ")), ...words(parts.map(sheetName).join(" "))].filter(
    (word) => !shared.has(word),
  );
  const keyOf = ({ title }: Table): string => [...new Set(words(title))].filter((one) => shared.has(one)).join(" ");
  return groupsOf(parts.flat(), keyOf).flatMap((some) => {
    const isOneEach = some.length > 1 && new Set(some.map(({ grid }) => grid)).size === some.length;
    if (!isOneEach) return [];
    const said = [...words(keyOf(some[0])), ...differing, ...known, ...words(sheetName(whole))];
    return whole
      .filter(({ title }) => saysNoMore(title, said))
      .map((table) => ({ whole: table, parts: some.map((part) => ({ table: part, name: part.grid.name })) }));
  });
}

function sumsOfSheets(sheets: readonly OnSheet[]): readonly Sum[] {
  const whole = oneOfAll(sheets, sheetName) ?? oneOfAll(sheets, titlesOn);
  const parts = sheets.filter((sheet) => sheet !== whole);
  return whole ? sumsOver(whole, parts) : [];
}

/** The sums among tables alike on sheets of which one, of those of a year, is called that of all or else has titles that say so. */
export function sumsOnSheets(alike: readonly Table[]): readonly Sum[] {
  const sheets: readonly OnSheet[] = groupsOf(alike, ({ grid }) => grid.name);
  const years = groupsOf(sheets, (sheet) => String(periodInText(sheetName(sheet))?.year));
  return [sheets, ...(years.length > 1 ? years : [])].flatMap(sumsOfSheets);
}
