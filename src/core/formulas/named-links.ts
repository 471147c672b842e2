import { cellOf } from "../findings/cell-of.ts";
import { normalise } from "../reading/normalise.ts";
import { exact } from "../interval/exact.ts";
import type { Table } from "../tables/table.ts";
import { CellKind } from "../workbook/grid.ts";
import { cellText, shownFormula } from "./formula-text.ts";
import type { Context } from "./lay-beside.ts";
import { type Link, type NamedLinks, namedLinksOf, typedIn } from "./links-of-table.ts";
import { isAsWritten } from "./odd-one.ts";
import { remarkBeside } from "./remark-beside.ts";
import { besideSlip, type Slip, type Spot } from "./slip.ts";
import { typedSlip } from "./typed-slip.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A cell that does not have the figure of its namesake, where all links beside it do. */
interface Odd {
  readonly spot: Spot;
  readonly link: Link | undefined;
  readonly wanted: Spot;
}

const keyOf = (spot: Spot, cells: WorkbookCells): CellKey => cells.key(cellOf(spot)) ?? -1;

/** Whether a remark of its own stands beside a cell, in its row or over its column. */
function hasRemark(spot: Spot, alike: readonly Link[], cells: WorkbookCells): boolean {
  const own = cellOf(spot);
  return (["row", "column"] as const).some((axis) => {
    const along = axis === "row" ? "column" : "row";
    const others = alike.map((link) => cellOf(link.spot)).filter((other) => other[along] !== own[along]);
    return others.length > 0 && remarkBeside(spot, axis, others, cells);
  });
}

/** What is put to the figure of the last of several periods is a guess, or what is still to come. */
const isCorrected = ({ spot: { table, moment }, rest }: Link): boolean =>
  /^[-+]/.test(rest) && (moment.period === undefined || moment !== table.moments.at(-1) || table.moments.length === 1);

/** Whether anything explains that a link is not to its namesake, or not just that. */
const isOnPurpose = (link: Link): boolean => (link.rest === "" ? saysMore(link) : !isCorrected(link));

const namesOf = ({ series, moment }: Spot): readonly string[] => [normalise(series.label), normalise(moment.header)];

/** Whether what a link goes to is named as its own cell with more to it: "Jeugd" from "Jeugd incl. overhead". */
function saysMore({ spot, to }: Link): boolean {
  const [own, others] = [namesOf(spot), namesOf(to)];
  return others.some((name) => own.some((one) => name !== one && name.includes(one)));
}

/** The cells that do not have the figure of their namesake. */
function oddOnes(table: Table, { links, alike, namesakeOf }: NamedLinks, cells: WorkbookCells): readonly Odd[] {
  const right = new Set(alike);
  const odd = (spot: Spot, link?: Link): readonly Odd[] => {
    const wanted = namesakeOf(spot);
    const [is, should] = [keyOf(spot, cells), wanted && keyOf(wanted, cells)];
    const isFigure = should !== undefined && cells.kind(should) === CellKind.number;
    const isOther = isFigure && !isAsWritten(exact(cells.number(should)), cells.number(is));
    return wanted && isOther && !hasRemark(spot, alike, cells) ? [{ spot, link, wanted }] : [];
  };
  return [
    ...links.flatMap((link) => (right.has(link) || isOnPurpose(link) ? [] : odd(link.spot, link))),
    ...typedIn(table, cells).flatMap((spot) => odd(spot)),
  ];
}

function slipOf({ spot, link, wanted }: Odd, { cells }: Context): Slip | undefined {
  const address = cellText(keyOf(wanted, cells), cells, spot.table.grid.name);
  const formula = `=${address}`;
  if (!link) return typedSlip({ spot, formula, where: "in de andere cellen", isSure: false }, cells);
  const shown = shownFormula(link.formula);
  const name = `${wanted.series.label}, ${wanted.moment.header}`;
  const does =
    link.rest === ""
      ? "verwijst niet naar het cijfer met dezelfde namen, zoals de andere koppelingen doen"
      : "rekent anders dan de andere koppelingen";
  return besideSlip(spot, {
    expected: wanted.table.cell(wanted.series, wanted.moment).value,
    says: `${shown} ${does}; ${name} staat in ${address}.`,
    kind: "link",
  });
}

/**
 * The one cell of a table that links to another cell than the one that bears its names, does more than link, or has a
 * typed number, where all other links of the table go to their namesakes. So the sheets may be turned, or in another
 * order.
 */
export function oddLinks(
  tables: readonly Table[],
  isTold: (key: CellKey) => boolean,
  context: Context,
): readonly Slip[] {
  const { cells, places } = context;
  return tables
    .filter(({ grid }) => grid.formulas.size > 0)
    .flatMap((table) => {
      const links = namedLinksOf(table, places, cells);
      const [odd, ...more] = links ? oddOnes(table, links, cells) : [];
      if (!odd || more.length > 0 || isTold(keyOf(odd.spot, cells))) return [];
      return slipOf(odd, context) ?? [];
    });
}
