import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseNumberFormat, sectionFor, type NumberFormat } from "../../../src/core/reading/number-format.ts";

function summary(format: NumberFormat | undefined): string {
  if (!format) return "geen";
  const { kind, unit, least, most, shift, grouped, shows } = format;
  if (kind !== "getal") return [kind, ...(shows === undefined ? [] : [shows])].join(" ");
  return [
    ...(unit === undefined ? [] : [unit]),
    `${String(least)}..${most === undefined ? "" : String(most)}`,
    ...(shift === 0 ? [] : [`^${String(shift)}`]),
    ...(grouped ? ["."] : []),
  ].join(" ");
}

describe("parseNumberFormat", () => {
  for (const [code, expected] of [
    ["General", "0.."],
    ["", "tekst"],
    ["@", "0.."],
    ["0", "0..0"],
    ["0.0", "1..1"],
    ["0.##", "0..2"],
    ["0.0#", "1..2"],
    ["#,##0", "0..0 ."],
    ["#,##0.00", "2..2 ."],
    ["#,##0;[Red]-#,##0", "0..0 ."],
    ["#,##0;#,##0-", "0..0 ."],
    ['"€" #,##0', "euro 0..0 ."],
    ["€ #,##0.00", "euro 2..2 ."],
    ["[$€-413] #,##0.00", "euro 2..2 ."],
    ["[$€-2] #,##0", "euro 0..0 ."],
    ["[$EUR] 0", "euro 0..0"],
    ['#,##0 "euro"', "euro 0..0 ."],
    ['_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ', "euro 2..2 ."],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', "0..0 ."],
    ["0%", "procent 0..0 ^2"],
    ["0.0%", "procent 1..1 ^2"],
    ['0"%"', "0..0"],
    ["0,", "0..0 ^-3"],
    ["#,##0,", "0..0 ^-3 ."],
    ["0.0,,", "1..1 ^-6"],
    ['#,##0," k"', "0..0 ^-3 ."],
    ["[>=1000]0", "0..0"],
    ["0.00E+00", "0.."],
    ["# ?/?", "0.."],
    ["d-m-yyyy", "datum dag"],
    ["dd/mm/yyyy;@", "datum dag"],
    ["[$-413]d mmmm yyyy", "datum dag"],
    ["mmm-yy", "datum maand"],
    ["yyyy", "datum jaar"],
    ["h:mm", "datum tijd"],
    ["[h]:mm:ss", "datum tijd"],
    ["mm:ss.0", "datum tijd"],
    ["d-m-yy h:mm AM/PM", "datum dag"],
    ['0 "dagen"', "0..0"],
    ["0\\ \\d", "0..0"],
    ["[Red]0.0", "1..1"],
    [";;;", "tekst"],
  ] as const) {
    it(`${JSON.stringify(code)} is ${expected}`, () => {
      assert.equal(summary(parseNumberFormat(code)[0]), expected);
    });
  }
});

describe("sectionFor", () => {
  const MILLIONS = '[>=1000000]0.0,,"M";[>=1000]0,"k";0';
  for (const [code, value, expected] of [
    ["0;0.0;0.00", 5, "0..0"],
    ["0;0.0;0.00", -5, "1..1"],
    ["0;0.0;0.00", 0, "2..2"],
    ["0;0.0", 0, "0..0"],
    // A dash for zero and nothing for negatives say nothing of rounding.
    ['0.0;;"-"', 0, "1..1"],
    ['0.0;;"-"', -5, "1..1"],
    [MILLIONS, 2_500_000, "1..1 ^-6"],
    [MILLIONS, 2_500, "0..0 ^-3"],
    [MILLIONS, 25, "0..0"],
    ["[<0]0.0;0", -1, "1..1"],
    ["[<0]0.0;0", 1, "0..0"],
  ] as const) {
    it(`${JSON.stringify(code)} shows ${String(value)} as ${expected}`, () => {
      assert.equal(summary(sectionFor(parseNumberFormat(code), value)), expected);
    });
  }
});
