import assert from "node:assert/strict";
import { checkDetailed } from "../../../src/core/check.ts";
import { toNumber } from "../../../src/core/interval/exact.ts";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

/** The percentages of a drawn table, line by line; "?" where nothing tells how they are written. */
function percentages(drawing: string): (number | string)[] {
  const [table] = recogniseTables(drawSheet(drawing));
  return (table?.series ?? [])
    .filter(({ measure, facets }) => table?.measures[measure] === "%" || facets.unit === "procent")
    .flatMap((series) => (table?.moments ?? []).map((moment) => table?.cell(series, moment)))
    .map((reading) => (reading?.value === undefined ? "?" : toNumber(reading.value)));
}

const failing = (drawing: string): string[] =>
  checkDetailed({ name: "", sheets: [drawSheet(drawing)] })
    .checks.filter(({ outcome }) => outcome === "schending")
    .map(({ rule, left, right }) => `${rule} ${String(left)} ${String(right)}`);

describe("percentages without a percent sign", () => {
  const cases: [name: string, drawing: string, expected: (number | string)[]][] = [
    [
      "are percentages where every column says so",
      "Verdeling | % 2016 | % 2017\nZin | 60 | 70\nPgb | 40 | 30",
      [60, 70, 40, 30],
    ],
    ["are none where only one column does", "Verdeling | aantal 2016 | % 2017\nZin | 60 | 70\nPgb | 40 | 30", []],
    [
      "are fractions where they add up to one",
      "Reden | aantal | %\nWerk | | 0.6\nVerhuizing | | 0.4\nTotaal | 20 | 1",
      [60, 40, 100],
    ],
    [
      "are fractions where they are the counts beside them divided by their total",
      "Reden | aantal | %\nWerk | 12 | 0.6\nOverig | 5 | 0.25\nTotaal | 20 | 1",
      [60, 25, 100],
    ],
    [
      "are fractions of another line",
      "Jeugd | aantal | %\njongeren | 1000 |\nmet hulp | 226 | 0.226\nmet verblijf | 31 | 0.031",
      ["?", 22.6, 3.1],
    ],
    [
      "are fractions where one of them is wrong",
      "Reden | aantal | %\nWerk | 12 | 0.6\nVerhuizing | 5 | 0.26\nZiek | 1 | 0.05\nOverig | 2 | 0.2\nTotaal | 20 | 1",
      [60, 26, 5, 20, 100],
    ],
    [
      "are percentages where one is more than one",
      "Reden | aantal | %\nWerk | 1 | 0.5\nOverig | 199 | 99.5\nTotaal | 200 | 100",
      [0.5, 99.5, 100],
    ],
    [
      "are small percentages where the counts beside them say so",
      "Jeugd | aantal | %\njongeren | 10000 |\nmet bescherming | 50 | 0.5\nmet verblijf | 31 | 0.31",
      ["?", 0.5, 0.31],
    ],
    [
      "are not known where nothing tells",
      "Jeugd | Dordrecht | < | Papendrecht | <\n | aantal | % | aantal | %\nmet hulp | 226 | 0.226 | 30 | 0.3",
      ["?", "?"],
    ],
    [
      "are what the cell says where it has a percent sign",
      "Reden | aantal | %\nWerk | 1 | 0,5%\nOverig | 1 | 0,4%\nTotaal | 2 | 0,9%",
      [0.5, 0.4, 0.9],
    ],
    ["are percentages where all are nought or one", "Reden | aantal | %\nWerk | 1 | 0\nOverig | 100 | 1", [0, 1]],
  ];
  for (const [name, drawing, expected] of cases) {
    it(name, () => {
      assert.deepEqual(percentages(drawing), expected);
    });
  }

  it("are checked as what they are", () => {
    const drawing = "Reden | aantal | %\nWerk | 12 | 0.60\nVerhuizing | 5 | 0.31\nOverig | 3 | 0.15\nTotaal | 20 | 1";
    assert.deepEqual(failing(drawing), ["SD-R20 31 25"]);
  });

  it("raise no alarm where nothing tells", () => {
    const drawing = `
      Jeugd        | Dordrecht | <     | Papendrecht | <
                   | aantal    | %     | aantal      | %
      jongeren     | 1000      |       | 300         |
      met hulp     | 226       | 0.5   | 30          | 0.4
      met verblijf | 31        | 0.3   | 5           | 0.2
      % van alle jongeren
    `;
    assert.deepEqual(failing(drawing), []);
  });
});

describe("figures with bounds", () => {
  const total = (first: string, sum: number): string =>
    `Lasten | 2016\nWmo | '${first}\nJeugd | 700\nTotaal | ${String(sum)}`;
  const cases: [name: string, drawing: string, outcome: string][] = [
    ["a range holds what lies in it", total("800 - 1.100", 1700), "niet toetsbaar"],
    ["but not less", total("800 - 1.100", 1400), "schending"],
    ["nor more", total("800 - 1.100", 2000), "schending"],
    ["a least figure may be any more", total("800+", 2000), "niet toetsbaar"],
    ["a hidden figure is nought at least", total("<10", 650), "schending"],
    ["and no more than it says", total("<10", 720), "schending"],
    ["and may be what it says", total("<10", 705), "niet toetsbaar"],
  ];
  for (const [name, drawing, outcome] of cases) {
    it(name, () => {
      const { checks } = checkDetailed({ name: "", sheets: [drawSheet(drawing)] });
      assert.deepEqual(
        checks.filter(({ rule }) => rule === "SD-R05").map((one) => one.outcome),
        [outcome],
      );
    });
  }

  it("are in thousands too, and written out", () => {
    const { result } = checkDetailed({
      name: "",
      sheets: [drawSheet("Lasten (x € 1.000) | 2016\nWmo | '8 - 11\nJeugd | 7\nTotaal | 20")],
    });
    assert.match(result.findings[0]?.text ?? "", /\(€ 8\.000 t\/m € 11\.000\) \+ € 7\.000, er staat € 20\.000/);
  });
});
