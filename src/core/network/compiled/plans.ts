import type { Table } from "../../tables/table.ts";
import { canBePut, type Placement, placementOf, placeQuestion, type Question } from "../place.ts";
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

/** A formula on every line of a table that it is about. */
function putTo(question: Question, table: Table, { index, blocks }: Lines): readonly Put[] {
  const lines = index.linesOf(table);
  return index.meantIn(question.own, index.shapeOf(table)).flatMap((line): readonly Put[] => {
    const subject = lines[line];
    const placement = subject && placementOf(question, subject, index);
    return placement ? [{ subject, block: blocks.add(placement), placement }] : [];
  });
}

/**
 * A formula on every line of a table that it is about, and what of that goes for every table of its shape. A line is left
 * out of that where the formula cannot be put to it in any of them.
 */
function putAndPlan(question: Question, table: Table, { index, blocks }: Lines): { puts: Put[]; plan: Step[] } {
  const { rule, own, others, alike } = question;
  const [puts, plan]: [Put[], Step[]] = [[], []];
  const lines = index.linesOf(table);
  const isPlannable = !hasRatioColumns(table);
  for (const line of index.meantIn(own, index.shapeOf(table))) {
    const subject = lines[line];
    if (!subject) continue;
    const placement = placementOf(question, subject, index);
    const block = placement && blocks.add(placement);
    if (placement) puts.push({ subject, block, placement });
    const isSettled =
      isPlannable && others.every((selector) => isSettledBeside(selector, subject, index, rule.reach, alike));
    if (isSettled && !placement) continue;
    plan.push({ line, pattern: isSettled && block !== undefined ? blocks.patternOf(block, table) : undefined });
  }
  return { puts, plan };
}

/** The formula on the lines of a table as it was on those of another one of its shape. */
function putAsPlanned(plan: readonly Step[], question: Question, table: Table, { index, blocks }: Lines): Put[] {
  const lines = index.linesOf(table);
  return plan.flatMap(({ line, pattern }): readonly Put[] => {
    const subject = lines[line];
    if (!subject) return [];
    const alike = pattern && blocks.addPattern(pattern, table);
    if (alike !== undefined) return [{ subject, block: alike, placement: undefined }];
    const placement = placementOf(question, subject, index);
    return placement ? [{ subject, block: blocks.add(placement), placement }] : [];
  });
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
  const plans = new Map<Shape, readonly Step[]>();
  return index.tables.flatMap((table) => {
    const shape = index.shapeOf(table);
    if (index.meantIn(question.own, shape).length === 0) return [];
    if (shape.tables === 1) return putTo(question, table, into);
    const known = plans.get(shape);
    if (known) return putAsPlanned(known, question, table, into);
    const { puts, plan } = putAndPlan(question, table, into);
    plans.set(shape, plan);
    return puts;
  });
}
