import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import type { Finding } from "../../../src/core/findings/finding.ts";
import { cellAddress } from "../../../src/core/workbook/area.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

/** The findings on sheets drawn one by one: "Blad1", "Blad2", … */
function findingsOn(...drawings: string[]): readonly Finding[] {
  const sheets = drawings.map((drawing, index) => drawSheet(drawing, { name: `Blad${String(index + 1)}` }));
  return check({ name: "werkmap.xlsx", sheets }).findings;
}

const idsOn = (...drawings: string[]): string[] => findingsOn(...drawings).map(({ id }) => id);

const place = ({ rule, sheet, cells: [first] }: Finding): string =>
  `${rule} ${sheet}!${first ? cellAddress(first.row, first.column) : ""}`;

const INDICATIES = `
  Indicaties           | 1e helft ‘16 | 1e helft ‘17
  Stand begin halfjaar | 349          | 372
  Instroom             | 215          | 257
  Uitstroom            | 182          | 242
  Stand eind halfjaar  | 382          | 385
`;

const CLIENTEN = `
  Cliënten | 2016 | 2017
  Zin      | 464  | 470
  Pgb      | 42   | 45
  Totaal   | 506  | 516
`;

describe("findings", () => {
  it("say which rule, where, what was expected and what was found", () => {
    const [finding, ...others] = findingsOn(INDICATIES);
    assert.ok(finding);
    assert.deepEqual(others, []);
    const { id, cells, cause: _, suspect: __, wanted: ___, ...rest } = finding;
    assert.match(id, /^[0-9a-f]{16}$/);
    assert.deepEqual(
      cells.map(({ row, column }) => cellAddress(row, column)),
      ["C5", "C2", "C3", "C4"],
    );
    assert.deepEqual(rest, {
      rule: "SD-R01",
      ruleName: "Stand sluit op de stromen",
      outcome: "schending",
      severity: "fout",
      sheet: "Blad1",
      sheetHidden: false,
      table: "Indicaties",
      period: "2017H1",
      expected: 387,
      found: 385,
      difference: -2,
      text: "Stand eind halfjaar, 1e helft ‘17: 372 + 257 − 242 = 387, er staat 385 (verschil −2).",
    });
  });

  it("come in the order of sheet, row, column and rule", () => {
    const stock = `
      Budgethouders | 1e helft ‘16 | 2e helft ‘16
      Stand begin   | 10           | 13
      Instroom      | 3            | 4
      Uitstroom     | 2            | 1
      Stand einde   | 12           | 15
    `;
    assert.deepEqual(findingsOn(stock, CLIENTEN, INDICATIES).map(place), [
      "SD-R02 Blad1!C2",
      "SD-R01 Blad1!B5",
      "SD-R01 Blad1!C5",
      "SD-R05 Blad2!C4",
      "SD-R01 Blad3!C5",
    ]);
  });

  it("tell of signals and breaks as well, as information", () => {
    const drawing = `
      Eigen bijdrage Wmo       | 2016   | 2017
      Begrote eigen bijdrage   | 307380 | 100000
      Opgelegde eigen bijdrage | 207897 | 112408
      De cijfers van 2016 zijn niet vergelijkbaar. M.i.v. 2017 geldt een andere definitie.
    `;
    const found = findingsOn(drawing).map(({ rule, outcome, severity, found: value, expected, period }) => [
      rule,
      outcome,
      severity,
      value,
      expected,
      period,
    ]);
    assert.deepEqual(found, [
      ["SD-R17", "trendbreuk", "info", 100000, 307380, "2017"],
      ["SD-R15b", "signaal", "info", 112408, 100000, "2017"],
    ]);
  });

  it("name the sheet as hidden where it is", () => {
    const sheet = drawSheet(INDICATIES, { visibility: "hidden" });
    assert.equal(check({ name: "", sheets: [sheet] }).findings[0]?.sheetHidden, true);
  });
});

describe("the id of a finding", () => {
  const [indicaties] = idsOn(INDICATIES);
  const [clienten] = idsOn(CLIENTEN);

  const same: [name: string, id: string | undefined, drawing: string][] = [
    ["the table moves", indicaties, `\n\n\n Toelichting: hieronder staan de cijfers. \n\n\n${INDICATIES}`],
    [
      "rows change places",
      indicaties,
      `
      Indicaties           | 1e helft ‘16 | 1e helft ‘17
      Stand eind halfjaar  | 382          | 385
      Uitstroom            | 182          | 242
      Instroom             | 215          | 257
      Stand begin halfjaar | 349          | 372
      `,
    ],
    [
      "parts of a total change places",
      clienten,
      `
      Cliënten | 2016 | 2017
      Pgb      | 42   | 45
      Zin      | 464  | 470
      Totaal   | 506  | 516
      `,
    ],
    [
      "other rows and periods are added",
      indicaties,
      `
      Indicaties           | 2e helft ‘15 | 1e helft ‘16 | 1e helft ‘17 | 2e helft ‘17
      Aanvragen            | 300          | 301          | 302          | 303
      Stand begin halfjaar | 340          | 349          | 372          | nb
      Instroom             | 20           | 215          | 257          | nb
      Uitstroom            | 11           | 182          | 242          | nb
      Stand eind halfjaar  | 349          | 382          | 385          | nb
      `,
    ],
    ["the figures change", indicaties, INDICATIES.replace("257", "260")],
    ["the period is spelled otherwise", indicaties, INDICATIES.replaceAll("‘1", "201")],
  ];
  for (const [name, id, drawing] of same) {
    it(`stays the same when ${name}`, () => {
      assert.deepEqual(idsOn(drawing), [id]);
    });
  }

  const other: [name: string, id: string | undefined, drawings: string[]][] = [
    ["another sheet", indicaties, ["", INDICATIES]],
    ["another title", indicaties, [INDICATIES.replace("Indicaties", "Cliënten")]],
    ["another period", indicaties, [INDICATIES.replaceAll("1e", "2e")]],
    ["another row", clienten, [CLIENTEN.replace("Zin", "Beide")]],
  ];
  for (const [name, id, drawings] of other) {
    it(`is another one on ${name}`, () => {
      const [found, ...more] = idsOn(...drawings);
      assert.deepEqual(more, []);
      assert.notEqual(found ?? id, id);
    });
  }

  it("gets an ordinal where the same thing stands twice, so that each keeps its own", () => {
    const twice = idsOn(`${CLIENTEN}\n\n${CLIENTEN}`);
    assert.equal(new Set(twice).size, 2);
    assert.deepEqual(idsOn(`${CLIENTEN}\n\n${CLIENTEN}`), twice);
    assert.equal(twice[0], clienten);
  });
});
