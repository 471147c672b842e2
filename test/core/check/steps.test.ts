import assert from "node:assert/strict";
import { check, checkDetailed, checkInSteps, type Progress } from "../../../src/core/check.ts";
import { toJson } from "../../../src/core/findings/to-json.ts";
import type { Workbook } from "../../../src/core/workbook/grid.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

const clients = `
  Cliënten | 2016 | 2017
  Zin      | 464  | 470
  Pgb      | 42   | 45
  Totaal   | 506  | 516
`;

const workbook: Workbook = {
  name: "werkmap.xlsx",
  sheets: [drawSheet(clients, { name: "Wmo" }), drawSheet("", { name: "Leeg" }), drawSheet(clients, { name: "Jeugd" })],
};

const bytes = (book: Workbook): string => JSON.stringify(toJson(check(book)));

describe("check", () => {
  it("gives the same bytes for the same workbook", () => {
    assert.equal(bytes(workbook), bytes(workbook));
    assert.equal(bytes({ ...workbook, sheets: [...workbook.sheets] }), bytes(workbook));
  });

  it("reports in the order of the sheets", () => {
    const sheetsOf = (book: Workbook) => check(book).findings.map(({ sheet }) => sheet);
    assert.deepEqual(sheetsOf(workbook), ["Wmo", "Jeugd"]);
    assert.deepEqual(sheetsOf({ ...workbook, sheets: [...workbook.sheets].reverse() }), ["Jeugd", "Wmo"]);
  });

  it("finds nothing in an empty workbook", () => {
    const { tables, counts, findings, notUnderstood } = check({ name: "leeg.xlsx", sheets: [] });
    assert.deepEqual([tables, findings, notUnderstood], [0, [], []]);
    assert.ok(Object.values(counts).every((count) => count === 0));
  });

  it("names a block of figures it did not understand", () => {
    const { notUnderstood } = check({ name: "", sheets: [drawSheet("Noord | Zuid\n1 | 2\n3 | 4")] });
    assert.deepEqual(
      notUnderstood.map(({ sheet, range }) => `${sheet}!${range}`),
      ["Blad1!A2:B3"],
    );
  });
});

describe("checkDetailed", () => {
  it("gives the same result, with every question asked", () => {
    const { result, checks } = checkDetailed(workbook);
    assert.deepEqual(result, check(workbook));
    const asked = Object.values(result.counts).reduce((sum, count) => sum + count, 0);
    assert.equal(checks.length, asked);
    const [first] = checks.filter(({ outcome }) => outcome === "schending");
    assert.ok(first);
    const { rule, table, period, column, left, operator, right, severity } = first;
    assert.deepEqual(
      { rule, table, period, column, left, operator, right, severity },
      {
        rule: "SD-R05",
        table: "Cliënten",
        period: "2017",
        column: "2017",
        left: 516,
        operator: "=",
        right: 515,
        severity: "fout",
      },
    );
  });
});

describe("checkInSteps", () => {
  it("says how far it is before each step, and ends with the result", () => {
    const seen: Progress[] = [];
    const steps = checkInSteps(workbook);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) seen.push(step.value);
    const { reading, ...result } = step.value;
    assert.deepEqual(result, check(workbook));
    assert.equal(reading.tables.length, result.tables);
    assert.deepEqual(
      seen.map(({ done }) => done),
      seen.map((_, index) => index),
    );
    assert.ok(seen.every(({ total }) => total === seen.length));
    assert.deepEqual(
      seen.slice(0, 3).map(({ step: name }) => name),
      ["Wmo", "Leeg", "Jeugd"].map((sheet) => `Tabellen zoeken op blad ${sheet}`),
    );
    assert.match(seen.at(-1)?.step ?? "", /^Regel SD-\w+: \S/);
  });

  it("stops between any two steps, and leaves nothing behind", () => {
    const expected = bytes(workbook);
    const { length } = [...checkInSteps(workbook)];
    for (let stop = 0; stop <= length; stop++) {
      const steps = checkInSteps(workbook);
      for (let done = 0; done < stop; done++) steps.next();
      assert.equal(steps.return(undefined as never).done, true);
      assert.equal(steps.next().done, true);
    }
    assert.equal(bytes(workbook), expected);
  });
});
