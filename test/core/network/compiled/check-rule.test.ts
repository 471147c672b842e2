import assert from "node:assert/strict";
import fc from "fast-check";
import { check, checkDetailed } from "../../../../src/core/check.ts";
import { checkConstraint } from "../../../../src/core/network/check-constraint.ts";
import { BlockPart } from "../../../../src/core/network/compiled/blocks.ts";
import { Answer, checkBlock, checkPeriod, OUTCOMES } from "../../../../src/core/network/compiled/check-block.ts";
import { networkOf } from "../../../../src/core/network/compiled/check-rule.ts";
import { constraintsOf } from "../../../../src/core/network/instantiate.ts";
import { place } from "../../../../src/core/network/place.ts";
import { SeriesIndex } from "../../../../src/core/network/series-index.ts";
import { catalogue } from "../../../../src/core/rules/index.ts";
import { isObserving } from "../../../../src/core/rules/rule.ts";
import { recogniseTables } from "../../../../src/core/tables/recognise.ts";
import type { Workbook } from "../../../../src/core/workbook/grid.ts";
import { drawSheet } from "../../../support/draw-sheet.ts";
import { generate } from "../../../support/tables/generate.ts";
import { seedError } from "../../../support/tables/generated.ts";
import { type PrintedTable, REPORT_NUMBERS, tablesOf } from "../../../support/tables/printed-table.ts";
import { randomFrom } from "../../../support/tables/random.ts";
import { workbookOf } from "../../../support/tables/workbook-of-tables.ts";
import { KIND_NAMES, specs } from "../../properties/spec.ts";

// The rules on numbers in a row say what the exact numbers say, constraint by constraint and all together.

/** Every answer of a block beside the outcome of its constraint, as far as they differ; and how many there were. */
function compare({ sheets }: Workbook): { readonly asked: number; readonly different: readonly string[] } {
  const index = new SeriesIndex(sheets.flatMap((sheet) => recogniseTables(sheet)));
  const { blocks } = networkOf(index);
  let asked = 0;
  const different: string[] = [];
  for (const rule of catalogue) {
    if (isObserving(rule)) continue;
    for (const placement of place(rule, index)) {
      const block = blocks.add(placement);
      if (block === undefined) continue;
      const answers = new Uint8Array(blocks.part(block, BlockPart.periods));
      checkBlock(blocks, block, answers);
      for (const [at, moment] of placement.subject.table.moments.entries()) {
        const answer = answers[at] ?? Answer.unasked;
        if (answer !== checkPeriod(blocks, block, at)) different.push(`${rule.id}: alone ${String(answer)}`);
        const [constraint] = constraintsOf(placement, [moment]);
        const outcome = constraint && checkConstraint({ ...constraint, overAllSchemes: undefined })[0]?.outcome;
        if (outcome) asked++;
        if (answer === Answer.exactly) continue;
        const said = answer === Answer.schending && rule.signal !== undefined ? "signaal" : OUTCOMES[answer];
        if (said !== outcome)
          different.push(
            `${rule.id} ${placement.subject.table.title} ${moment.header}: ${String(said)}, exactly ${String(outcome)}`,
          );
      }
    }
  }
  return { asked, different };
}

function same(workbook: Workbook): void {
  assert.deepEqual(compare(workbook).different, []);
  assert.deepEqual(check(workbook), checkDetailed(workbook).result);
}

describe("compiled network", () => {
  for (const report of REPORT_NUMBERS) {
    for (const figures of ["typed", "text"] as const) {
      it(`report ${report}, figures as ${figures}: as the exact numbers say`, () => {
        const { workbook } = workbookOf(tablesOf(report), { figures });
        same(workbook);
        if (report === "000") assert.ok(compare(workbook).asked > 50);
      });
    }
  }

  for (const kind of KIND_NAMES) {
    it(`${kind}, right and with an error: as the exact numbers say`, function () {
      this.timeout(60_000);
      const property = fc.property(specs, fc.nat(), (spec, seed) => {
        const made = generate(kind, spec);
        same(workbookOf(made.tables).workbook);
        const error = seedError(made, randomFrom(seed));
        if (error) same(workbookOf(error.tables).workbook);
      });
      fc.assert(property, { numRuns: 40 });
    });
  }

  for (const kind of KIND_NAMES) {
    it(`${kind}, several tables of one shape: as the exact numbers say`, function () {
      this.timeout(60_000);
      const property = fc.property(specs, fc.nat(), fc.nat(), (spec, seed, other) => {
        const made = generate(kind, spec);
        const [first, second] = [seed, other].map((one) => seedError(made, randomFrom(one))?.tables ?? made.tables);
        const workbooks = [first, made.tables, second].map((tables = []) => workbookOf(tables).workbook);
        const sheets = workbooks.flatMap((workbook, number) =>
          workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} ${String(number)}` })),
        );
        same({ name: "drie keer", sheets });
      });
      fc.assert(property, { numRuns: 20 });
    });
  }

  it("rates, which are rounded however whole they are: as the exact numbers say", () => {
    const rates = drawSheet(`
      Cliënten per 1.000 inwoners | 2015 | 2016
      Begeleiding                 | 24   | 25
      Dagbesteding                | 48   | 50
      Totaal                      | 72   | 76
    `);
    const workbook = { name: "", sheets: [rates] };
    assert.ok(compare(workbook).asked > 0);
    same(workbook);
  });

  it("reports with any cell made into something else: as the exact numbers say", function () {
    this.timeout(60_000);
    const texts = ["-", "nb", "", "200+", "<10", "-12", "(12)", "12,5", "12,55", "12,555", "47,4%", "€ 1,8 miljoen"];
    const huge = ["60000000001", "703687441776640", "9007199254740993", "90071992547409931"];
    const change = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...texts, ...huge));
    const property = fc.property(
      fc.constantFrom(...REPORT_NUMBERS),
      fc.array(change, { minLength: 1, maxLength: 20 }),
      (report, changes) => {
        const tables = [...tablesOf(report)];
        for (const [table, row, column, text] of changes) {
          const at = table % tables.length;
          const old = tables[at] as PrintedTable;
          const rows = old.rows.map((line, number) =>
            number === row % old.rows.length
              ? { ...line, cells: line.cells.with(column % line.cells.length, text) }
              : line,
          );
          tables[at] = { ...old, rows };
        }
        same(workbookOf(tables).workbook);
      },
    );
    // A suspect was named by what plainly holds, of which the compiled way tells nothing.
    const found: [(typeof REPORT_NUMBERS)[number], [number, number, number, string][]] = [
      "000",
      [
        [844725502, 1628690948, 0, "-12"],
        [0, 0, 0, "-"],
      ],
    ];
    fc.assert(property, { numRuns: 60, examples: [found] });
  });
});
