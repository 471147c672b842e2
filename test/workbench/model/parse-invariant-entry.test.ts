import assert from "node:assert/strict";
import { parseInvariantEntry } from "../../../src/workbench/model/parse-invariant-entry.ts";
import type { InvariantEntry } from "../../../src/workbench/model/parse-invariant-entry.ts";

describe("parseInvariantEntry", () => {
  const cases: [text: string, entry: InvariantEntry][] = [
    ["12", { value: 12 }],
    ["-1.5", { value: -1.5 }],
    ["+3", { value: 3 }],
    ["1,234.5", { value: 1234.5 }],
    ["1e3", { value: 1000 }],
    ["12.3%", { value: 0.123, numberFormat: "0.00%" }],
    ["5 %", { value: 0.05, numberFormat: "0%" }],
    ["1,5", { value: "1,5" }],
    ["TRUE", { value: true }],
    ["false", { value: false }],
    ["#N/A", { value: "#N/A" }],
    ["=SUM(A1:A3)", { value: 0, formula: "=SUM(A1:A3)" }],
    ["+A1", { value: 0, formula: "=+A1" }],
    ["-A1", { value: 0, formula: "=-A1" }],
    ["@SUM(A1)", { value: 0, formula: "=SUM(A1)" }],
    ["'=SUM(A1)", { value: "=SUM(A1)" }],
    ["'12", { value: "12" }],
    ["=", { value: "=" }],
    ["-", { value: "-" }],
    ["25.991-", { value: "25.991-" }],
    ["", { value: "" }],
    ["Wmo 2015", { value: "Wmo 2015" }],
  ];
  for (const [text, entry] of cases) {
    it(`reads "${text}" as ${JSON.stringify(entry)}`, () => assert.deepEqual(parseInvariantEntry(text), entry));
  }
});
