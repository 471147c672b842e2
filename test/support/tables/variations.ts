import { dutchNumber, typedCell } from "./printed-number.ts";
import { printedPeriod } from "./printed-period.ts";
import type { PrintedRow, PrintedTable } from "./printed-table.ts";
import { HALF_YEARS, LABEL_SYNONYMS, QUARTERS } from "./synonyms.ts";

// Other ways to print the same figures. Row keys and column order stay, so that each figure can be found back.

const isTotal = (row: PrintedRow): boolean => /^totaal$/i.test(row.label.trim());

/** The rows in the order that `place` gives their keys, within their section; a total stays last of its section. */
export function reordered(table: PrintedTable, place: (key: number) => number): PrintedTable {
  const sections: PrintedRow[][] = [];
  for (const row of table.rows) {
    const section = sections.at(-1);
    if (section !== undefined && section[0]?.group === row.group) section.push(row);
    else sections.push([row]);
  }
  const rows = sections.flatMap((section) => {
    const parts = section.filter((row) => !isTotal(row));
    return [...parts.sort((a, b) => place(a.key) - place(b.key)), ...section.filter(isTotal)];
  });
  return { ...table, rows };
}

/** Each label and title that has synonyms under its `choice`-th one. */
export function withSynonyms(table: PrintedTable, choice: number): PrintedTable {
  const other = (label: string): string => {
    const words = LABEL_SYNONYMS[label.replace(/\s+/g, " ").trim()] ?? [];
    return words[choice % words.length] ?? label;
  };
  return { ...table, title: other(table.title), rows: table.rows.map((row) => ({ ...row, label: other(row.label) })) };
}

/** Every half year and quarter above the columns in the `choice`-th other spelling. */
export function withPeriods(table: PrintedTable, choice: number): PrintedTable {
  const other = (header: string): string => {
    const [, year = "", kind, part] = /^(\d{4})([HQ])(\d)$/.exec(printedPeriod(header) ?? "") ?? [];
    const spellings = kind === "H" ? HALF_YEARS : QUARTERS;
    return kind === undefined ? header : (spellings[choice % spellings.length]?.(year, Number(part)) ?? header);
  };
  return { ...table, columns: table.columns.map((path) => path.map(other)) };
}

const isAmount = (table: PrintedTable): boolean =>
  table.title.includes("euro") || table.rows.some((row) => row.cells.some((cell) => cell.startsWith("€")));

/** Amounts in thousands, to the euro (three decimals), with the note that says so; other tables as they are. */
export function inThousands(table: PrintedTable): PrintedTable {
  if (!isAmount(table)) return table;
  const scaled = (printed: string): string => {
    const { value } = typedCell(printed);
    return typeof value === "number" ? dutchNumber(value / 1000, 3) : printed;
  };
  return {
    ...table,
    title: table.title.replace("(in euro’s)", "").trim(),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(scaled) })),
    notes: ["Bedragen x € 1.000", ...(table.notes ?? [])],
  };
}
