import assert from "node:assert/strict";
import type { ModelValue } from "../../../src/workbench/model/cell.ts";
import { formatValue } from "../../../src/workbench/model/format-value.ts";

describe("formatValue", () => {
  const cases: [value: ModelValue, format: string, text: string][] = [
    [1234.5, "General", "1234,5"],
    [0.1 + 0.2, "General", "0,3"],
    [1234567.8, "#,##0", "1.234.568"],
    [1234.5, '"€" #,##0.00', "€ 1.234,50"],
    [-1234.5, '"€" #,##0.00;[Red]-"€" #,##0.00', "-€ 1.234,50"],
    [0.1234, "0.0%", "12,3%"],
    [43000, "d-m-yyyy", "22-9-2017"],
    [1.5, "[h]:mm", "36:00"],
    [true, "General", "WAAR"],
    ["#N/A", "General", "#N/B"],
    ["#DIV/0!", "0", "#DEEL/0!"],
    ["tekst", "#,##0", "tekst"],
    ["", "General", ""],
    [5, "geen format (", "######"],
  ];
  for (const [value, format, text] of cases) {
    it(`shows ${String(value)} as ${text} in ${format}`, () => assert.equal(formatValue(value, format), text));
  }
});
