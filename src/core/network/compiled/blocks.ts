import type { Selector } from "../../language/formula.ts";
import type { Table } from "../../tables/table.ts";
import { comparesCollected } from "../figure.ts";
import { type Placement, placementOn } from "../place.ts";
import type { Located } from "../structures.ts";
import type { Cells } from "./cells.ts";
import { ColumnFinder } from "./columns.ts";
import { type Form, Forms } from "./forms.ts";
import { Interned } from "./interned.ts";
import { IntegerList } from "./integer-list.ts";
import { maskOf } from "./masks.ts";
import { isOutflow, outflowSign } from "./outflow-sign.ts";

/** A block without the table it is on, for others of the same shape. */
export interface Pattern {
  readonly form: number;
  readonly periods: number;
  readonly mask: number;
  /** As they are in a block, but for lines within their table, and outflows as if without a minus. */
  readonly terms: Int32Array;
}

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
  readonly blocks = new IntegerList();
  readonly terms = new IntegerList();
  readonly offsets = new Interned<Int32Array>();
  /** The most that a block takes of its figures and constant together, to tell whether sums are exact. */
  heaviest = 0;
  /** By period: 1 where the rule is put. */
  readonly masks = new Interned<Uint8Array>();
  private finder = new ColumnFinder(this.offsets);
  private readonly known = new Forms();

  constructor(cells: Cells) {
    this.cells = cells;
  }

  get forms(): readonly Form[] {
    return this.known.all;
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
    const form = this.known.numberOf(placement.question);
    if (form === undefined) return undefined;
    const before = this.terms.length;
    const isComplete = this.addTerms(placement, form);
    if (isComplete === undefined) {
      this.terms.length = before;
      return undefined;
    }
    const offsets = isComplete ? [] : this.offsetsFrom(before);
    const mask = this.masks.numberOf(maskOf(placement, offsets));
    return this.push(form, before, placement.subject.table.moments.length, mask);
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
      const sign = isOutflow(selectors[selector]) ? outflowSign(this.cells, table, within) : 1;
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
        const sign = isOutflow(selector) ? outflowSign(this.cells, table, line - this.cells.firstLine(table)) : 1;
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

  /** Where the figures stand of each term from this one on. */
  private offsetsFrom(first: number): readonly Int32Array[] {
    const offsets: Int32Array[] = [];
    for (let term = first; term < this.terms.length; term += TermPart.size) {
      const ofTerm = this.offsets.at(this.term(term, TermPart.offsets));
      if (ofTerm) offsets.push(ofTerm);
    }
    return offsets;
  }

  private pushTerm(line: number, times: number, offsets: number, selector: number): void {
    this.terms.push(line);
    this.terms.push(times);
    this.terms.push(offsets);
    this.terms.push(selector);
  }
}
