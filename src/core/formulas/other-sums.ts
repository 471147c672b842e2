import { cellOf } from "../findings/cell-of.ts";
import { DifferenceText } from "./difference-text.ts";
import { definitionText, shownFormula } from "./formula-text.ts";
import { countedOf, isSlip } from "./is-slip.ts";
import { type Context, type Found, layBeside, waysOf } from "./lay-beside.ts";
import { isPlain, OTHER } from "./quotient.ts";
import { readCell } from "./read-formula.ts";
import { OTHER_SUM, type Slip } from "./slip.ts";
import type { CellKey } from "./workbook-cells.ts";

function slipOf(formula: string, found: Found, { places, cells }: Context): Slip {
  const { definition, difference, isDenominator } = found;
  const { subject, rule } = definition.constraint;
  const { left, right } = definition.verdict;
  const sheet = subject.table.grid.name;
  const text = new DifferenceText(subject, places, cells);
  const phrase = isDenominator
    ? text.denominatorPhrase(difference, found.actual, found.wanted)
    : text.phrase(difference, found.actual, found.wanted);
  const { missing, extra, moved, repeated, flipped } = difference;
  const about = [
    ...missing,
    ...extra,
    ...moved.flatMap(({ to, from }) => [to, from]),
    ...repeated.keys(),
    ...flipped.keys(),
  ];
  const kinds = { missing, extra, moved, repeated: [...repeated], flipped: [...flipped] };
  return {
    rule: OTHER_SUM,
    spot: subject,
    outcome: "schending",
    severity: "waarschuwing",
    cells: [cellOf(subject), ...new Set(about)].map((one) => (typeof one === "number" ? cells.reference(one) : one)),
    expected: right.point,
    found: left.point,
    says: `${shownFormula(formula)} ${phrase}; de regel vraagt ${definitionText(definition.wanted, cells, sheet)}.`,
    kind: [
      rule.id,
      ...Object.entries(kinds).flatMap(([kind, { length }]) => (length > 0 ? [kind] : [])),
      ...(isDenominator ? ["denominator"] : []),
    ].join(" "),
  };
}

/** The difference of the definition that a formula comes nearest to; nearest is the one most cells are shared with. */
function nearest(found: readonly Found[]): Found | undefined {
  const near = (one: Found): number => countedOf(one.difference) + one.difference.moved.length;
  return found.reduce<Found | undefined>((best, one) => (best && near(best) >= near(one) ? best : one), undefined);
}

/** What laying all formulas beside the rules gives. */
export interface OtherSums {
  readonly slips: readonly Slip[];
  /** The cells whose formula is what a rule says, and those where it is a slip. */
  readonly judged: ReadonlySet<CellKey>;
}

/**
 * The formulas that compute something else than the rule on their cell says. A cell that several rules are about
 * is right when its formula is what one of them says: there are more roads to one figure.
 */
export function findOtherSums(context: Context): OtherSums {
  const ways = waysOf(context);
  const slips: Slip[] = [];
  const judged = new Set<CellKey>();
  for (const [key, formula] of context.cells.formulas()) {
    const actual = readCell(key, context.cells);
    if (actual === OTHER) continue;
    // So are most formulas, and what is told of them takes long.
    if (isPlain(actual) && context.definitions.isHeld(key, actual.top)) {
      judged.add(key);
      continue;
    }
    const definitions = context.definitions.of(key);
    if (definitions.length === 0) continue;
    const results = definitions.map((definition) => layBeside(actual, definition, context, ways));
    if (results.includes("same")) {
      judged.add(key);
      continue;
    }
    const best = nearest(results.filter((one) => one !== undefined && one !== "same"));
    if (!best || !isSlip(best, context)) continue;
    judged.add(key);
    slips.push(slipOf(formula, best, context));
  }
  return { slips, judged };
}
