import type { Operator, Selector } from "../../language/formula.ts";
import type { Table } from "../../tables/table.ts";
import { comparesCollected } from "../figure.ts";
import { askedIn } from "../instantiate.ts";
import { type Placement, placementOn, type Question } from "../place.ts";
import { hasRatioColumns } from "../../tables/layout.ts";
import type { Located } from "../structures.ts";
import { type Cells, Store, UNIT } from "./cells.ts";
import { ColumnFinder } from "./columns.ts";
import { Interned } from "./interned.ts";
import { IntegerList } from "./integer-list.ts";
import { linearFormOf } from "./linear-form.ts";

/** What blocks of one formula have in common: it holds where constant + sum of times × figure is 0, or at most, or at least. */
export interface Form {
  readonly question: Question;
  readonly selectors: readonly Selector[];
  /** By selector: how many times its figures are taken. */
  readonly times: readonly number[];
  readonly operator: Operator;
  /** In half cents. */
  readonly constant: number;
}

/** A block without the table it is on, for others of the same shape. */
export interface Pattern {
  readonly form: number;
  readonly periods: number;
  readonly mask: number;
  /** As they are in a block, but for lines within their table, and outflows as if without a minus. */
  readonly terms: Int32Array;
}

/** What 32 bits hold. */
const MOST_TIMES = 2 ** 31 - 1;

/** Of a block: which form it has, its first term, how many periods it is for, and in which of them the rule is put. */
export const BlockPart = { form: 0, firstTerm: 1, periods: 2, mask: 3, size: 4 } as const;
/** Of a term: the line whose figures are taken, how many times, where those stand, and which selector of the form means them. */
export const TermPart = { line: 0, times: 1, offsets: 2, selector: 3, size: 4 } as const;

/**
 * Rules put to subjects, for all periods at once: everywhere the same sum of the same lines. A block is a rule on one
 * subject, kept as a few whole numbers, so that there can be a hundred thousand of them.
 */
export class Blocks {
  readonly cells: Cells;
  readonly forms: Form[] = [];
  readonly blocks = new IntegerList();
  readonly terms = new IntegerList();
  readonly offsets = new Interned<Int32Array>();
  /** The most that a block takes of its figures and constant together, to tell whether sums are exact. */
  heaviest = 0;
  /** By period: 1 where the rule is put. */
  readonly masks = new Interned<Uint8Array>();
  private finder = new ColumnFinder(this.offsets);
  private readonly formNumbers = new Map<Question, number | undefined>();

  constructor(cells: Cells) {
    this.cells = cells;
  }

  get count(): number {
    return this.blocks.length / BlockPart.size;
  }

  /** Forgets all blocks, and keeps what is known of the tables. */
  clear(): void {
    this.blocks.length = 0;
    this.terms.length = 0;
  }

  /** To be called when nothing more is added: lets go of what only adding needs. */
  trim(): void {
    this.blocks.trim();
    this.terms.trim();
    this.offsets.trim();
    this.masks.trim();
    this.finder = new ColumnFinder(this.offsets);
  }

  /**
   * A placement as a block, by its number; undefined where its formula is no sum of figures, or a figure of it is not read as
   * it stands and states nothing.
   */
  add(placement: Placement): number | undefined {
    const form = this.formOf(placement.question);
    if (form === undefined) return undefined;
    const before = this.terms.length;
    const isComplete = this.addTerms(placement, form);
    if (isComplete === undefined) {
      this.terms.length = before;
      return undefined;
    }
    const { moments } = placement.subject.table;
    return this.push(form, before, moments.length, this.masks.numberOf(this.maskOf(placement, before, isComplete)));
  }

  /** The pattern of a block; undefined unless all of its lines are plain ones of this table. */
  patternOf(block: number, table: Table): Pattern | undefined {
    const first = this.cells.firstLine(table);
    const { times } = this.form(block);
    const terms = this.terms.values.slice(this.part(block, BlockPart.firstTerm), this.lastTerm(block));
    for (let term = 0; term < terms.length; term += TermPart.size) {
      const line = terms[term + TermPart.line] ?? 0;
      if (!this.cells.isPlain(line) || line < first || line >= first + table.series.length) return undefined;
      terms[term + TermPart.line] = line - first;
      terms[term + TermPart.times] = times[terms[term + TermPart.selector] ?? 0] ?? 0;
    }
    const [form, periods, mask] = [BlockPart.form, BlockPart.periods, BlockPart.mask].map((part) =>
      this.part(block, part),
    );
    return { form: form ?? 0, periods: periods ?? 0, mask: mask ?? 0, terms };
  }

  /** A block of a pattern on another table of its shape; undefined where not all of its lines are plain there. */
  addPattern({ form, periods, mask, terms }: Pattern, table: Table): number | undefined {
    const before = this.terms.length;
    const first = this.cells.firstLine(table);
    const selectors = this.forms[form]?.selectors ?? [];
    for (let term = 0; term < terms.length; term += TermPart.size) {
      const within = terms[term + TermPart.line] ?? 0;
      const selector = terms[term + TermPart.selector] ?? 0;
      const sign = isOutflow(selectors[selector]) ? this.signOf(table, within) : 1;
      if (sign === undefined || !this.cells.isPlain(first + within)) {
        this.terms.length = before;
        return undefined;
      }
      this.pushTerm(
        first + within,
        (terms[term + TermPart.times] ?? 0) * sign,
        terms[term + TermPart.offsets] ?? 0,
        selector,
      );
    }
    return this.push(form, before, periods, mask);
  }

  part(block: number, part: number): number {
    return this.blocks.values[block * BlockPart.size + part] ?? 0;
  }

  term(term: number, part: number): number {
    return this.terms.values[term + part] ?? 0;
  }

  /** Where the terms of a block end. */
  lastTerm(block: number): number {
    return block + 1 < this.count ? this.part(block + 1, BlockPart.firstTerm) : this.terms.length;
  }

  form(block: number): Form {
    const form = this.forms[this.part(block, BlockPart.form)];
    if (!form) throw new RangeError(`No block ${String(block)}`);
    return form;
  }

  /** Whether the rule is put in a period. */
  isAskedAt(block: number, period: number): boolean {
    return this.masks.at(this.part(block, BlockPart.mask))?.[period] !== 0;
  }

  /** The lines of a block, each once for every selector that means it. */
  linesOf(block: number, selector?: number): readonly number[] {
    const lines: number[] = [];
    const end = this.lastTerm(block);
    for (let term = this.part(block, BlockPart.firstTerm); term < end; term += TermPart.size) {
      const line = this.term(term, TermPart.line);
      if (selector !== undefined && this.term(term, TermPart.selector) !== selector) continue;
      if (lines.at(-1) !== line) lines.push(line);
    }
    return lines;
  }

  /** What was made into the block. */
  placementOf(block: number): Placement {
    const { question, selectors } = this.form(block);
    const linesOf = (selector: Selector): readonly Located[] =>
      this.linesOf(block, selectors.indexOf(selector)).map((line) => this.cells.seriesAt(line));
    const { own, others } = question;
    return placementOn(question, new Map([own, ...others].map((selector) => [selector, linesOf(selector)])));
  }

  private push(form: number, firstTerm: number, periods: number, mask: number): number {
    let weight = Math.abs(this.forms[form]?.constant ?? 0);
    for (let term = firstTerm; term < this.terms.length; term += TermPart.size) {
      weight += Math.abs(this.terms.values[term + TermPart.times] as number);
    }
    this.heaviest = Math.max(this.heaviest, weight);
    this.blocks.push(form);
    this.blocks.push(firstTerm);
    this.blocks.push(periods);
    this.blocks.push(mask);
    return this.count - 1;
  }

  private formOf(question: Question): number | undefined {
    if (!this.formNumbers.has(question)) this.formNumbers.set(question, this.makeForm(question));
    return this.formNumbers.get(question);
  }

  private makeForm(question: Question): number | undefined {
    const form = linearFormOf(question.formula);
    const constant = (form?.constant ?? Number.NaN) * UNIT;
    if (!form || !Number.isSafeInteger(constant)) return undefined;
    const [selectors, times] = [[...form.coefficients.keys()], [...form.coefficients.values()]];
    if (times.some((one) => Math.abs(one) > MOST_TIMES)) return undefined;
    return this.forms.push({ question, selectors, times, operator: question.formula.operator, constant }) - 1;
  }

  /** Whether every line has a figure in every period; undefined where the lines make no block. */
  private addTerms({ found, subject, question }: Placement, form: number): boolean | undefined {
    const { selectors = [], times: ofSelectors = [] } = this.forms[form] ?? {};
    // Which sign those have, all of them together tell.
    if (comparesCollected(question.formula)) return undefined;
    let isComplete = true;
    for (const [number, selector] of selectors.entries()) {
      const times = ofSelectors[number] ?? 0;
      for (const located of found.get(selector) ?? []) {
        const { table, series } = located;
        const line = this.cells.lineOf(table, series);
        const sign = isOutflow(selector) ? this.signOf(table, line - this.cells.firstLine(table)) : 1;
        const columns = sign && this.finder.find(subject.table, located, selector, this.cells.isPlain(line));
        if (!sign || !columns) return undefined;
        for (const offsets of columns) {
          isComplete &&= this.offsets.at(offsets)?.includes(-1) !== true;
          this.pushTerm(line, times * sign, offsets, number);
        }
      }
    }
    return isComplete;
  }

  private pushTerm(line: number, times: number, offsets: number, selector: number): void {
    this.terms.push(line);
    this.terms.push(times);
    this.terms.push(offsets);
    this.terms.push(selector);
  }

  /** The periods in which every line has a figure and the rule is put; undefined: all of them. */
  private maskOf(placement: Placement, firstTerm: number, isComplete: boolean): Uint8Array | undefined {
    const { rule, formula, isChained } = placement.question;
    const { table } = placement.subject;
    // In columns with names a total may be an average, by what its figures are.
    const isNamed = formula.operator === "=" && table.moments.some(({ period }) => period === undefined);
    const isPlain = !isChained && rule.unreported === undefined && rule.unless.length === 0 && !isNamed;
    const mayBeSkipped = !isPlain || hasRatioColumns(table);
    if (isComplete && !mayBeSkipped) return undefined;
    const isAsked = mayBeSkipped ? askedIn(placement) : undefined;
    const mask = Uint8Array.from(table.moments, (period) => Number(isAsked?.(period) ?? true));
    for (let term = firstTerm; term < this.terms.length; term += TermPart.size) {
      const offsets = this.offsets.at(this.term(term, TermPart.offsets));
      if (offsets) for (const [at, offset] of offsets.entries()) if (offset < 0) mask[at] = 0;
    }
    return mask.includes(0) ? mask : undefined;
  }

  /** An outflow with a minus in most periods is read without it; undefined where that is no matter of sign alone. */
  private signOf(table: Table, within: number): 1 | -1 | undefined {
    const { codes, roundings, stores, starts } = this.cells;
    const line = this.cells.firstLine(table) + within;
    const series = table.series[within];
    const start = starts[line] ?? 0;
    const isRead = this.cells.isRead(line);
    let [minus, plus, isStated] = [0, 0, true];
    for (const [column, moment] of table.moments.entries()) {
      const value = isRead ? (stores[Store.read]?.[start + column] ?? 0) : series ? table.whole(series, moment) : 0;
      if (value > 0) plus++;
      else if (value < 0) minus++;
      if (isRead) isStated &&= roundings[codes[start + column] ?? 0]?.isStated === true;
    }
    if (plus > 0 && plus >= minus) return 1;
    if (isStated) return minus > 0 ? -1 : 1;
    return undefined;
  }
}

const isOutflow = (selector: Selector | undefined): boolean => selector?.wants.role === "uitstroom";
