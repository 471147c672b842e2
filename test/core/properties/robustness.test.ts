import assert from "node:assert/strict";
import fc from "fast-check";
import { checkDetailed, type Check } from "../../../src/core/check.ts";
import { spellingOf, VARIATIONS, type Variation } from "../../support/tables/layouts.ts";
import { REPORT_NUMBERS, tablesOf, type PrintedTable, type Report } from "../../support/tables/printed-table.ts";
import { randomFrom } from "../../support/tables/random.ts";
import { HALF_YEARS } from "../../support/tables/synonyms.ts";
import { reordered, withPeriods, withSynonyms } from "../../support/tables/variations.ts";
import { workbookOf, type LaidOut, type WorkbookLayout } from "../../support/tables/workbook-of-tables.ts";

// Whatever the layout, the same findings on the moved cells. Checks that are klopt are compared
// as well: where one is lost, an error would be missed.

const digits = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(4));

/** Rules on a sum of lines: of those no cell goes before the others. */
const SUMS = new Set(["SD-R11", "SD-R11b", "SD-R21", "SD-R25"]);
/** Signals on a table as a whole, that go to its first row, whichever that is. */
const WHOLE_TABLES = new Set(["SD-R42"]);

/** A check by everything but where its cells stand: they are named by table, row and column as printed. */
function story(check: Check, { originOf }: LaidOut, variation: Variation): string {
  const cells = check.cells.map((cell) => {
    const origin = originOf(cell);
    if (origin === undefined) return "geen cijfer";
    return WHOLE_TABLES.has(check.rule)
      ? origin.table
      : `${origin.table}/${String(origin.row)}/${String(origin.column)}`;
  });
  const [first, ...others] = SUMS.has(check.rule) ? cells.sort() : cells;
  const { rule, outcome, severity, period, left, operator, right } = check;
  const figures = variation.otherUnit ? "" : `${digits(left)} ${operator} ${digits(right)}`;
  return [rule, outcome, severity ?? "", period, figures, `${first ?? ""} + ${others.sort().join(" ")}`].join(" | ");
}

interface Told {
  readonly checks: readonly string[];
  readonly ids: readonly string[];
}

function tell(report: Report, variation: Variation): Told {
  const laidOut = workbookOf(tablesOf(report).map(variation.tables ?? ((table) => table)), variation.layout);
  const { result, checks } = checkDetailed(laidOut.workbook);
  const named = result.findings.filter(({ rule }) => !variation.otherIds && !WHOLE_TABLES.has(rule));
  return {
    checks: checks.map((check) => story(check, laidOut, variation)).sort(),
    ids: named.map(({ id }) => id).sort(),
  };
}

function sameFindings(report: Report, variation: Variation): void {
  const { checks, ids } = tell(report, variation);
  const plain = tell(report, { ...variation, layout: {}, tables: (table) => table });
  const lost = plain.checks.filter((check) => !checks.includes(check));
  const gained = checks.filter((check) => !plain.checks.includes(check));
  assert.deepEqual({ lost, gained }, { lost: [], gained: [] });
  assert.equal(checks.length, plain.checks.length);
  assert.deepEqual(ids, plain.ids);
}

const shuffle = (seed: number) => (table: PrintedTable) => {
  const random = randomFrom(seed);
  const places = table.rows.map(() => random.whole(0, 1000));
  return reordered(table, (key) => places[key] ?? 0);
};

const layouts: fc.Arbitrary<Partial<WorkbookLayout>> = fc.record({
  figures: fc.constantFrom("typed", "text"),
  title: fc.constantFrom("above", "corner"),
  merged: fc.boolean(),
  transposed: fc.boolean(),
  blankRowEvery: fc.constantFrom(0, 2, 3),
  blankColumnEvery: fc.constantFrom(0, 1, 2),
  offset: fc.record({ rows: fc.nat(9), columns: fc.nat(9) }),
  stagger: fc.nat(4),
  abreast: fc.integer({ min: 1, max: 3 }),
});

function anyTogether(): void {
  const spellings = fc.nat(HALF_YEARS.length - 1);
  const property = fc.property(layouts, fc.nat(), spellings, fc.nat(2), (layout, order, spelling, words) => {
    const shuffled = shuffle(order);
    const tables = (table: PrintedTable): PrintedTable => withSynonyms(withPeriods(shuffled(table), spelling), words);
    for (const report of REPORT_NUMBERS) sameFindings(report, { layout, tables, otherIds: true });
  });
  fc.assert(property, { numRuns: 60, seed: 2017 });
}

describe("same findings whatever the layout", () => {
  const singly = Object.entries(VARIATIONS).map(([name, variation]) => ({
    name,
    run: () => {
      for (const report of REPORT_NUMBERS) sameFindings(report, variation);
    },
  }));

  for (const { name, run } of [...singly, { name: "any of these together", run: anyTogether }]) {
    it(name + spellingOf(name), run).timeout(60_000);
  }
});
