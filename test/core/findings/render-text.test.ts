import assert from "node:assert/strict";
import { renderText } from "../../../src/core/findings/render-text.ts";
import type { CheckResult, Finding } from "../../../src/core/findings/finding.ts";
import type { SheetSource } from "../../../src/core/workbook/grid.ts";

const finding: Finding = {
  id: "1",
  rule: "SD-R01",
  ruleName: "Stand sluit op de stromen",
  outcome: "schending",
  severity: "fout",
  sheet: "Wmo",
  sheetHidden: false,
  table: "Indicaties",
  cells: [{ sheet: "Wmo", row: 13, column: 3 }],
  period: "2017H1",
  expected: 387,
  found: 385,
  difference: -2,
  text: "372 + 257 − 242 = 387, er staat 385 (verschil −2).",
};
const counts = {
  klopt: 0,
  "klopt binnen afronding": 0,
  schending: 0,
  signaal: 0,
  trendbreuk: 0,
  "niet toetsbaar": 0,
};
const result: CheckResult = { workbook: "rapport.xlsx", tables: 1, counts, findings: [], notUnderstood: [] };

const render = (
  changes: Partial<CheckResult>,
  sheets: Readonly<Record<string, SheetSource["visibility"]>> = {},
): string =>
  renderText(
    { ...result, ...changes },
    Object.entries(sheets).map(([name, visibility]) => ({ name, visibility })),
  );

describe("renderText", () => {
  it("groups findings by table and ends with the counts", () => {
    assert.equal(
      render({
        tables: 31,
        counts: {
          klopt: 50,
          "klopt binnen afronding": 6,
          schending: 3,
          signaal: 1,
          trendbreuk: 2,
          "niet toetsbaar": 8,
        },
        findings: [
          finding,
          { ...finding, table: "Herindiceringen", outcome: "signaal", severity: "info", text: "Een signaal." },
          { ...finding, severity: "waarschuwing", cells: [{ sheet: "Jeugd", row: 6, column: 2 }], text: "Elders." },
          { ...finding, severity: "afronding", cells: [{ sheet: "Wmo", row: 0, column: 0 }], text: "Een euro." },
        ],
      }),
      `rapport.xlsx

Wmo › Indicaties
  fout  SD-R01 Stand sluit op de stromen  D14
    372 + 257 − 242 = 387, er staat 385 (verschil −2).
  waarschuwing  SD-R01 Stand sluit op de stromen  'Jeugd'!C7
    Elders.
  afronding  SD-R01 Stand sluit op de stromen  A1
    Een euro.

Wmo › Herindiceringen
  signaal  SD-R01 Stand sluit op de stromen  D14
    Een signaal.

31 tabellen, 70 controles: 50 klopt, 6 klopt binnen afronding, 3 schendingen (1 fout, 1 waarschuwing, 1 afronding), 1 signaal, 2 trendbreuken, 8 niet toetsbaar.
`,
    );
  });

  it("names hidden sheets as hidden, with findings or without", () => {
    const text = render(
      { counts: { ...counts, klopt: 1, schending: 1 }, findings: [{ ...finding, sheet: "Oud", sheetHidden: true }] },
      { Wmo: "visible", Oud: "hidden", "Zeer oud": "veryHidden" },
    );
    assert.match(text, /^Oud \(verborgen blad\) › Indicaties$/m);
    assert.match(text, /^Ook gecontroleerd: de verborgen bladen ‘Oud’, ‘Zeer oud’\.$/m);
    assert.match(text, /^1 tabel, 2 controles: 1 klopt, 1 schending \(1 fout\)\.$/m);
  });

  it("says what was not understood, and when nothing was checked at all", () => {
    const text = render({ tables: 0, notUnderstood: [{ sheet: "SKT", range: "A3:D9", reason: "geen perioden." }] });
    assert.equal(
      text,
      "rapport.xlsx\n\nNiet begrepen:\n  SKT, A3:D9: geen perioden.\n\nGeen tabel herkend: er is niets gecontroleerd.\n",
    );
  });
});
