import assert from "node:assert/strict";
import { check, checkDetailed } from "../../../src/core/check.ts";
import { withHiddenLines } from "../../../src/core/findings/hidden-lines.ts";
import type { SheetSource } from "../../../src/core/workbook/grid.ts";
import { drawFormulas } from "../../support/draw-formulas.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

/** Rows and columns as Excel names them. */
const hiding = (rows: readonly number[], columns = ""): Partial<SheetSource> => ({
  hiddenRows: new Set(rows.map((row) => row - 1)),
  hiddenColumns: new Set([...columns].map((name) => name.charCodeAt(0) - 65)),
});

const WRONG = `
  Lasten  | 2015 | 2016 | 2017
  Wmo     | 10   | 11   | 12
  Jeugd   | 20   | 21   | 22
  Pgb     | 1    | 2    | 3
  Overig  | 2    | 3    | 4
  Totaal  | 33   | 37   | 40
`;

describe("hidden rows and columns", () => {
  const cases: [name: string, hidden: Partial<SheetSource>, remark: string][] = [
    ["are read, and a finding in one says so", hiding([3]), " Verborgen: rij 3."],
    ["are named together", hiding([2, 4, 5, 6]), " Verborgen: rij 2, 4 t/m 6."],
    ["are rows and columns", hiding([3], "D"), " Verborgen: rij 3 en kolom D."],
    ["are not named where no figure of the finding stands in them", hiding([1, 9], "B"), ""],
  ];
  for (const [name, hidden, remark] of cases) {
    it(name, () => {
      const { findings } = check({ name: "", sheets: [drawSheet(WRONG, hidden)] });
      const text = `Totaal, 2017: 12 + 22 + 3 + 4 = 41, er staat 40 (verschil −1).${remark}`;
      assert.deepEqual(
        findings.map((finding) => finding.text),
        [text],
      );
    });
  }

  it("are said of a formula that leaves one out", () => {
    const drawing = "Lasten | 2016\nWmo | 10\nJeugd | 20\nPgb | 0\nTotaal | 30 =SUM(B2:B3)";
    const { findings } = check({ name: "", sheets: [drawFormulas(drawing, hiding([4]))] });
    assert.match(findings[0]?.text ?? "", /telt B4 \(Pgb\) niet mee.* Verborgen: rij 4\.$/);
  });

  it("are said of another sheet with its name", () => {
    const sheets = [drawSheet(WRONG), drawSheet(WRONG, { name: "Jeugd", ...hiding([3]) })];
    const [finding] = check({ name: "", sheets: sheets.slice(0, 1) }).findings;
    assert.ok(finding);
    const elsewhere = { ...finding, text: "Zo.", cells: [...finding.cells, { sheet: "Jeugd", row: 2, column: 1 }] };
    assert.equal(withHiddenLines(elsewhere, sheets).text, "Zo. Verborgen: rij 3 van ‘Jeugd’.");
  });

  describe("leave a subtotal that follows a filter out of the sums", () => {
    const table = (total: string): string => `Lasten | 2016\nWmo | 10\nJeugd | 20\nPgb | 5\nTotaal | ${total}`;
    const tables = [
      { name: "Lasten", area: { top: 0, left: 0, bottom: 4, right: 1 }, hasHeaders: true, hasTotals: true },
    ];
    const sums: [name: string, drawing: string, more: Partial<SheetSource>, outcome: string][] = [
      ["of the rows that show", table("30 =SUBTOTAL(109,B2:B4)"), hiding([4]), "niet toetsbaar"],
      ["in the words of an Excel table", table("30 =SUBTOTAL(109,Lasten[2016])"), hiding([4]), "niet toetsbaar"],
      ["by AGGREGATE", table("30 =AGGREGATE(9,5,B2:B4)"), hiding([4]), "niet toetsbaar"],
      ["but not where it is the sum of all rows", table("35 =SUBTOTAL(9,B2:B4)"), hiding([4]), "klopt"],
      ["nor where no row is hidden", table("30 =SUBTOTAL(109,B2:B4)"), hiding([]), "schending"],
      ["nor a plain sum", table("30 =SUM(B2:B3)"), hiding([4]), "schending"],
    ];
    for (const [name, drawing, more, outcome] of sums) {
      it(name, () => {
        const { checks } = checkDetailed({ name: "", sheets: [drawFormulas(drawing, { tables, ...more })] });
        assert.deepEqual(
          checks.filter(({ rule }) => rule === "SD-R05").map((one) => one.outcome),
          [outcome],
        );
      });
    }
  });
});
