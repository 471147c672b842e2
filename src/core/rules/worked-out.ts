import type { Severity } from "../findings/finding.ts";
import { apartText, numberText } from "../findings/number-text.ts";
import { lineName } from "../findings/placed.ts";
import { compare, type Exact, multiply as times, negate } from "../interval/exact.ts";
import { absolute, type Interval, outcomeOf, roundedTo } from "../interval/interval.ts";
import { plainText } from "../reading/normalise.ts";
import { printedStep } from "../reading/read-cell.ts";
import { placeOf, type Table } from "../tables/table.ts";
import type { Spot, Strand } from "../tables/worked-out/strands.ts";
import { isRounded, isUnsigned, type Way } from "../tables/worked-out/way.ts";
import { mayBeIncome } from "../vocabulary/income-words.ts";
import type { Observation, Place } from "./observation.ts";
import { type Asked, sidesOf, workingOf } from "./worked-out-sides.ts";
import { sumText } from "./worked-out-text.ts";

/** The figure it is about, then those it is worked out from. */
export function placesOf({
  way: { operation, result, first, more = [], second, at, isSinceBefore },
  line,
}: Asked): readonly [Place, ...Place[]] | undefined {
  const before = operation === "opgeteld" ? first.spots.slice(0, line) : [];
  const [own, ...others] = [
    result.spots[line],
    first.spots[operation === "aansluiting" ? line - 1 : line],
    ...more.map(({ spots }) => spots[line]),
    ...second.map(({ spots }) => spots[isSinceBefore === true ? line - 1 : (at ?? line)]),
    ...(operation === "cumulatief" ? [result.spots[line - 1]] : before),
  ];
  // A part is divided by itself and the rest.
  return own && [own, ...new Set(others.filter((spot) => spot !== undefined))];
}

/** Percentages, marks and indices are rounded, and their difference may be that of what they were. */
const SMALL = 100;

function isOfSmall(table: Table, { operation, first, second, isSinceBefore }: Way, line: number): boolean {
  if (operation !== "verschil" || isSinceBefore === true) return false;
  return [first, ...second].every(({ spots }) => {
    const spot = spots[line];
    const value = spot && table.cell(spot.series, spot.moment).value;
    return value !== undefined && compare(value, 0) >= 0 && compare(value, SMALL) < 0;
  });
}

/** One more or less in the last digit of what was rounded, or in the amounts it is made of, is no slip in a sum. */
function severityOf(table: Table, { way, line }: Asked, found: Exact, right: Interval): Severity | undefined {
  const own = way.result.spots[line];
  const mayBeRounded = isRounded(way) || own?.series.facets.unit === "euro" || isOfSmall(table, way, line);
  if (!own || way.operation === "aansluiting" || !mayBeRounded) return undefined;
  const step = printedStep(table.cell(own.series, own.moment));
  return outcomeOf(roundedTo(found, times(step, 2)), "=", right) === "schending" ? undefined : "afronding";
}

/** Whether an average lies between the figures that it is of: by some weights it may then be right. */
function mayBeWeighed(table: Table, { first, second }: Way, line: number, found: Exact): boolean {
  const values = [first, ...second].flatMap(({ spots }) => {
    const spot = spots[line];
    return (spot && table.cell(spot.series, spot.moment).value) ?? [];
  });
  return values.some((one) => compare(one, found) <= 0) && values.some((one) => compare(one, found) >= 0);
}

/** Income and cost fall short in opposite ways, and of a difference in money often the size alone is told. */
const isMoney = ({ series: { facets } }: Spot): boolean =>
  facets.unit === "euro" || ["lasten", "baten", "saldo"].includes(facets.role ?? "");

/** So many lines on either side of one show which sign their difference has, in a list as long as one likes. */
const MOST_BESIDE = 50;

/** Of how many lines around one a difference has the sign that its figures give, and of how many the other one. */
function signsOf(table: Table, asked: Asked): { readonly right: number; readonly turned: number } {
  let [right, turned] = [0, 0];
  const end = Math.min(asked.way.result.spots.length, asked.line + MOST_BESIDE + 1);
  for (let line = Math.max(0, asked.line - MOST_BESIDE); line < end; line++) {
    const sides = sidesOf(table, { ...asked, line });
    const [found, worked] = [sides?.left.point, sides?.right.point];
    if (found === undefined || worked === undefined) continue;
    const sign = compare(found, 0) * compare(worked, 0);
    if (sign > 0) right++;
    else if (sign < 0) turned++;
  }
  return { right, turned };
}

/** A decrease that stands there as an increase, between columns that are times, where most others have the right sign. */
function isSignForgotten(table: Table, asked: Asked): boolean {
  const { way, line } = asked;
  const own = way.result.spots[line];
  const areTimes = [way.first, ...way.second].every(({ kind }) => kind !== undefined);
  if (!own || !areTimes || isMoney(own)) return false;
  const { right, turned } = signsOf(table, asked);
  return right > 1 && turned < right;
}

/** One wrong letter among so many right ones is a slip. */
const RIGHT_TO_ONE = 3;

/** The only difference of several with a V or N behind each that by its letter goes the other way; what comes in may. */
function isLetterWrong(table: Table, asked: Asked): boolean {
  const { way, line, across } = asked;
  const own = way.result.spots[line];
  const place = own && placeOf(table, own.series, own.moment);
  if (!place || !table.cells.isMarked(place.row * table.grid.columns + place.column)) return false;
  if (mayBeIncome(across[line]?.name ?? "") || mayBeIncome(across[line]?.group ?? "")) return false;
  const { right, turned } = signsOf(table, asked);
  return turned === 1 && right >= RIGHT_TO_ONE;
}

/** Whether all others have the sign that their figures give, so that this one has the wrong sign, or a minus too many. */
function isOnlyOneTurned(table: Table, asked: Asked): boolean {
  const { right, turned } = signsOf(table, asked);
  return right > 1 && turned === 1;
}

const nameOf = ({ name, group }: Strand): string => plainText(lineName({ label: name, group }));

/** What is seen by one way. What it is made of may be all of a long list: that is told of what is told. */
export type Seen = Omit<Observation, "places">;

/** Whether a figure is what one way makes of the others; undefined where that cannot be told. */
export function judgeWay(table: Table, asked: Asked): Seen | undefined {
  const { way, line, across } = asked;
  const sides = sidesOf(table, asked);
  if (!sides) return undefined;
  const { left, right } = sides;
  const [found, worked] = [left.point, right.point];
  if (found === undefined || worked === undefined) return undefined;
  const isTurned = isUnsigned(way) && compare(found, 0) * compare(worked, 0) < 0;
  const [size, other] = isUnsigned(way) ? [absolute(left), absolute(right)] : [left, right];
  const outcome = outcomeOf(size, "=", other);
  const isOtherWay = isTurned && !isOnlyOneTurned(table, asked);
  const expected = isOtherWay ? negate(worked) : worked;
  const again = (changed: Table): Seen | undefined => judgeWay(changed, asked);
  const seen = { outcome, found, expected, again, working: workingOf(table, asked) };
  if (outcome !== "schending") {
    const text = `${nameOf(way.result)}, ${plainText(across[line]?.name ?? "")}: ${sumText(table, way, line)} = ${numberText(worked)}, er staat ${numberText(found)}.`;
    if (isTurned && isLetterWrong(table, asked)) {
      const told = `${text} Klopt de letter erachter, V (voordelig) of N (nadelig)?`;
      return { ...seen, outcome: "schending", severity: "waarschuwing", expected: worked, text: told };
    }
    if (!isTurned || !isSignForgotten(table, asked)) return { ...seen, text: "" };
    return { ...seen, outcome: "signaal", expected: worked, text: `${text} Is de min vergeten?` };
  }
  const severity = severityOf(table, asked, size.point ?? found, other);
  const [only] = way.second;
  const shown = isOtherWay && only && way.operation === "verschil" ? { ...way, first: only, second: [way.first] } : way;
  const name = `${nameOf(way.result)}, ${plainText(across[line]?.name ?? "")}`;
  const [wanted, stands] = apartText(expected, found);
  const text = `${name}: ${sumText(table, shown, line)} = ${wanted}, er staat ${stands}.`;
  if (way.operation === "gemiddelde" && mayBeWeighed(table, way, line, found)) {
    // By numbers that the table does not show it comes near to this one.
    if (severity === "afronding") return { ...seen, outcome: "klopt binnen afronding", text: "" };
    return { ...seen, outcome: "signaal", text: `${text} Is het een gewogen gemiddelde, zet dat er dan bij.` };
  }
  return { ...seen, severity, text };
}
