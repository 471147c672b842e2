import { divide, exact, negate, toNumber } from "../interval/exact.ts";
import { CellKind } from "../workbook/grid.ts";
import { shiftOf, type Way, wayOf } from "./how-it-differs.ts";
import { isAsWritten, type OddOne, rankOf, runsAlong } from "./odd-one.ts";
import type { Places } from "./places.ts";
import { cellsOf, keepsToOwn, movesElsewhere, nameOf, placeOfReference, sheetsOf } from "./referred.ts";
import { filledTo } from "./seen-from.ts";
import { isSheetOfOther } from "./sheet-of-other.ts";
import { isOfOtherKind, isOfOtherVersion } from "./stands-apart.ts";
import { arePlainSums, countsTwice, hasTurnedOne } from "./sums-of-cells.ts";
import { workedOut } from "./worked-out.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** Functions that change nothing in what a formula is about. */
const PLAIN_FUNCTIONS = new Set(["SUM", "ROUND", "IFERROR", "ABS"]);
/** So many that are alike, of things with names, say what another one is as well. */
const MANY = 3;

/** What a line is looked at in. */
export interface Around {
  readonly cells: WorkbookCells;
  readonly places: Places;
  /** Whether all other formulas in the line that crosses the one looked at are the same as those in it. */
  readonly isCrossed: boolean;
}

const hasSameFunctions = ({ odd, wanted }: OddOne): boolean => {
  const [own, others] = [odd.seen, wanted].map(({ functions }) =>
    [...functions]
      .filter((name) => !PLAIN_FUNCTIONS.has(name))
      .sort()
      .join(),
  );
  return own === others;
};

const isSubset = <T>(part: ReadonlySet<T>, whole: ReadonlySet<T>): boolean => [...part].every((one) => whole.has(one));

/** Whether the odd one, filled on to the others, gives what they give: then it only says more than they do. */
function holdsForAll({ odd, alike }: OddOne, cells: WorkbookCells): boolean {
  return alike.every(({ at, key }) => {
    const filled = filledTo(odd.items, odd.at, at);
    const gives = filled === undefined ? undefined : workedOut(filled, at.sheet, cells);
    return gives !== undefined && isAsWritten(gives, cells.number(key));
  });
}

/** Whether it refers to any of the cells that it would refer to. */
function isAboutTheSame(odd: OddOne, { cells }: Around): boolean {
  const [own, wanted] = [odd.odd.seen, odd.wanted].map(({ references }) =>
    cellsOf(references, odd.odd.at.sheet, cells),
  );
  if (own !== undefined && wanted !== undefined) return [...own].some((key) => wanted.has(key));
  // Whole columns are not gone through.
  return odd.odd.seen.ways.some((way) => odd.wanted.ways.includes(way));
}

/** Whether all that it leaves out is blank: a part to come, or a year that was not counted. */
function leavesOutBlanks({ odd, wanted }: OddOne, { cells }: Around): boolean {
  const [own, all] = [odd.seen, wanted].map(({ references }) => cellsOf(references, odd.at.sheet, cells));
  const left = [...(all ?? [])].filter((key) => !own?.has(key));
  return left.length > 0 && left.every((key) => cells.kind(key) === CellKind.empty);
}

/** Whether a formula that is alike stands right before and right after it, in the same section. */
function isBetween({ line, odd, alike }: OddOne): boolean {
  const near = alike.filter(({ spot }) => spot.series.group === odd.spot.series.group);
  const ranks = new Set(near.map((entry) => rankOf(line, entry)));
  const rank = rankOf(line, odd);
  return ranks.has(rank - 1) && ranks.has(rank + 1);
}

/** Months and weeks are as many for all; a tariff, an index or a rate of VAT may be another for one. */
const isOtherCount = ({ odd, wanted }: OddOne): boolean =>
  odd.seen.numbers.every((number, index) => number === wanted.numbers[index] || /^\d+$/.test(number));

/** In a table in thousands beside one in euro a formula is the same but for its noughts. */
function isScaled({ odd, gives }: OddOne, cells: WorkbookCells): boolean {
  const written = cells.number(odd.key);
  const times = gives === undefined || written === 0 ? undefined : divide(gives, exact(written));
  const size = times === undefined ? 0.5 : Math.log10(Math.abs(toNumber(times)));
  return Math.abs(size - Math.round(size)) < 1e-9;
}

/** What is left over is written the other way round for money that comes in. */
function isTurned({ odd, gives }: OddOne, cells: WorkbookCells): boolean {
  return gives !== undefined && isAsWritten(negate(gives), cells.number(odd.key));
}

/** Whether links are to figures of the same name as that of the cell: what they would be, or what they are. */
function areNamedAlike(odd: OddOne, of: "odd" | "wanted", side: "row" | "column", { places }: Around): boolean {
  const { at, spot } = odd.odd;
  const seen = of === "odd" ? odd.odd.seen : odd.wanted;
  const links = seen.references.filter(({ sheet = at.sheet }) => sheet !== at.sheet);
  const own = nameOf(spot, side);
  return (
    links.length > 0 &&
    own !== "" &&
    links.every((link) => {
      const place = placeOfReference(link, at.sheet, places);
      return place !== undefined && nameOf(place, side) === own;
    })
  );
}

/** Whether references that are elsewhere are still in the same tables; a range may be of labels as well. */
function areInSameTables({ odd, wanted }: OddOne, { places }: Around): boolean {
  return odd.seen.references.every((reference, index) => {
    const others = [reference, wanted.references[index]];
    const [is, should] = others.map((one) => one && placeOfReference(one, odd.at.sheet, places)?.table);
    return is === should || (reference.corners.length > 1 && (is === undefined || should === undefined));
  });
}

/** Whether it refers to a blank cell outside any table, where a figure was meant. */
function refersToBlank({ odd, wanted }: OddOne, { cells, places }: Around): boolean {
  const { sheet } = odd.at;
  return odd.seen.references.some((reference, index) => {
    const meant = wanted.references[index];
    if (reference.corners.length > 1 || !meant || placeOfReference(reference, sheet, places)) return false;
    const [[is], [should]] = [reference, meant].map((one) => [...(cellsOf([one], sheet, cells) ?? [])]) as [
      CellKey[],
      CellKey[],
    ];
    return should !== undefined && cells.kind(is ?? -1) === CellKind.empty && cells.kind(should) === CellKind.number;
  });
}

/** Whether one of a line that keeps to its own cells is a slip. */
function isOwnBreak(odd: OddOne, way: Way, { cells }: Around, isSum: boolean): boolean {
  const { line, alike } = odd;
  if (way === "shape" && isSum) return true;
  // What is looked up elsewhere may be of another column for what is put last.
  const isOwn = line.isSeries || sheetsOf(odd.wanted, odd.odd.at.sheet).size === 0;
  if (way === "reference") return isOwn || alike.length >= MANY || isBetween(odd);
  // What is put last is often another kind of thing: "Overig", a guess of this year.
  if (!isBetween(odd)) return false;
  // In a row across the series every column may have a way of its own.
  if (way === "shape") return line.isSeries || line.axis === "column";
  const isNamed = !line.isSeries || odd.odd.spot.moment.period === undefined;
  return isOtherCount(odd) && (!isNamed || alike.length >= MANY) && (line.isSeries || !isScaled(odd, cells));
}

/** Whether one of a line that links to other sheets is a slip: there, other lines may stand between. */
function isLinkBreak(odd: OddOne, way: Way, around: Around, isSum: boolean): boolean {
  const { line } = odd;
  const along = line.axis === "row" ? "column" : "row";
  const isNamedSo = areNamedAlike(odd, "wanted", along, around);
  if (!line.isSeries && !isNamedSo && !around.isCrossed) return false;
  if (way === "shape") return isSum || isBetween(odd);
  if (way === "number") return isBetween(odd) && isOtherCount(odd) && (line.isSeries || !isScaled(odd, around.cells));
  const shift = shiftOf(odd);
  const isRightByName = (["row", "column"] as const).some(
    (side) => shift[side] && areNamedAlike(odd, "odd", side, around) && !areNamedAlike(odd, "wanted", side, around),
  );
  if (isRightByName) return false;
  return (
    isBetween(odd) ||
    refersToBlank(odd, around) ||
    (shiftOf(odd, "moving")[along] ? isNamedSo : areInSameTables(odd, around))
  );
}

/** Whether the odd one of a line is a slip, and not other on purpose. */
export function isBreak(odd: OddOne, around: Around): boolean {
  const { line, wanted } = odd;
  if (isSheetOfOther(odd)) return true;
  const [own, others] = [odd.odd.seen, wanted].map((seen) => sheetsOf(seen, odd.odd.at.sheet));
  if (!own || !others || !isSubset(own, others) || !hasSameFunctions(odd)) return false;
  if (isOfOtherKind(odd, around.cells) || leavesOutBlanks(odd, around) || holdsForAll(odd, around.cells)) return false;
  if (isTurned(odd, around.cells)) return false;
  const way = wayOf(odd);
  if (isAboutTheSame(odd, around) && countsTwice(odd, around.cells)) return true;
  if (runsAlong(odd.model, line.axis)) return hasTurnedOne(odd, around.cells);
  const isSum = way === "shape" && arePlainSums(odd, around.cells);
  if (way === "shape" && !isAboutTheSame(odd, around)) return false;
  if (way !== "reference" && !isSum && isOfOtherVersion(odd)) return false;
  if (keepsToOwn(wanted, odd.odd.at, line.axis)) {
    return movesElsewhere(wanted, odd.odd.at, line.axis)
      ? isLinkBreak(odd, way, around, isSum)
      : isOwnBreak(odd, way, around, isSum);
  }
  return (
    line.isSeries &&
    way === "reference" &&
    !shiftOf(odd)[line.axis === "row" ? "column" : "row"] &&
    areInSameTables(odd, around)
  );
}
