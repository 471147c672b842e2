import assert from "node:assert/strict";
import fc from "fast-check";
import { cellAddress } from "../../../src/core/workbook/area.ts";
import { formulaFindings } from "../../support/formula-findings.ts";

const LABELS = ["Zorg", "Werk", "Inkomen", "Wonen", "Schulden", "Overig"];
const YEARS = ["2014", "2015", "2016", "2017", "2018"];

/** Ways to write the sum of cells under each other, all the same to Excel; the first and last one as an area. */
const SPELLINGS: readonly ((cells: readonly string[], area: string) => string)[] = [
  (_, area) => `SUM(${area})`,
  (cells) => cells.join("+"),
  (cells) => [...cells].reverse().join(" + "),
  (cells) => `SUM(${cells.join(",")})`,
  (_, area) => `SUM(${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")})`,
  (_, area) => `SUBTOTAL(9,${area})`,
  (_, area) => `ROUND(SUM(${area})*1+0,0)`,
  (_, area) => `_xldudf_SD_JAARSOM(${area})`,
  (cells) => `-(-${cells.join("-")})`,
  (_, area) => `SUM(Blad1!${area})`,
  ([first = "", ...others]) => `SUM(${first})+SUM(${others.join(",")})`,
  (cells, area) => `2*SUM(${area})-${cells.map((cell) => `(${cell})`).join("-")}`,
];

/** What goes wrong in a formula, given the cells that it should add up and the same in the column before. */
const SLIPS: readonly ((cells: readonly string[], before: readonly string[], at: number) => string)[] = [
  (cells, _, at) => cells.filter((cell) => cell !== cells[at]).join("+"),
  (cells, _, at) => `SUM(${cells.join(",")},${cells[at] ?? ""})`,
  (cells, before, at) => cells.map((cell, index) => (index === at ? (before[index] ?? "") : cell)).join("+"),
  (_, before) => `SUM(${before.join(",")})`,
  (cells, _, at) => `SUM(${cells.join(",")})-2*${cells[at] ?? ""}`,
  (cells) => `${cells.join("+")}+12`,
];

interface Drawn {
  readonly parts: number;
  readonly figures: readonly (readonly number[])[];
  readonly spellings: readonly number[];
}

const tables: fc.Arbitrary<Drawn> = fc
  .record({ parts: fc.integer({ min: 3, max: LABELS.length }), periods: fc.integer({ min: 3, max: YEARS.length }) })
  .chain(({ parts, periods }) =>
    fc.record({
      parts: fc.constant(parts),
      figures: fc.array(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: parts, maxLength: parts }), {
        minLength: periods,
        maxLength: periods,
      }),
      spellings: fc.array(fc.nat(SPELLINGS.length - 1), { minLength: periods, maxLength: periods }),
    }),
  );

const cellsOf = (column: number, parts: number): string[] =>
  LABELS.slice(0, parts).map((_, row) => cellAddress(row + 1, column));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The table as text; `slip` puts another formula, with what it gives, in the total of one period. */
function draw(
  { parts, figures, spellings }: Drawn,
  slip?: { readonly period: number; readonly formula: string; readonly value: number },
): string {
  const totals = figures.map((values, period) => {
    if (slip?.period === period) return `${String(slip.value)} =${slip.formula}`;
    const cells = cellsOf(period + 1, parts);
    const spelled = SPELLINGS[spellings[period] ?? 0]?.(cells, `${cells[0] ?? ""}:${cells.at(-1) ?? ""}`) ?? "";
    return `${String(sum(values))} =${spelled}`;
  });
  return [
    ["Klachten", ...YEARS.slice(0, figures.length)],
    ...LABELS.slice(0, parts).map((label, row) => [label, ...figures.map((values) => String(values[row]))]),
    ["Totaal", ...totals],
  ]
    .map((row) => row.join(" | "))
    .join("\n");
}

/** What a slip gives: the same arithmetic on the figures, by their addresses. */
function valueOf(formula: string, figures: readonly (readonly number[])[]): number {
  const flat = formula.replace(/SUM\(([^)]*)\)/, (_, list: string) => list.replaceAll(",", "+"));
  const terms = flat.match(/[-+]?(?:\d+\*)?[A-Z]?\d+/g) ?? [];
  return sum(
    terms.map((term) => {
      const [, sign, times = "1", column, number] = /^([-+]?)(?:(\d+)\*)?([A-Z]?)(\d+)$/.exec(term) ?? [];
      const value =
        column === "" ? Number(number) : (figures[(column ?? "B").charCodeAt(0) - 66]?.[Number(number) - 2] ?? 0);
      return (sign === "-" ? -1 : 1) * Number(times) * value;
    }),
  );
}

describe("formulas of totals", () => {
  it("are right in any spelling", () => {
    fc.assert(fc.property(tables, (table) => assert.deepEqual(formulaFindings(draw(table)), [])));
  });

  it("are found when one of them slips, and no other", () => {
    const slips = fc.record({ slip: fc.nat(SLIPS.length - 1), period: fc.integer({ min: 1, max: 2 }), at: fc.nat(2) });
    fc.assert(
      fc.property(tables, slips, (table, { slip, period, at }) => {
        const [cells, before] = [cellsOf(period + 1, table.parts), cellsOf(period, table.parts)];
        const formula = SLIPS[slip]?.(cells, before, at) ?? "";
        const drawing = draw(table, { period, formula, value: valueOf(formula, table.figures) });
        const found = formulaFindings(drawing);
        const place = `SD-F01 ${cellAddress(table.parts + 1, period + 1)}`;
        assert.equal(found.length, 1, drawing);
        assert.ok(found[0]?.startsWith(place), found[0]);
      }),
    );
  });
});
