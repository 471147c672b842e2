import assert from "node:assert/strict";
import type { CheckResult, Finding } from "../../../src/core/findings/finding.ts";
import { toJson } from "../../../src/core/findings/to-json.ts";
import { type Exact, divide, parseDecimal } from "../../../src/core/interval/exact.ts";

const finding: Finding = {
  id: "a1b2c3",
  rule: "SD-R07",
  ruleName: "Redenen sluiten op de stroom",
  outcome: "schending",
  severity: "waarschuwing",
  sheet: "Participatiewet",
  sheetHidden: false,
  table: "Uitstroom Participatiewet",
  cells: [
    { sheet: "Participatiewet", row: 60, column: 3 },
    { sheet: "Jeugd", row: 6, column: 2 },
    { sheet: "Blad 'x'", row: 0, column: 27 },
  ],
  period: "2017H1",
  expected: 35,
  found: 40,
  difference: 5,
  text: "40 is de uitstroom van twee regelingen samen",
};

const result: CheckResult = {
  workbook: "rapport.xlsx",
  tables: 31,
  counts: {
    klopt: 50,
    "klopt binnen afronding": 6,
    schending: 13,
    signaal: 2,
    trendbreuk: 1,
    "niet toetsbaar": 8,
  },
  findings: [finding],
  notUnderstood: [{ sheet: "SKT", range: "A3:D9", reason: "geen perioden gevonden" }],
};

describe("toJson", () => {
  it("gives the agreed keys in the agreed order", () => {
    assert.equal(
      JSON.stringify(toJson(result)),
      '{"versie":1,"werkmap":"rapport.xlsx","tabellen":31,"controles":80,"klopt":50,"kloptBinnenAfronding":6,' +
        '"schendingen":13,"signalen":2,"trendbreuken":1,"nietToetsbaar":8,"bevindingen":[{"id":"a1b2c3","regel":"SD-R07",' +
        '"uitkomst":"schending","ernst":"waarschuwing","blad":"Participatiewet","tabel":"Uitstroom Participatiewet",' +
        `"cellen":["D61","'Jeugd'!C7","'Blad ''x'''!AB1"],"periode":"2017H1","verwacht":35,"gevonden":40,"verschil":5,` +
        '"tekst":"40 is de uitstroom van twee regelingen samen"}],' +
        '"nietBegrepen":[{"blad":"SKT","bereik":"A3:D9","reden":"geen perioden gevonden"}]}',
    );
  });

  it("names a hidden sheet as hidden", () => {
    const [hidden] = toJson({ ...result, findings: [{ ...finding, sheetHidden: true }] }).bevindingen;
    assert.equal(hidden?.bladVerborgen, true);
  });

  describe("figures", () => {
    const decimal = (text: string): Exact => parseDecimal(text) ?? assert.fail(text);
    const cases: [name: string, figure: Exact | undefined, json: number | string | null][] = [
      ["nothing", undefined, null],
      ["a count", 385, 385],
      ["a tenth, which a double stands for", decimal("4111.2"), 4111.2],
      ["cents", decimal("-0.05"), -0.05],
      ["a quotient without end", divide(105598, 30), 3519.9333333333334],
      ["a large double", decimal("1e20"), 1e20],
      ["a whole number that no double is", decimal("9007199254740993"), "9007199254740993"],
      ["more digits than a double has", decimal("-12345678901234.5678"), "-12345678901234.5678"],
      ["many decimals", decimal("0.12345678901234567891"), "0.12345678901234567891"],
      ["a quotient beyond doubles", divide(decimal("1e20"), 3), "33333333333333333333.3333333333"],
    ];
    for (const [name, figure, json] of cases) {
      it(`${name}: ${JSON.stringify(json)}`, () => {
        const [first] = toJson({ ...result, findings: [{ ...finding, found: figure }] }).bevindingen;
        assert.deepEqual(first?.gevonden, json);
      });
    }
  });
});
