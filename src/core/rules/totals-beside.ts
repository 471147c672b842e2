import { apartText, numberText } from "../findings/number-text.ts";
import { placed } from "../findings/placed.ts";
import { addedUp } from "../findings/sum-text.ts";
import { add as plus, compare, type Exact, subtract } from "../interval/exact.ts";
import { add, outcomeOf, pointOf } from "../interval/interval.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import { isOneDigitOff, mayBeMistyped } from "../reading/typing-slips.ts";
import { addingUp } from "../tables/relations/additive.ts";
import type { Stated } from "../tables/relations/amid.ts";
import { isSumOf, statedAt } from "../tables/relations/averaged-measures.ts";
import type { Moment, Table, Whole } from "../tables/table.ts";
import { directionOf, namesTarget } from "../vocabulary/targets.ts";
import { workingsOf } from "../vocabulary/workings.ts";
import type { Observation } from "./observation.ts";
import { valuesAt } from "./rates.ts";
import { severityOfSum } from "./sum-of-amounts.ts";

/** Percent. */
const WHOLE = 100;

/** In so many periods, and in all but one of them, a total is what its parts come to, or it says nothing of the columns beside these. */
const FEWEST_SHOWN = 2;

/** What is worked out from the periods has rules of its own; a norm or the most that may be spent is no sum. */
function isPlain({ header }: Moment): boolean {
  const isElse = workingsOf(header).some((working) => working !== "optelling" && working !== "product");
  return !isElse && !namesTarget(header) && directionOf(header, "") === undefined;
}

/** "Aandeel": what each line is of all together, so that they come to the 100% that stands at their total. */
const SHARE_OF_ALL = /^(?:%[- ]?)?(?:aandeel|verdeling)\b/;

const isShareOfAll = ({ header }: Moment): boolean => SHARE_OF_ALL.test(normalise(header));

function isShown({ moments, cell }: Table, total: Whole): boolean {
  const stated = moments.flatMap((moment) => statedAt(total, moment, cell) ?? []);
  const sums = stated.filter(isSumOf).length;
  return !total.overlaps && sums >= FEWEST_SHOWN && sums + 1 >= stated.length;
}

/** Whether a slip in the total or in one of its parts makes it other than their sum: else the total may hold more than is listed. */
function isMistyped({ total, parts }: Stated): boolean {
  const sum = parts.reduce<Exact>(plus, 0);
  const mayBe = (meant: Exact, found: Exact): boolean => mayBeMistyped(meant, found) || isOneDigitOff(meant, found);
  return mayBe(sum, total) || parts.some((part) => mayBe(plus(part, subtract(total, sum)), part));
}

const termOf = (value: Exact): string => (compare(value, 0) < 0 ? `(${numberText(value)})` : numberText(value));

/** Whether a total is the sum of its parts in one column; undefined where it may be something else. */
function seeTotal(table: Table, total: Whole, moment: Moment): Observation | undefined {
  const { whole, parts } = total;
  const stated = statedAt(total, moment, table.cell);
  if (!stated || !addingUp(table, whole)(moment)) return undefined;
  const sum = parts.map((part) => valuesAt(table, part, moment)).reduce(add, pointOf(0));
  const outcome = outcomeOf(valuesAt(table, whole, moment), "=", sum);
  const isAll = isShareOfAll(moment) && compare(stated.total, WHOLE) === 0;
  const isMeant = outcome !== "schending" || isAll || isMistyped(stated);
  if (!isMeant || sum.point === undefined) return undefined;
  const [wanted, stands] = apartText(sum.point, stated.total);
  const own = { table, series: whole, moment };
  const others = parts.map((series) => ({ table, series, moment }));
  return {
    places: [own, ...others],
    outcome,
    severity: severityOfSum(own, others),
    found: stated.total,
    expected: sum.point,
    working: (figureAt, arithmetic) => {
      const figures = others.flatMap((place) => figureAt(place) ?? []);
      return figures.length < others.length ? undefined : figures.reduce((all, one) => arithmetic.add(all, one));
    },
    again: (changed) => seeTotal(changed, total, moment),
    text: `${placed(plainText(whole.label), moment)}: ${addedUp(stated.parts, termOf)} = ${wanted}, er staat ${stands}.`,
  };
}

/**
 * The totals of columns beside periods that are none of these: "Laatste stand", where those of the periods show what they add
 * up, and "Aandeel", of which the total is 100%.
 */
export function seeTotalsBeside(table: Table): readonly Observation[] {
  const { beside, totals } = table;
  const [plain, shares] = [beside.filter(isPlain), beside.filter(isShareOfAll)];
  if (plain.length + shares.length === 0) return [];
  return totals.flatMap((total) => {
    const columns = isShown(table, total) ? [...plain, ...shares] : total.overlaps ? [] : shares;
    return columns.flatMap((moment) => seeTotal(table, total, moment) ?? []);
  });
}
