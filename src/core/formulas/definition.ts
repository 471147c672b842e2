import { compare, divide, type Exact, negate } from "../interval/exact.ts";
import { evaluate } from "../language/evaluate.ts";
import { isMany, type Selector, selectorsOf } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Held } from "../network/compiled/held.ts";
import type { Figure } from "../network/figure.ts";
import type { Constraint } from "../network/instantiate.ts";
import { cellOf, standsThere } from "../findings/cell-of.ts";
import { placeOf, type Series } from "../tables/table.ts";
import { cellTimes, type Linear, scaled } from "./linear.ts";
import { OTHER, plain, quotientAlgebra, type Quotient } from "./quotient.ts";
import type { Places } from "./places.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** What a rule says that a cell is, in cells. */
export interface Definition {
  readonly constraint: Constraint;
  readonly verdict: Verdict;
  /** The cell that it is about. */
  readonly subject: CellKey;
  readonly wanted: Quotient;
  /** Cells of which cannot be told whether the table writes them with a minus. */
  readonly unsigned: ReadonlySet<CellKey>;
}

/**
 * The figure of a rule divided by what stands in its cell: −1 for an outflow written with a minus or a figure with an N behind
 * it, 1000 in a table × 1.000.
 */
function factorOf({ table, series, moment, reading }: Figure): Exact | undefined {
  const [read, place] = [table.cell(series, moment).value, placeOf(table, series, moment)];
  if (read === undefined || reading.value === undefined || compare(reading.value, 0) === 0) return undefined;
  const isTurned = place && table.cells.isTurned(place.row * table.grid.columns + place.column);
  return divide(reading.value, isTurned ? negate(read) : read);
}

const constraintsOf = ({ constraint }: Verdict): readonly Constraint[] =>
  constraint.overAllSchemes ? [constraint, constraint.overAllSchemes] : [constraint];

/** How a series is written is told by the periods in which it is not 0. */
class Factors {
  private readonly known = new Map<Selector, Map<Series, Exact>>();

  constructor(verdicts: readonly Verdict[]) {
    for (const { figures } of verdicts.flatMap(constraintsOf)) {
      for (const [selector, those] of figures) {
        const ofSelector = this.known.get(selector) ?? new Map<Series, Exact>();
        this.known.set(selector, ofSelector);
        for (const figure of those) {
          const factor = factorOf(figure);
          if (factor !== undefined) ofSelector.set(figure.series, factor);
        }
      }
    }
  }

  of(selector: Selector, figure: Figure): Exact | undefined {
    return factorOf(figure) ?? this.known.get(selector)?.get(figure.series);
  }
}

function definitionOf(
  verdict: Verdict,
  constraint: Constraint,
  factors: Factors,
  cells: WorkbookCells,
): Definition | undefined {
  const { formula, figures, subject } = constraint;
  const [own, ...others] = selectorsOf(formula.left);
  const key = cells.key(cellOf(subject));
  if (formula.left.kind !== "selector" || !own || others.length > 0 || isMany(own) || key === undefined)
    return undefined;
  const unsigned = new Set<CellKey>();
  const wanted = evaluate(formula.right, quotientAlgebra, (selector) =>
    (figures.get(selector) ?? []).filter(standsThere).map((figure) => {
      const at = cells.key(cellOf(figure));
      if (at === undefined) return OTHER;
      const factor = factors.of(selector, figure);
      if (factor === undefined) unsigned.add(at);
      return plain(cellTimes(at, factor ?? 1));
    }),
  );
  if (wanted === OTHER) return undefined;
  const inCell = divide(1, factors.of(own, subject) ?? 1) ?? 1;
  return {
    constraint,
    verdict,
    subject: key,
    wanted: { ...wanted, top: scaled(wanted.top, inCell) },
    unsigned,
  };
}

/** What is only worth a look when it differs says nothing of what a figure is. */
const isEquality = ({ constraint: { formula, rule } }: Verdict): boolean =>
  formula.operator === "=" && rule.signal === undefined;

function definitionsOf(verdicts: readonly Verdict[], cells: WorkbookCells): Map<CellKey, Definition[]> {
  const equalities = verdicts.filter(isEquality);
  const factors = new Factors(equalities);
  const found = new Map<CellKey, Definition[]>();
  for (const verdict of equalities) {
    for (const constraint of constraintsOf(verdict)) {
      const definition = definitionOf(verdict, constraint, factors, cells);
      if (!definition) continue;
      const ofCell = found.get(definition.subject);
      if (ofCell) ofCell.push(definition);
      else found.set(definition.subject, [definition]);
    }
  }
  return found;
}

const NONE: readonly Definition[] = [];

/** What the rules say that the cells are, as sums and quotients of other cells; of what holds only where it is asked for. */
export class Definitions {
  private readonly told: ReadonlyMap<CellKey, readonly Definition[]>;
  private readonly held: Held | undefined;
  private readonly places: Places;
  private readonly cells: WorkbookCells;
  private readonly ofSeries = new Map<Series, ReadonlyMap<CellKey, readonly Definition[]>>();

  constructor(answers: readonly Verdict[], held: Held | undefined, places: Places, cells: WorkbookCells) {
    [this.held, this.places, this.cells] = [held, places, cells];
    this.told = definitionsOf(answers, cells);
  }

  /** Whether a sum of cells is, cell by cell, what a rule that holds says that a cell is. */
  isHeld(key: CellKey, { terms, constant }: Linear): boolean {
    const place = this.held && this.places.of(this.cells.reference(key));
    if (!this.held || !place?.series || constant !== 0) return false;
    return this.held.isSum(place.series, place.table.moments.indexOf(place.moment), {
      size: terms.size,
      times: (grid, index) => terms.get(this.cells.keyIn(grid, index)),
    });
  }

  of(key: CellKey): readonly Definition[] {
    const told = this.told.get(key) ?? NONE;
    const held = this.heldOf(key);
    return held.length === 0 ? told : told.length === 0 ? held : [...told, ...held];
  }

  private heldOf(key: CellKey): readonly Definition[] {
    const series = this.held && this.places.of(this.cells.reference(key))?.series;
    if (!this.held || !series) return NONE;
    let known = this.ofSeries.get(series);
    if (!known) this.ofSeries.set(series, (known = definitionsOf(this.held.verdictsOn(series), this.cells)));
    return known.get(key) ?? NONE;
  }
}
