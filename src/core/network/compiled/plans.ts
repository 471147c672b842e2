import type { Table } from "../../tables/table.ts";
import { canBePut, type Placement, placementOf, placeQuestion } from "../place.ts";
import type { Question } from "../question.ts";
import { isSettledBeside } from "../select-series.ts";
import type { SeriesIndex } from "../series-index.ts";
import { type Shape } from "../shapes.ts";
import { hasRatioColumns } from "../../tables/layout.ts";
import type { Subject } from "../structures.ts";
import type { Blocks, Pattern } from "./blocks.ts";

/** The lines of a workbook, and the blocks that rules are put to them as. */
interface Lines {
  readonly index: SeriesIndex;
  readonly blocks: Blocks;
}

/** A rule put to a subject: as a block, by its number, or constraint by constraint. */
export interface Put {
  readonly subject: Subject;
  readonly block: number | undefined;
  /** Absent where it was put as it was in another table of that shape: then the block says it all. */
  readonly placement: Placement | undefined;
}

/** What was put, as it is judged constraint by constraint. */
export function placementBehind({ placement, block }: Put, blocks: Blocks): Placement {
  return placement ?? blocks.placementOf(block ?? -1);
}

/** What a formula comes to on one line of a table of some shape: a block of this pattern, or what is to be seen for each. */
interface Step {
  readonly line: number;
  readonly pattern: Pattern | undefined;
}

/** Whether what the formula comes to may hang on nothing but what lines and columns say. */
function isOfShape({ rule, own, others, isOfYear, isChained }: Question): boolean {
  const { allSchemes, unreported, alternatives, unless } = rule;
  const isPlain = !allSchemes && !unreported && !alternatives && unless.length === 0;
  return (
    isPlain && !isOfYear && !isChained && !own.all && [own, ...others].every(({ structure }) => structure === undefined)
  );
}

/** Puts a formula to every line of a table that it is about. */
function putTo(question: Question, table: Table, { index, blocks }: Lines, into: Put[]): void {
  const lines = index.linesOf(table);
  for (const line of index.meantIn(question.own, index.shapeOf(table))) {
    const subject = lines[line];
    const placement = subject && placementOf(question, subject, index);
    if (placement) into.push({ subject, block: blocks.add(placement), placement });
  }
}

/**
 * The same, and what of that goes for every table of its shape. A line is left out of that where the formula cannot be
 * put to it in any of them.
 */
function putAndPlan(question: Question, table: Table, { index, blocks }: Lines, into: Put[]): readonly Step[] {
  const { rule, own, others, alike } = question;
  const plan: Step[] = [];
  const lines = index.linesOf(table);
  const isPlannable = !hasRatioColumns(table);
  for (const line of index.meantIn(own, index.shapeOf(table))) {
    const subject = lines[line];
    if (!subject) continue;
    const placement = placementOf(question, subject, index);
    const block = placement && blocks.add(placement);
    if (placement) into.push({ subject, block, placement });
    const isSettled =
      isPlannable && others.every((selector) => isSettledBeside(selector, subject, index, rule.reach, alike));
    if (isSettled && !placement) continue;
    plan.push({ line, pattern: isSettled && block !== undefined ? blocks.patternOf(block, table) : undefined });
  }
  return plan;
}

/** Puts the formula to the lines of a table as it was to those of another one of its shape. */
function putAsPlanned(
  plan: readonly Step[],
  question: Question,
  table: Table,
  { index, blocks }: Lines,
  into: Put[],
): void {
  const lines = index.linesOf(table);
  for (const { line, pattern } of plan) {
    const subject = lines[line];
    if (!subject) continue;
    const alike = pattern && blocks.addPattern(pattern, table);
    const placement = alike === undefined ? placementOf(question, subject, index) : undefined;
    if (alike !== undefined) into.push({ subject, block: alike, placement });
    else if (placement) into.push({ subject, block: blocks.add(placement), placement });
  }
}

/** A formula of a rule on every subject it is about. */
export function putQuestion(question: Question, into: Lines): readonly Put[] {
  const { index, blocks } = into;
  if (!canBePut(question, index)) return [];
  if (!isOfShape(question)) {
    return placeQuestion(question, index).map((placement) => {
      const isPlain = placement.overAllSchemes === undefined && !question.rule.alternatives;
      return { subject: placement.subject, block: isPlain ? blocks.add(placement) : undefined, placement };
    });
  }
  const asked = new Set(index.shapes.filter((shape) => index.meantIn(question.own, shape).length > 0));
  if (asked.size === 0) return [];
  const plans = new Map<Shape, readonly Step[]>();
  const puts: Put[] = [];
  for (const table of index.tables) {
    const shape = index.shapeOf(table);
    if (!asked.has(shape)) continue;
    const plan = plans.get(shape);
    if (plan) putAsPlanned(plan, question, table, into, puts);
    else if (shape.tables === 1) putTo(question, table, into, puts);
    else plans.set(shape, putAndPlan(question, table, into, puts));
  }
  return puts;
}
