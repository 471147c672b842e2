import { normalise } from "../reading/normalise.ts";
import { formatPeriod, previousPeriod } from "../reading/period.ts";
import { readPeriod } from "../reading/read-period.ts";
import { multiply } from "../interval/exact.ts";
import type { Area } from "../workbook/area.ts";
import type { Grid } from "../workbook/grid.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { findCallouts } from "./callouts.ts";
import { readConventions } from "./conventions.ts";
import { ofPeriods, seriesFacets, tableFacets, titleFacets } from "./facets.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { isNote } from "./notes.ts";
import { findWhole } from "./of-which.ts";
import type { CellReading } from "../reading/read-cell.ts";
import { relate } from "./relations.ts";
import type { Moment, Series, Table } from "./table.ts";
import { cornerOf, textRows, TitleReader, type Titles } from "./titles.ts";
import { SheetReader, type View } from "./view.ts";

/** What most figures of a measure on a line are: euros, percentages, or plain counts (undefined). */
function unitOf(view: View, line: number, header: Header, measure: number): string | undefined {
  let [figures, euro, procent] = [0, 0, 0];
  for (const { places } of header.columns) {
    const place = places[measure];
    if (place === undefined) continue;
    const { value, unit } = view.reading(line, place);
    if (value === undefined) continue;
    figures++;
    if (unit === "euro") euro++;
    else if (unit === "procent") procent++;
  }
  if (euro * 2 > figures) return "euro";
  return procent * 2 > figures ? "procent" : undefined;
}

function momentOf({ places, period, header }: HeaderColumn): Moment {
  if (!period) return { places, header, period, key: normalise(header), previousKey: "" };
  return { places, header, period, key: formatPeriod(period), previousKey: formatPeriod(previousPeriod(period)) };
}

/** "22,6%" is 22,6 among percentages, as "22,6" under "%" is; a cell with a percent sign holds the fraction. */
function inPercent(reading: CellReading): CellReading {
  const { unit, value, step } = reading;
  if (unit !== "procent" || value === undefined) return reading;
  return { ...reading, value: multiply(value, 100), ...(step !== undefined && { step: multiply(step, 100) }) };
}

const NO_FIGURE: CellReading = { marker: "leeg" };

/** A candidate with all that is said about it. */
function finish(
  { view, header, body, area }: Candidate,
  titles: Titles,
  notes: readonly string[],
  earlier: Table[],
): Table {
  const { grid } = view;
  const conventions = readConventions([titles.title, titles.corner, ...notes]);
  const outer = tableFacets(grid.name, titles);
  const periods = header.columns.flatMap(({ period }) => period ?? []);
  const draft = body.lines.flatMap(({ line, label, group }) =>
    header.measures.map((name, measure): Series => {
      const unit = unitOf(view, line, header, measure) ?? conventions.unit;
      const { facets, own } = seriesFacets(outer, group, label, name, unit);
      return { position: line, measure, label, group, facets: ofPeriods(facets, periods), own };
    }),
  );
  const moments = header.columns.map(momentOf);
  const cell = (series: Series, { places }: Moment): CellReading => {
    const place = places[series.measure];
    return place === undefined ? NO_FIGURE : inPercent(view.reading(series.position, place));
  };
  const { orientation } = view;
  const relations = relate(draft, { grid, orientation, moments, measures: header.measures, notes, conventions, cell });
  return {
    grid,
    title: titles.title,
    section: titles.section,
    area: {
      top: Math.min(titles.top, area.top) + grid.top,
      left: area.left + grid.left,
      bottom: area.bottom + grid.top,
      right: area.right + grid.left,
    },
    titled: titleFacets(titles),
    orientation,
    ...relations,
    moments,
    beside: (header.beside ?? []).map(momentOf),
    measures: header.measures,
    period: readPeriod(titles.title)?.period,
    momentOf: new Map(moments.map((moment) => [moment.key, moment])),
    callouts: findCallouts(view, body, relations.series, moments),
    ofWhich: findWhole(titles, moments, earlier.at(-1)),
    notes,
    conventions,
    cell,
    cells: view.cells,
    whole: (series, { places }) => {
      const place = places[series.measure];
      return place === undefined ? Number.NaN : view.cells.whole(view.index(series.position, place));
    },
  };
}

/** The rows between a table and the nearest one above it in the same columns, from the table beside it to its right. */
function above({ area }: Candidate, tables: readonly Area[]): Area {
  const others = tables.filter((one) => one !== area);
  const higher = others.filter((one) => one.bottom < area.top && one.left <= area.right && area.left <= one.right);
  const beside = others.filter((one) => one.right < area.left && one.top <= area.top && area.top <= one.bottom);
  return {
    top: Math.max(0, ...higher.map((one) => one.bottom + 1)),
    left: Math.max(0, ...beside.map((one) => one.right + 1)),
    bottom: area.top - 1,
    right: area.right,
  };
}

/** The notes under a table: the running text up to the first heading or table below it. */
function below(sheet: SheetReader, { area }: Candidate, tables: readonly Area[]): string[] {
  const lower = tables.filter((one) => one.top > area.bottom && one.left <= area.right && area.left <= one.right);
  const end = Math.min(sheet.grid.rows, ...lower.map((one) => one.top)) - 1;
  const texts = textRows(sheet, { ...area, top: area.bottom + 1, bottom: end }, tables).map(({ text }) => text);
  const heading = texts.findIndex((text) => !isNote(text));
  return heading < 0 ? texts : texts.slice(0, heading);
}

/** The tables of a sheet, from top to bottom and from left to right. */
export function recogniseTables(grid: Grid): readonly Table[] {
  const sheet = new SheetReader(grid);
  const candidates = findCandidates(sheet);
  const areas = candidates.map(({ area }) => area);
  const reader = new TitleReader();
  const tables: Table[] = [];
  const used = new Set<number>();
  for (const candidate of candidates) {
    const { view, header, area } = candidate;
    const corner = cornerOf(view, header);
    // Words are used once: a heading that was read for one table is no title of the next.
    const rows = textRows(sheet, above(candidate, areas), areas).filter(({ index }) => !used.has(index));
    for (const { index } of rows) used.add(index);
    const titles = reader.read(rows, corner, area.top);
    tables.push(finish(candidate, titles, [...titles.notes, ...below(sheet, candidate, areas)], tables));
  }
  return tables;
}
