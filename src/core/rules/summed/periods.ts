import { words } from "../../reading/normalise.ts";
import type { Table } from "../../tables/table.ts";
import { groupsOf } from "../grouped.ts";
import { areInARow, isWithin, runsOn, type Stretch, stretchIn } from "./stretches.ts";
import { type OnSheet, sheetName, type Sum, sumsOver } from "./sheets.ts";

interface Dated {
  readonly sheet: OnSheet;
  readonly stretch: Stretch;
}

/** The year a sheet leaves unsaid is that of its titles. */
function dated(sheet: OnSheet): readonly Dated[] {
  const [{ title, period }] = sheet;
  if (sheet.some((table) => runsOn(table.title))) return [];
  const [named, titled] = [stretchIn(sheetName(sheet)), stretchIn(title)];
  const stretch = named ?? titled;
  return stretch ? [{ sheet, stretch: { ...stretch, year: stretch.year ?? titled?.year ?? period?.year } }] : [];
}

/** The halves, else the quarters, else the months that a stretch consists of; of a year that is not over yet those there are. */
function partsOf({ stretch: whole }: Dated, all: readonly Dated[]): readonly (readonly Dated[])[] {
  const within = all.filter(({ stretch }) => isWithin(stretch, whole) && stretch.rest === whole.rest);
  return groupsOf(within, ({ stretch }) => String(stretch.parts)).filter((some) => {
    const share = some[0].stretch.parts / whole.parts;
    const isFull = some.length === share || whole.parts === 1;
    return (
      isFull &&
      areInARow(
        some.map(({ stretch }) => stretch),
        (whole.index - 1) * share + 1,
      )
    );
  });
}

/** Words in which the title of a year may differ from those of its quarters. */
const OF_A_YEAR = ["jaar", "jaartotaal", "jaarcijfers", "jaaroverzicht"];

/** The sums among tables alike on a sheet for each part of a year and one for the year. */
export function sumsOverTime(alike: readonly Table[]): readonly Sum[] {
  const sheets = groupsOf(alike, ({ grid }) => grid.name).flatMap(dated);
  return sheets.flatMap((whole) => {
    const known = [...OF_A_YEAR, ...words(sheetName(whole.sheet)), String(whole.stretch.year)];
    return partsOf(whole, sheets).flatMap((some) =>
      sumsOver(
        whole.sheet,
        some.map(({ sheet }) => sheet),
        known,
      ),
    );
  });
}

/** Whether tables are of different stretches of time: what is there at the end of each does not add up. */
export function areOverTime(tables: readonly Table[]): boolean {
  const stretches = tables.map(({ grid, title }) => stretchIn(grid.name) ?? stretchIn(title));
  const names = stretches.map((one) => one && [one.year, one.parts, one.index].join());
  return names.every((name) => name !== undefined) && new Set(names).size === names.length;
}
