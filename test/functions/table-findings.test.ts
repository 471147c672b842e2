import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { controle } from "../../src/functions/functions.ts";
import { tableFindings } from "../../src/functions/table-findings.ts";

const HEADERS = ["Regel", "Cel", "Verwacht", "Gevonden", "Verschil", "Oorzaak", "Toelichting"];
const TABLE = [
  ["", "1e helft ‘16", "2e helft ‘16", "1e helft ‘17"],
  ["Stand begin halfjaar", 349, 382, 372],
  ["Instroom", 215, 340, 257],
  ["Uitstroom", 182, 350, 242],
  ["Stand einde halfjaar", 382, 372, 385],
];
const right = TABLE.map((row) => row.map((cell) => (cell === 385 ? 387 : cell)));

describe("SD.CONTROLE", () => {
  it("gives a header row and a row per finding, the cells by their place in the sheet", () => {
    const [headers, finding = [], ...others] = tableFindings(TABLE, "Indicaties", "'Mijn blad'!$B$4:$E$8");
    assert.deepEqual(headers, HEADERS);
    assert.deepEqual(finding.slice(0, 5), ["SD-R01", "E8", 387, 385, -2]);
    assert.match(String(finding[6]), /372 \+ 257 − 242 = 387/);
    assert.deepEqual(others, []);
  });

  for (const [address, cell] of [
    ["Blad1!B4:E8", "E8"],
    ["B4", "E8"],
    ["'Anna''s blad'!A1:D5", "D5"],
    ["", "D5"],
    [undefined, "D5"],
  ] as const) {
    it(`${String(address)} begins where it says`, () => {
      assert.equal(tableFindings(TABLE, null, address)[1]?.[1], cell);
    });
  }

  it("says that there is nothing to find", () => {
    assert.deepEqual(tableFindings(right, null, "Blad1!A1:D5"), [["Geen bevindingen"]]);
    assert.deepEqual(tableFindings(right, [["Indicaties"]], "Blad1!A1:D5"), [["Geen bevindingen"]]);
  });

  for (const nothing of [
    null,
    [],
    [[null]],
    [
      ["a", "b"],
      [1, 2],
    ],
    [[Symbol("x")]],
  ]) {
    it(`says that it knows no table in ${typeof nothing === "object" ? `${String(nothing?.length)} rows` : ""}`, () => {
      assert.deepEqual(tableFindings(nothing, null, undefined), [["In dit bereik is geen tabel herkend"]]);
    });
  }

  it("takes error cells, formatted numbers and texts as they stand", () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
    const cells = TABLE.map((row) =>
      row.map((cell) => (cell === 349 ? error : cell === 257 ? { type: "FormattedNumber", basicValue: 257 } : cell)),
    );
    assert.deepEqual(tableFindings(cells, null, undefined)[1]?.slice(0, 5), ["SD-R01", "D5", 387, 385, -2]);
  });

  it("never gives more than 10.000 cells, and says how many findings are left out", () => {
    const wrong = TABLE.map((row, index) => (index === 4 ? [row[0], 1, 2, 3] : row));
    const many = Array.from({ length: 400 }, (_, index) => [
      [null],
      [`Tabel ${String(index)}`],
      ...wrong,
      [null],
    ]).flat();
    const block = tableFindings(many, null, undefined);
    assert.equal(block.length, Math.floor(10_000 / HEADERS.length));
    assert.ok(block.every((row) => row.length === HEADERS.length));
    assert.match(String(block.at(-1)?.[0]), /^En nog \d+ bevindingen\. Het taakvenster toont ze allemaal\.$/);
  });

  it("loads the engine when it is called, and answers with a promise", async () => {
    assert.deepEqual((await controle(TABLE, undefined, { parameterAddresses: ["Blad1!C3:F7", ""] }))[1]?.slice(0, 2), [
      "SD-R01",
      "F7",
    ]);
    assert.deepEqual(await controle(right), [["Geen bevindingen"]]);
  });
});
