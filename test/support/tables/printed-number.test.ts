import assert from "node:assert/strict";
import { dutchNumber, typedCell } from "./printed-number.ts";
import { readFixture, REPORT_NUMBERS, tablesOf } from "./printed-table.ts";

type Hint = {
  readonly rows: readonly { readonly values: readonly unknown[]; readonly value_types: readonly string[] }[];
};

describe("typedCell", () => {
  for (const [printed, value, format] of [
    ["252", 252, "0"],
    ["1.490", 1490, "#,##0"],
    ["5,0", 5, "0.0"],
    ["22%", 0.22, "0%"],
    ["0,5%", 0.005, "0.0%"],
    ["€   87.424", 87424, '"€" #,##0'],
    ["€ 500,-", 500, '"€" #,##0'],
    ["€ 973", 973, '"€" #,##0'],
    ["-12", -12, "0"],
    ["-", "-", "General"],
    ["200+", "200+", "General"],
    ["79:21", "79:21", "General"],
    ["", "", "General"],
  ] as const) {
    it(`types "${printed}" as ${JSON.stringify(value)}`, () => {
      assert.deepEqual(typedCell(printed), { value, format });
    });
  }

  it("reads every figure of the reports as their transcription does", () => {
    const hints = readFixture<Record<string, Hint>>("hints");
    for (const table of REPORT_NUMBERS.flatMap(tablesOf)) {
      for (const row of table.rows) {
        const hint = hints[table.id]?.rows[row.key];
        row.cells.forEach((printed, column) => {
          const type = hint?.value_types[column];
          const expected = hint?.values[column];
          const { value } = typedCell(printed);
          const place = `${table.id} ${row.label} ${String(column)}: ${printed}`;
          if (type === "getal" || type === "euro") assert.equal(value, expected, place);
          else if (type === "procent") assert.equal(value, Number(expected) / 100, place);
          else assert.equal(typeof value, "string", place);
        });
      }
    }
  });
});

describe("dutchNumber", () => {
  for (const [value, decimals, text] of [
    [1234.5, 1, "1.234,5"],
    [-1234567, 0, "-1.234.567"],
    [0.125, 3, "0,125"],
  ] as const) {
    it(`writes ${String(value)} as ${text}`, () => {
      assert.equal(dutchNumber(value, decimals), text);
    });
  }
});
