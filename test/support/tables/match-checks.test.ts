import assert from "node:assert/strict";
import { describeComparison } from "./describe-comparison.ts";
import type { ExpectedCheck } from "./expected-checks.ts";
import { agrees, matchChecks, type ActualCheck } from "./match-checks.ts";

const EXPECTED: ExpectedCheck = {
  nr: 6,
  rule: "R01",
  table: "T000-14",
  period: "1e helft 2016",
  left_desc: "211 + 51 − 39",
  left: 223,
  op: "=",
  right_desc: "Stand eind halfjaar",
  right: 219,
  status: "schending",
  severity: "fout",
};
const ACTUAL: ActualCheck = {
  rule: "R01",
  table: "T000-14",
  period: "2016H1",
  column: "1e helft 2016",
  places: ["Stand eind halfjaar"],
  left: 223,
  right: 219,
  outcome: "schending",
  severity: "fout",
};

describe("agrees", () => {
  const cases: [string, Partial<ExpectedCheck>, Partial<ActualCheck>, boolean][] = [
    ["the same", {}, {}, true],
    ["sides exchanged", {}, { left: 219, right: 223 }, true],
    ["a side off by 0,00005", {}, { left: 223.00005 }, true],
    ["a side off by 0,001", {}, { left: 223.001 }, false],
    ["one side given twice", {}, { left: 219, right: 219 }, false],
    ["a side not given", {}, { left: undefined }, false],
    ["a side left open in the list", { left: null }, { left: 7 }, true],
    ["another rule", {}, { rule: "R02" }, false],
    ["a letter variant", {}, { rule: "R01b" }, false],
    ["another table", {}, { table: "T000-15" }, false],
    ["another outcome", {}, { outcome: "klopt" }, false],
    ["another severity", {}, { severity: "waarschuwing" }, false],
    ["no severity asked", { severity: null }, {}, true],
    ["another period", {}, { period: "2016H2", column: "2e helft 2016" }, false],
    ["the period in the header only", {}, { period: "" }, true],
    ["the period canonical only", {}, { column: "" }, true],
    ["a short year", { period: "1e helft ‘16" }, { column: "" }, true],
    ["a column", { period: "Dordrecht" }, { column: "Dordrecht" }, true],
    ["another column", { period: "Dordrecht" }, { column: "Papendrecht", period: "" }, false],
    ["a row", { period: "stand eind  halfjaar" }, {}, true],
    ["a row and a column", { period: "a / b" }, { places: ["a", "b", "a / b"] }, true],
    ["the table as a whole", { period: "alle" }, {}, true],
    ["the later of two periods", { period: "Q4 2016 → 1e helft 2017" }, { period: "2017H1" }, true],
  ];
  for (const [name, expected, actual, outcome] of cases) {
    it(`${outcome ? "accepts" : "refuses"} ${name}`, () => {
      assert.equal(agrees({ ...EXPECTED, ...expected }, { ...ACTUAL, ...actual }), outcome);
    });
  }
});

describe("matchChecks", () => {
  const whole = { ...EXPECTED, period: "alle" };
  const dated = { ...EXPECTED };

  it("gives each expected check a partner of its own", () => {
    const { matched, missing, extra } = matchChecks([EXPECTED, EXPECTED], [ACTUAL]);
    assert.deepEqual([matched.length, missing.length, extra.length], [1, 1, 0]);
  });

  it("hands a partner over when its holder can do with another", () => {
    const elsewhere = { ...ACTUAL, period: "2017H1", column: "1e helft 2017" };
    for (const actual of [
      [ACTUAL, elsewhere],
      [elsewhere, ACTUAL],
    ]) {
      assert.deepEqual(matchChecks([whole, dated], actual).missing, []);
      assert.deepEqual(matchChecks([dated, whole], actual).missing, []);
    }
  });

  it("names what is missing, what came near and what is extra", () => {
    const text = describeComparison(matchChecks([EXPECTED], [{ ...ACTUAL, left: 224 }]));
    assert.match(text, /mist .*R01 .*T000-14 1e helft 2016 \| 223 = 219 \| schending \(fout\)/);
    assert.match(text, /wel\? .*R01 .*224 \? 219/);
    assert.match(text, /extra .*R01 .*224 \? 219/);
  });
});
