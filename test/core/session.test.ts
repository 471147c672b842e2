import assert from "node:assert/strict";
import fc from "fast-check";
import { checkDetailed } from "../../src/core/check.ts";
import type { Verdict } from "../../src/core/network/check-constraint.ts";
import { instantiate } from "../../src/core/network/instantiate.ts";
import { judge } from "../../src/core/network/judge.ts";
import { SeriesIndex } from "../../src/core/network/series-index.ts";
import { catalogue } from "../../src/core/rules/index.ts";
import { isObserving } from "../../src/core/rules/rule.ts";
import { createSession } from "../../src/core/session.ts";
import { recogniseTables } from "../../src/core/tables/recognise.ts";
import { placeOf } from "../../src/core/tables/table.ts";
import type { Workbook } from "../../src/core/workbook/grid.ts";
import { generate } from "../support/tables/generate.ts";
import { REPORT_NUMBERS, tablesOf } from "../support/tables/printed-table.ts";
import { workbookOf } from "../support/tables/workbook-of-tables.ts";
import { KIND_NAMES, specs } from "./properties/spec.ts";

const told = ({ constraint, outcome, severity }: Verdict): string =>
  [
    constraint.rule.id,
    constraint.formula.text,
    constraint.subject.series.label,
    constraint.subject.moment.key,
    outcome,
    severity,
  ].join(" | ");

/**
 * What all rules say of a cell after a change, with tables and rows as they were found before it: the outcomes of a
 * session are compared with these.
 */
function allOver(
  workbook: Workbook,
  change: (workbook: Workbook) => void,
): (sheet: string, row: number, column: number) => readonly string[] {
  const tables = workbook.sheets.flatMap((sheet) => recogniseTables(sheet));
  const index = new SeriesIndex(tables);
  change(workbook);
  for (const table of tables) for (let cell = 0; cell < table.grid.kinds.length; cell++) table.cells.forget(cell);
  const verdicts = catalogue.flatMap((rule) => (isObserving(rule) ? [] : judge(instantiate(rule, index))));
  return (sheet, row, column) =>
    verdicts
      .filter(({ constraint }) =>
        [...constraint.figures.values()].flat().some(({ table, series, moment }) => {
          const place = placeOf(table, series, moment);
          return (
            table.grid.name === sheet &&
            place?.row === row - table.grid.top &&
            place.column === column - table.grid.left
          );
        }),
      )
      .map(told)
      .sort();
}

function sameAfter(make: () => Workbook, pick: number, value: number): void {
  const figures = checkDetailed(make()).checks.flatMap(({ cells }) => cells);
  const cell = figures[pick % Math.max(1, figures.length)];
  if (!cell) return;
  const put = ({ sheets }: Workbook): void => {
    const grid = sheets.find(({ name }) => name === cell.sheet);
    const at = grid && (cell.row - grid.top) * grid.columns + cell.column - grid.left;
    if (grid && at !== undefined && !Number.isNaN(grid.numbers[at])) grid.numbers[at] = value;
  };
  const again = createSession(make()).setCell(cell.sheet, cell.row, cell.column, value);
  if (!again) return;
  const expected = allOver(make(), put)(cell.sheet, cell.row, cell.column);
  const open = again.verdicts.map(told).sort();
  const plain = expected.filter((one) => !open.includes(one));
  assert.deepEqual(
    open.filter((one) => !expected.includes(one)),
    [],
  );
  assert.equal(open.length + again.klopt, expected.length, [...plain, "", ...open].join("\n"));
  for (const one of plain) assert.match(one, / klopt \| $/);
}

describe("createSession", () => {
  it("asks anew only what depends on a cell", () => {
    const { workbook } = workbookOf(tablesOf("000"));
    const session = createSession(workbook);
    const [sheet] = workbook.sheets;
    assert.equal(session.setCell("geen blad", 0, 0, 1), undefined);
    assert.equal(session.setCell(sheet?.name ?? "", 0, 0, 1), undefined);
  });

  const values = fc.oneof(fc.integer({ min: -50, max: 3000 }), fc.constantFrom(0.5, 12.345, 6e10, 2 ** 53, -1e12));

  it("says of a cell what all rules say of it, in the reports", function () {
    this.timeout(60_000);
    const property = fc.property(fc.constantFrom(...REPORT_NUMBERS), fc.nat(), values, (report, pick, value) => {
      sameAfter(() => workbookOf(tablesOf(report)).workbook, pick, value);
    });
    // One of three totals of persons that is off: the others show that it adds up.
    const examples: [(typeof REPORT_NUMBERS)[number], number, number][] = [["000", 2147483640, 221]];
    fc.assert(property, { numRuns: 60, examples });
  });

  for (const kind of KIND_NAMES) {
    it(`says of a cell what all rules say of it: ${kind}`, function () {
      this.timeout(60_000);
      const property = fc.property(specs, fc.nat(), values, (spec, pick, value) => {
        sameAfter(() => workbookOf(generate(kind, spec).tables).workbook, pick, value);
      });
      fc.assert(property, { numRuns: 25 });
    });
  }
});
