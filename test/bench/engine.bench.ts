import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Dependents } from "../../src/core/network/compiled/dependents.ts";
import type { FormulaRule } from "../../src/core/rules/rule.ts";
import type { Table } from "../../src/core/tables/table.ts";
import type { Workbook } from "../../src/core/workbook/grid.ts";
import { medianTimes } from "../support/timing.ts";
import { type Core, loadCore } from "./engine/compiled-core.ts";
import { parseAll, type SnapshotResponse, snapshotResponse, withFormulas } from "./engine/snapshot-response.ts";
import { longSheet, manyStocks, manyTables, type Sheets } from "./engine/workbooks.ts";

const RUNS = 40;
const FIGURES = 100_000;
const MOST_TIMES_PARSE = 3;
const FEWEST_CHECKS = 1e8;
const MOST_BYTES = 24;

/** Twelve relations between the four rows of a stock. */
const RELATIONS = [
  "[stand einde] = STAND([stand begin]; [instroom]; [uitstroom])",
  "[stand begin] = VORIGE([stand einde])",
  "[stand begin] + [instroom] = [stand einde] + [uitstroom]",
  "[stand einde] >= [stand begin] - [uitstroom]",
  "[uitstroom] <= [stand begin] + [instroom]",
  "[instroom] <= [stand einde] + [uitstroom]",
  "[stand begin] >= [uitstroom] - [instroom]",
  "[stand einde] <= [stand begin] + [instroom]",
  "[instroom] >= [stand einde] - [stand begin]",
  "[uitstroom] >= [stand begin] - [stand einde]",
  "[stand einde] + [uitstroom] >= [stand begin]",
  "[stand begin] + [instroom] >= [stand einde]",
];

const verdict = (isGood: boolean): string => (isGood ? "ok" : "NOT MET");

const workbookOf = (core: Core, sheets: Sheets): Workbook => ({
  name: "bench.xlsx",
  sheets: Object.entries(sheets).map(([name, rows]) =>
    core.buildGrid({ name, visibility: "visible", top: 0, left: 0, values: rows }),
  ),
});

const rulesOf = (core: Core): FormulaRule[] =>
  RELATIONS.map((formula, number) =>
    core.rule({
      id: `SD-X${String(number)}`,
      name: formula,
      formulas: [formula],
      reach: "tabel",
      severity: "fout",
      source: "bench",
      why: "",
      tolerance: "",
      examples: { klopt: "", schending: "", nietToetsbaar: "" },
    }),
  );

function fromResponse(core: Core, name: string, { texts, sources }: SnapshotResponse, mostTimes?: number): void {
  const run = () => core.check({ name: "bench.xlsx", sheets: sources.map(core.buildGrid) });
  const { tables } = run();
  const [parse = 0, all = Infinity] = medianTimes(RUNS, [() => parseAll(texts), run]);
  const times = all / parse;
  // Rules alone may take 0.1 ms a table (e): of 500 tables that is five times the reading of their response.
  const aim =
    mostTimes === undefined
      ? `${(all / tables).toFixed(2)} ms a table`
      : `at most ${String(mostTimes)}: ${verdict(times <= mostTimes)}`;
  console.log(
    `  (a) ${name}, ${FIGURES.toLocaleString("en")} figures in ${String(tables)} tables: JSON.parse ${parse.toFixed(0)} ms, ` +
      `grid to findings ${all.toFixed(0)} ms, ${times.toFixed(1)} times (${aim})`,
  );
}

function rulesAlone(core: Core): void {
  const { sheets } = workbookOf(core, manyStocks(20_000 * 16, 16));
  const network = core.networkOf(new core.SeriesIndex(sheets.flatMap(core.recogniseTables)));
  const { blocks } = core.findDependents(network, rulesOf(core));
  const answers = new Uint8Array(16);
  let checks = 0;
  for (let block = 0; block < blocks.count; block++) {
    core.checkBlock(blocks, block, answers);
    checks += answers.filter((answer) => answer !== core.Answer.unasked).length;
  }
  const figures = Float64Array.from(sheets.flatMap(({ numbers }) => [...numbers.filter((one) => !Number.isNaN(one))]));
  let sum = 0;
  const scan = () => {
    for (const value of figures) sum += value;
    return sum;
  };
  const all = () => {
    for (let block = 0; block < blocks.count; block++) core.checkBlock(blocks, block, answers);
  };
  const [rules = Infinity, plain = 0] = medianTimes(RUNS, [all, scan]);
  const rate = (checks / rules) * 1000;
  console.log(
    `  (b) 20.000 × 16, 12 rules: ${checks.toLocaleString("en")} checks in ${rules.toFixed(2)} ms, ${rate.toExponential(1)} a second ` +
      `(at least ${FEWEST_CHECKS.toExponential(0)}: ${verdict(rate >= FEWEST_CHECKS)}), ${(rules / plain).toFixed(1)} times one scan of its cells`,
  );
}

function oneChange(core: Core): void {
  for (const figures of [10_000, 1_000_000]) {
    const session = core.createSession(workbookOf(core, manyStocks(figures, 16)));
    let number = 0;
    let answer: ReturnType<typeof session.setCell>;
    const change = (row: number) => (answer = session.setCell("Voorraden", row, 5, 100 + (number++ % 900)));
    const [ms = Infinity] = medianTimes(200, [() => change(figures / 16)]);
    const { klopt = 0, verdicts = [] } = answer ?? {};
    console.log(
      `  (c) one change among ${figures.toLocaleString("en")} cells: ${ms.toFixed(3)} ms, ${String(klopt + verdicts.length)} checks (under 1 ms: ${verdict(ms < 1)})`,
    );
  }
}

/** Bytes in use after everything that can go is gone. */
function inUse(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let round = 0; round < 4; round++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const formulaRulesOf = (core: Core): FormulaRule[] =>
  core.catalogue.flatMap((rule) => (core.isObserving(rule) ? [] : [rule]));

/** Every rule on these tables. In a function of its own, so that nothing of the way there is kept. */
const dependentsOf = (core: Core, tables: readonly Table[]): Dependents =>
  core.findDependents(core.networkOf(new core.SeriesIndex(tables)), formulaRulesOf(core));

function retained(core: Core, name: string, sheets: Sheets): void {
  // Code that is compiled when it is first used is nobody's figure.
  const workbook = workbookOf(core, sheets);
  for (let warm = 0; warm < 3; warm++) dependentsOf(core, workbook.sheets.flatMap(core.recogniseTables));
  const numeric = workbook.sheets.reduce((sum, { kinds }) => sum + kinds.filter((kind) => kind === 1).length, 0);
  const grids = workbook.sheets.reduce(
    (sum, one) => sum + one.kinds.byteLength + one.numbers.byteLength + one.formats.byteLength,
    0,
  );
  const start = inUse();
  const tables = workbook.sheets.flatMap(core.recogniseTables);
  const labels = inUse();
  const dependents = dependentsOf(core, tables);
  const end = inUse();
  const each = (bytes: number): string => (bytes / numeric).toFixed(1);
  const total = (grids + end - labels) / numeric;
  const subjects = dependents.blocks.count + dependents.others.length;
  console.log(
    `  (d) ${name}, ${numeric.toLocaleString("en")} figures, ${String(subjects)} subjects: ${total.toFixed(1)} bytes a figure ` +
      `(grid ${each(grids)}, network and index ${each(end - labels)}; at most ${String(MOST_BYTES)}: ${verdict(total <= MOST_BYTES)}); ` +
      `tables and labels apart: ${each(labels - start)}`,
  );
}

function oneTable(core: Core): void {
  const { sheets } = workbookOf(core, manyTables(200));
  const tables = sheets.flatMap(core.recogniseTables);
  const rules = formulaRulesOf(core);
  const ask = (some: readonly FormulaRule[]) => {
    const network = core.networkOf(new core.SeriesIndex(tables));
    return some.map((rule) => core.checkRule(rule, network));
  };
  const { blocks } = dependentsOf(core, tables);
  const answers = new Uint8Array(64);
  const again = () => {
    for (let block = 0; block < blocks.count; block++) core.checkBlock(blocks, block, answers);
  };
  const twelve = rules.slice(0, 12);
  const [first = Infinity, all = Infinity, warm = Infinity] = medianTimes(2000, [
    () => ask(twelve),
    () => ask(rules),
    again,
  ]);
  console.log(
    `  (e) a table of 25 rows by 8: 12 rules ${first.toFixed(3)} ms from the recognised table on (under 0.1: ${verdict(first < 0.1)}), ` +
      `all ${String(rules.length)} ${all.toFixed(3)} ms; once compiled ${warm.toFixed(4)} ms`,
  );
}

/** The engine against the aims it was built to; what bounds the figures stands in docs/prestaties.md. */
export async function bench(): Promise<void> {
  const core = await loadCore();
  // The smallest first: what comes after a heap of a million figures is measured with that heap.
  oneTable(core);
  rulesAlone(core);
  const [many, long] = [await snapshotResponse(manyTables(FIGURES)), await snapshotResponse(longSheet(FIGURES))];
  fromResponse(core, "one long sheet", long, MOST_TIMES_PARSE);
  fromResponse(core, "one long sheet, totals by formula", withFormulas(long), MOST_TIMES_PARSE);
  fromResponse(core, "tables of 25 rows", many);
  fromResponse(core, "tables of 25 rows, totals by formula", withFormulas(many));
  oneChange(core);
  retained(core, "stocks of 16 periods", manyStocks(1_000_000, 16));
  retained(core, "tables of 25 rows by 8", manyTables(1_000_000));
}
