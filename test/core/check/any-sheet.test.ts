import assert from "node:assert/strict";
import fc from "fast-check";
import { check, checkDetailed } from "../../../src/core/check.ts";
import { toJson } from "../../../src/core/findings/to-json.ts";
import { compare, subtract } from "../../../src/core/interval/exact.ts";
import { buildGrid, type CellValue, type Grid } from "../../../src/core/workbook/grid.ts";

// What stands in such workbooks, and what nobody expects there, at places where it makes no sense.
const WORDS = [
  ..."Indicaties|Cliënten|Hoofdstuk 1: Wmo|1.2 Kengetallen|Jeugdzorg|Stand begin halfjaar|Instroom|Uitstroom".split(
    "|",
  ),
  ..."Stand eind halfjaar|Totaal|Subtotaal|Waarvan|ZIN|PGB|ZIN + PGB|Budgethouders|Gemiddeld budget|IOAW/IOAZ".split(
    "|",
  ),
  ..."Mantelzorgers per kern|Dalfsen|Uitstroom naar reden|Bedragen x € 1.000|afgerond op vijftallen".split("|"),
  ..."- = geheim|Bron: CBS|constructor|__proto__|#N/A|#DIV/0!|=A1|\u0000|🙂".split("|"),
];
const PERIODS =
  "1e helft ‘16|2e helft 2016|1e helft 2017|2016|2017|Q1 2016|31-12-2016|realisatie 2015|t/m juni 2016".split("|");
const FIGURES = "nb|-|.|200+|86 (37)|79:21|€ 3.520|22,6%|25.991-|(12)|1.250|800 - 1.100".split("|");

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 500 }) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...PERIODS) },
  { weight: 2, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 4, arbitrary: fc.constantFrom<CellValue>("", null) },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.boolean(), fc.string(), fc.constantFrom(2016, 2017, 42370)) },
);

// Rows that a rule knows together, so that rules are put to what turns up.
const FAMILIES = [
  ["Stand begin halfjaar", "Instroom", "Uitstroom", "Stand eind halfjaar", "Totaal"],
  ["ZIN", "PGB", "ZIN + PGB", "Totaal", "Subtotaal", "Waarvan"],
  ["Budgethouders", "Budgetten", "Budget in euro", "Gemiddeld budget in euro"],
];

/** A row of periods over rows of a label and figures, so that tables turn up. */
const table = fc
  .record({
    corner: fc.constantFrom("", ...WORDS),
    periods: fc.uniqueArray(fc.constantFrom(...PERIODS), { minLength: 1, maxLength: 4 }),
    labels: fc.oneof(
      ...FAMILIES.map((family) => fc.shuffledSubarray(family, { minLength: 2 })),
      fc.array(fc.constantFrom("", ...WORDS), { maxLength: 8 }),
    ),
    figures: fc.infiniteStream(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) }, cell)),
  })
  .map(({ corner, periods, labels, figures }): CellValue[][] => [
    [corner, ...periods],
    ...labels.map((label) => [label, ...figures.take(periods.length)]),
  ]);

const values = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
  fc
    .array(fc.oneof(table, fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 3 })), { maxLength: 4 })
    .map((parts) => parts.flat()),
);

const sheet = fc
  .record({
    values,
    top: fc.nat({ max: 3 }),
    left: fc.nat({ max: 3 }),
    visibility: fc.constantFrom("visible" as const, "hidden" as const),
    transposed: fc.boolean(),
  })
  .map(({ transposed, ...source }): Omit<Parameters<typeof buildGrid>[0], "name"> => {
    if (!transposed) return source;
    const width = Math.max(0, ...source.values.map((row) => row.length));
    const turned = Array.from({ length: width }, (_, column) => source.values.map((row) => row[column] ?? ""));
    return { ...source, values: turned };
  });

const workbook = fc.array(sheet, { maxLength: 3 }).map((sheets) => ({
  name: "x",
  sheets: sheets.map((one, index) => buildGrid({ ...one, name: `Blad${String(index)}` })),
}));

const holds = (grid: Grid | undefined, row: number, column: number): boolean =>
  grid !== undefined &&
  row >= grid.top &&
  row < grid.top + grid.rows &&
  column >= grid.left &&
  column < grid.left + grid.columns;

describe("a check of any workbook whatever", () => {
  it("ends with a result that holds together", () => {
    fc.assert(
      fc.property(workbook, (book) => {
        const { result, checks } = checkDetailed(book);
        assert.equal(
          checks.length,
          Object.values(result.counts).reduce((sum, count) => sum + count, 0),
        );
        for (const finding of result.findings) {
          assert.ok(finding.cells.length > 0 && finding.text !== "");
          for (const { sheet: name, row, column } of finding.cells) {
            assert.ok(
              holds(
                book.sheets.find((grid) => grid.name === name),
                row,
                column,
              ),
            );
          }
          const { expected, found, difference } = finding;
          if (expected === undefined || found === undefined) assert.equal(difference, undefined);
          else assert.equal(compare(difference ?? Number.NaN, subtract(found, expected)), 0);
        }
        assert.equal(new Set(result.findings.map(({ id }) => id)).size, result.findings.length);
        assert.equal(JSON.stringify(toJson(check(book))), JSON.stringify(toJson(result)));
      }),
      { numRuns: 1500, seed: 2017 },
    );
  });
});
