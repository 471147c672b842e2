import { cellOf, standsThere } from "../findings/cell-of.ts";
import { type Answer, askedOf, figuresOf } from "../findings/answer.ts";
import { type Item, type Items, parseFormula } from "../indicators/formula-tree.ts";
import { add, compare, divide, type Exact, exact, subtract } from "../interval/exact.ts";
import type { Figure } from "../network/figure.ts";
import type { Sighting } from "../network/observe.ts";
import { interpret } from "../vocabulary/interpret.ts";
import { CellKind } from "../workbook/grid.ts";
import { DifferenceText, enumerate } from "./difference-text.ts";
import { shownFormula } from "./formula-text.ts";
import {
  areSameFractions,
  cellsIn,
  type Fraction,
  fractionAlgebra,
  fractionOfCell,
  type FractionReading,
  fromQuotient,
} from "./fraction.ts";
import { FractionText } from "./fraction-text.ts";
import type { Context } from "./lay-beside.ts";
import { OTHER } from "./quotient.ts";
import { readProducts } from "./read-formula.ts";
import { OTHER_SUM, type Slip } from "./slip.ts";
import { spell } from "./spell.ts";
import { productsPhrase } from "./sum-of-products.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** What a figure is to a reader, times what stands in its cell: a percentage is 0,226 there. */
function shownTimes({ reading, ...figure }: Figure, cells: WorkbookCells): Exact {
  const key = cells.key(cellOf(figure)) ?? -1;
  const written = cells.number(key);
  if (reading.value === undefined || Number.isNaN(written) || written === 0) {
    return cells.format(key).includes("%") ? 100 : 1;
  }
  return divide(reading.value, exact(written)) ?? 1;
}

/** A reading that a working can reckon with. */
interface Read {
  readonly is: FractionReading;
}

/** What a figure that is worked out from others must be, in cells. */
function asCells({ subject, figures, working }: Sighting, cells: WorkbookCells): Fraction | undefined {
  const reckon = fractionAlgebra;
  const of = (is: FractionReading): Read => ({ is });
  const found = working?.<Read>(
    ({ table = subject.table, series, moment }) => {
      const figure = figures.find((one) => one.series === series && one.moment === moment && one.table === table);
      const key = figure && standsThere(figure) ? cells.key(cellOf(figure)) : undefined;
      if (!figure || key === undefined) return undefined;
      return of(reckon.multiply(fractionOfCell(key), reckon.constant(shownTimes(figure, cells))));
    },
    {
      add: (a, b) => of(reckon.add(a.is, b.is)),
      subtract: (a, b) => of(reckon.subtract(a.is, b.is)),
      multiply: (a, b) => of(reckon.multiply(a.is, b.is)),
      divide: (a, b) => of(reckon.divide(a.is, b.is)),
      scale: (a, factor) => of(reckon.multiply(a.is, reckon.constant(exact(factor)))),
      share: (a, parts) => of(reckon.divide(a.is, reckon.constant(parts))),
    },
  );
  const wanted = found && reckon.divide(found.is, reckon.constant(shownTimes(subject, cells)));
  return wanted === OTHER ? undefined : wanted;
}

/** Functions that take the place of SUM, and what they do instead. */
const INSTEAD_OF_SUM: ReadonlyMap<string, string> = new Map([
  ["AVERAGE", "neemt het gemiddelde"],
  ["COUNT", "telt hoeveel getallen er staan"],
  ["COUNTA", "telt hoeveel cellen gevuld zijn"],
  ["MAX", "neemt het hoogste getal"],
  ["MIN", "neemt het laagste getal"],
  ["MEDIAN", "neemt het middelste getal"],
  ["PRODUCT", "vermenigvuldigt de getallen"],
]);

/** A formula with SUM for such a function, and what that does; undefined where it has none. */
function withSum(formula: string): readonly [summed: string, does: string] | undefined {
  let does: string | undefined;
  const name = (written: string): string => {
    const found = INSTEAD_OF_SUM.get(written.toUpperCase());
    does ??= found;
    return found === undefined ? written : "SUM";
  };
  const items: Items = parseFormula(formula.slice(1)) ?? [];
  const summed = `=${spell(items, { separator: ",", name, leaf: ({ text }: Extract<Item, { text: string }>) => text })}`;
  return does === undefined ? undefined : [summed, does];
}

/** The figures that stand there as text, so that SUM passes them over, where just these lack. */
function passedOver(answer: Answer, formula: string, cells: WorkbookCells): readonly CellKey[] {
  const { found, expected } = { found: answer.left.point, expected: answer.right.point };
  if (found === undefined || expected === undefined || !/\bSUM\(/i.test(formula)) return [];
  const texts = figuresOf(answer).flatMap((figure) => {
    const key = cells.key(cellOf(figure)) ?? -1;
    const { value } = figure.reading;
    return cells.kind(key) === CellKind.text && value !== undefined && value !== 0 ? [{ key, value }] : [];
  });
  const lacks = texts.reduce<Exact>((sum, { value }) => add(sum, value), 0);
  return texts.length > 0 && compare(subtract(expected, found), lacks) === 0 ? texts.map(({ key }) => key) : [];
}

/** What the rules ask of the subject of an answer, in cells. */
function wantedOf(answer: Answer, key: CellKey, { definitions, cells }: Context): readonly Fraction[] {
  if (!("constraint" in answer)) return [asCells(answer, cells) ?? []].flat();
  const asked = definitions.of(key).filter(({ verdict }) => verdict === answer);
  return asked.map(({ wanted }) => fromQuotient(wanted));
}

/** Whether a column is another version of a budget than all others: a forecast may be reckoned otherwise. */
function isOfOtherVersion({ table, moment }: Figure): boolean {
  const { version } = interpret(moment.header);
  return (
    version !== undefined && table.moments.every((one) => one === moment || interpret(one.header).version !== version)
  );
}

interface Told {
  readonly says: string;
  readonly about: readonly CellKey[];
  readonly kind: string;
}

/** What the formula of a figure that is not right does otherwise than what that figure must come to. */
function toldOf(answer: Answer, key: CellKey, formula: string, context: Context): Told | undefined {
  const { cells, places } = context;
  const spot = askedOf(answer).subject;
  const { sheet } = cells.reference(key);
  const shown = shownFormula(formula);
  const read = (one: string) => readProducts(one, sheet, cells);
  const text = new FractionText(new DifferenceText(spot, places, cells), cells, sheet);
  const summed = withSum(formula);
  for (const wanted of wantedOf(answer, key, context)) {
    const actual = read(formula);
    const asSum = summed && read(summed[0]);
    const asks = `; de regel vraagt ${text.of(wanted)}.`;
    if (summed && asSum !== undefined && asSum !== OTHER && areSameFractions(asSum, wanted)) {
      return { says: `${shown} ${summed[1]} in plaats van op te tellen${asks}`, about: [], kind: "function" };
    }
    if (actual === OTHER) continue;
    if (areSameFractions(actual, wanted)) {
      const texts = passedOver(answer, formula, cells);
      if (texts.length === 0) continue;
      const named = enumerate(texts.map((one) => text.name(one)));
      const why = texts.length === 1 ? "dat getal is als tekst ingevoerd" : "die getallen zijn als tekst ingevoerd";
      return { says: `${shown} telt ${named} niet mee: ${why}.`, about: texts, kind: "text" };
    }
    const ofLines = productsPhrase(actual, wanted, cells);
    if (ofLines) return { ...ofLines, says: `${shown} ${ofLines.says}${asks}`, kind: "products" };
    const phrase = isOfOtherVersion(spot) ? undefined : text.phrase(actual, wanted);
    if (phrase === undefined) continue;
    const [own, asked] = [cellsIn(actual), cellsIn(wanted)];
    const about = [...[...own].filter((one) => !asked.has(one)), ...[...asked].filter((one) => !own.has(one))];
    return { says: `${shown} ${phrase}${asks}`, about, kind: "working" };
  }
  return undefined;
}

/**
 * Formulas of figures that a rule says are not right, which multiply, divide or count otherwise than that rule. What is
 * no more than cells too many or too few has been told already.
 */
export function brokenFigures(
  answers: readonly Answer[],
  isTold: (key: CellKey) => boolean,
  context: Context,
): readonly Slip[] {
  const { cells } = context;
  const told = new Set<CellKey>();
  return answers.flatMap((answer): Slip[] => {
    const { subject, rule } = askedOf(answer);
    const isOff = answer.outcome === "schending" && !("severity" in answer && answer.severity === "afronding");
    const key = isOff ? cells.key(cellOf(subject)) : undefined;
    const formula = key === undefined ? undefined : cells.formula(key);
    if (key === undefined || formula === undefined || isTold(key) || told.has(key)) return [];
    const found = toldOf(answer, key, formula, context);
    if (!found) return [];
    told.add(key);
    return [
      {
        rule: OTHER_SUM,
        spot: subject,
        outcome: "schending",
        severity: OTHER_SUM.severity,
        cells: [cellOf(subject), ...found.about.map((one) => cells.reference(one))],
        expected: answer.right.point,
        found: answer.left.point,
        says: found.says,
        kind: `${rule.id} ${found.kind}`,
      },
    ];
  });
}
