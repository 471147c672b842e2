import type { Finding } from "../findings/finding.ts";
import { cellOf } from "../findings/cell-of.ts";
import { type Answer, askedOf } from "../findings/answer.ts";
import { hash } from "../findings/hash.ts";
import { placed, spaced } from "../findings/placed.ts";
import { compare, subtract } from "../interval/exact.ts";
import type { Held } from "../network/compiled/held.ts";
import { periodAt, type Table } from "../tables/table.ts";
import type { Workbook } from "../workbook/grid.ts";
import { brokenFigures } from "./broken-figures.ts";
import { breaksAlongSeries } from "./along-series.ts";
import { breaksWithNeighbours } from "./breaks-with-neighbours.ts";
import { Definitions } from "./definition.ts";
import { type Context, isAskedOtherwise } from "./lay-beside.ts";
import { findOtherSums } from "./other-sums.ts";
import { misplacedRanges } from "./misplaced-ranges.ts";
import { oddLinks } from "./named-links.ts";
import { notRecalculated } from "./not-recalculated.ts";
import { Places } from "./places.ts";
import { isPlain, OTHER } from "./quotient.ts";
import { readCell } from "./read-formula.ts";
import type { Expand } from "./same-in-effect.ts";
import { slidingRanges } from "./sliding-ranges.ts";
import type { Slip } from "./slip.ts";
import { typedAmidFormulas } from "./typed-amid.ts";
import { type CellKey, WorkbookCells } from "./workbook-cells.ts";

/** What the cells come to by their own formulas, each read once. */
function byFormula(cells: WorkbookCells): Expand {
  const known = new Map<CellKey, ReturnType<Expand>>();
  return (key) => {
    if (known.has(key)) return known.get(key);
    const reading = cells.formula(key) === undefined ? OTHER : readCell(key, cells);
    const linear = reading !== OTHER && isPlain(reading) ? reading.top : undefined;
    known.set(key, linear);
    return linear;
  };
}

/** What the rules said: what was told, and what plainly holds where that was not. */
interface Said {
  readonly answers: readonly Answer[];
  readonly held: Held | undefined;
}

/** The formulas of a workbook that are not what the rules or their neighbours say. */
export function checkFormulas(workbook: Workbook, read: readonly Table[], { answers, held }: Said): readonly Slip[] {
  if (workbook.sheets.every(({ formulas }) => formulas.size === 0)) return [];
  // In a long list formulas have no neighbours of their kind: those are laid beside the rules only.
  const tables = read.filter(({ grid }) => grid.list === undefined);
  const verdicts = answers.filter((answer) => "constraint" in answer);
  const cells = new WorkbookCells(workbook);
  const places = new Places(read);
  const definitions = new Definitions(verdicts, held, places, cells);
  const context: Context = { cells, places, definitions, byFormula: byFormula(cells) };
  const { slips, judged } = findOtherSums(context);
  const rounded = new Set(
    verdicts
      .filter(({ outcome }) => outcome === "klopt binnen afronding")
      .flatMap(({ constraint }) => cells.key(cellOf(constraint.subject)) ?? []),
  );
  const isDefined = (key: CellKey): boolean => definitions.of(key).length > 0;
  const along = breaksAlongSeries(tables, { formulas: judged, rounded, isDefined }, places, cells);
  const broken = new Set(
    answers
      .filter(({ outcome }) => outcome === "schending")
      .flatMap((answer) => cells.key(cellOf(askedOf(answer).subject)) ?? []),
  );
  const told = new Set(along.flatMap(({ spot }) => cells.key(cellOf(spot)) ?? []));
  const isSpokenOf = (key: CellKey): boolean => broken.has(key) || told.has(key);
  // What a rule asks and those beside it do is not to be done otherwise, whatever rounding makes of it.
  const isSpokenOtherwise = (key: CellKey, formula: string): boolean =>
    isSpokenOf(key) || isAskedOtherwise(key, formula, context);
  const isTold = (key: CellKey): boolean => isSpokenOf(key) || rounded.has(key);
  const beside = [
    ...along,
    ...breaksWithNeighbours(tables, { judged, isSpokenOf: isSpokenOtherwise }, places, cells),
    ...typedAmidFormulas(tables, isTold, cells),
  ];
  const named = new Set([...slips, ...beside].map(({ spot }) => cells.key(cellOf(spot))));
  const otherwise = [...slips, ...brokenFigures(answers, (key) => named.has(key), context), ...beside];
  const wrong = new Set(otherwise.map(({ spot }) => cells.key(cellOf(spot))));
  const isWrong = (key: CellKey): boolean => broken.has(key) || wrong.has(key);
  const isNamed = (key: CellKey): boolean => wrong.has(key);
  const links = oddLinks(tables, isWrong, context);
  const ranges = [...slidingRanges(tables, isWrong, cells), ...misplacedRanges(isNamed, context)];
  return [...otherwise, ...links, ...ranges, ...notRecalculated(isWrong, context)];
}

/** Slips as findings, in the order of the slips: a repeat of the same thing gets a number in its id. */
export function slipFindings(slips: readonly Slip[]): Finding[] {
  const seen = new Map<string, number>();
  return slips.map(({ rule, spot, kind, outcome, severity, cells, expected, found, says }): Finding => {
    const { table, series, moment } = spot;
    const names = [table.grid.name, table.section, table.title, series.group, series.label, moment.key];
    const same = [rule.id, kind, ...names].join("\n");
    const repeat = (seen.get(same) ?? 0) + 1;
    seen.set(same, repeat);
    const isKnown = found !== undefined && expected !== undefined;
    return {
      id: hash(repeat === 1 ? same : `${same}\n${String(repeat)}`),
      rule: rule.id,
      ruleName: rule.name,
      outcome,
      severity,
      sheet: table.grid.name,
      sheetHidden: table.grid.visibility !== "visible",
      table: table.title,
      cells,
      period: periodAt(table, moment),
      expected,
      found,
      difference: !isKnown ? undefined : compare(found, expected) === 0 ? 0 : subtract(found, expected),
      text: `${placed(spaced(series.label || table.title), moment)}: ${says}`,
    };
  });
}
