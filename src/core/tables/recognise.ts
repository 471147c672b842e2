import type { Area } from "../workbook/area.ts";
import type { Grid } from "../workbook/grid.ts";
import { type Candidate, candidateUnder, findCandidates } from "./areas/candidates.ts";
import { isOfEachOnce, isSplitOnce } from "../vocabulary/breakdown-words.ts";
import { findCallouts } from "./areas/callouts.ts";
import type { HeaderColumn } from "./headers/header.ts";
import { interpret } from "../vocabulary/interpret.ts";
import { asGiven, readConventions } from "./around/conventions.ts";
import { seriesReader, tableFacets, titleFacets } from "./around/facets.ts";
import { withLineScales } from "./around/line-scales.ts";
import { layOut } from "./lists/lay-out.ts";
import { outsideOf } from "./lists/list-tables.ts";
import { findLongLists, type LongList } from "./lists/long-lists.ts";
import { momentOf, momentsOf, periodOf } from "./around/moments.ts";
import { isRemark } from "./around/notes.ts";
import { findWhole, mayBeOf } from "./around/of-which.ts";
import type { CellReading } from "../reading/read-cell.ts";
import { inPercent, isPercentage, type Writing, writings } from "./around/percentages.ts";
import { relate } from "./relations/relations.ts";
import { type Part, partsOf } from "./areas/sections.ts";
import type { Moment, Series, Table } from "./table.ts";
import { captionBelow, cornerOf, textRows, titleBeside, TitleReader, type Titles } from "./around/titles.ts";
import { attributeCells } from "./sheet/attribute-columns.ts";
import { numberingCells } from "./sheet/numbering-rows.ts";
import { SheetReader } from "./sheet/sheet-reader.ts";
import { withoutTotalsOverBlocks } from "./relations/totals/totals-over-blocks.ts";
import { stepsOf, View } from "./sheet/view.ts";

/** What most figures of a measure on a line are: euros, percentages, or plain counts (undefined). */
function unitOf(view: View, line: number, places: readonly (number | undefined)[]): string | undefined {
  let figures = 0;
  let euro = 0;
  let procent = 0;
  for (const place of places) {
    const unit = place === undefined ? undefined : view.cells.unit(view.index(line, place));
    if (unit === undefined) continue;
    figures++;
    if (unit === "euro") euro++;
    else if (unit === "procent") procent++;
  }
  if (euro * 2 > figures) return "euro";
  return procent * 2 > figures ? "procent" : undefined;
}

/** "% 2016": a column that says so of its figures. */
const isInPercent = ({ header }: HeaderColumn): boolean => interpret(header).unit === "procent";

const NO_FIGURE: CellReading = { marker: "leeg" };

/** A candidate with all that is said about it. */
function finish(
  { candidate: { view, header, body, area }, section }: Part,
  titles: Titles,
  notes: readonly string[],
  earlier: readonly Table[],
): Omit<Table, "before"> {
  const { grid } = view;
  const said = readConventions([titles.title, titles.corner, ...notes]);
  const outer = tableFacets(grid.name, titles);
  const moments = momentsOf(header.columns, titles, notes, grid.name, section);
  const areYears = moments.every(({ period }) => period === undefined || period.kind === "jaar");
  const { orientation, cells } = view;
  const [lineStep, placeStep] = stepsOf(grid, orientation);
  const columns = header.measures.map((name, measure) => {
    const places = header.columns.map((column) => column.places[measure]);
    const offsets = Int32Array.from(places, (place) => (place === undefined ? -1 : place * placeStep));
    return { measure, places, offsets, facetsOf: seriesReader(outer, name, areYears) };
  });
  const wholes = new Float64Array(header.columns.length);
  const ofColumns = header.columns.every(isInPercent) ? "procent" : undefined;
  const draft: Series[] = [];
  for (const { line, label: own, group } of body.lines) {
    const label = header.isNameless === true ? titles.title : own;
    for (const { measure, places, offsets, facetsOf } of columns) {
      // Whole numbers say nothing of what they are in.
      const areWhole = cells.readWholes(line * lineStep, offsets, wholes);
      const shown = areWhole ? undefined : unitOf(view, line, places);
      const unit = shown ?? said.unit ?? ofColumns;
      const { facets, own } = facetsOf(section?.rest ?? group, label, unit);
      draft.push({ position: line, measure, label, group, facets, own });
    }
  }
  const printed = (series: Series, { places }: Moment): CellReading => {
    const place = places[series.measure];
    return place === undefined ? NO_FIGURE : cells.at(series.position * lineStep + place * placeStep);
  };
  const conventions = asGiven(said, () =>
    draft.flatMap((series) => moments.flatMap((moment) => printed(series, moment).value ?? [])),
  );
  const { measures } = header;
  const written = writings({ series: draft, moments, measures, printed });
  const writingOf = (series: Series): Writing => {
    const writing = written[series.measure] ?? "procent";
    return writing === "procent" || isPercentage(series, measures) ? writing : "procent";
  };
  const cell = (series: Series, moment: Moment): CellReading => inPercent(printed(series, moment), writingOf(series));
  const whole = (series: Series, { places }: Moment): number => {
    const place = places[series.measure];
    return place === undefined || writingOf(series) !== "procent"
      ? Number.NaN
      : cells.whole(series.position * lineStep + place * placeStep);
  };
  const readWholes = (series: Series, into: Float64Array): boolean => {
    const offsets = writingOf(series) === "procent" ? columns[series.measure]?.offsets : undefined;
    if (offsets) return cells.readWholes(series.position * lineStep, offsets, into);
    into.fill(Number.NaN);
    return false;
  };
  // "Wijk" in the corner may as well be of what stands to the right of it: "Wijk | Noord | Oost".
  const isOfLines = orientation === "periods down" || moments.some(({ period: at }) => at !== undefined);
  const names = [titles.title, titles.corner];
  const dividesOnce = names.some(isSplitOnce) || (isOfLines && names.some(isOfEachOnce));
  const period = section?.period ?? periodOf(titles, notes);
  const { title } = titles;
  const around = {
    grid,
    title,
    orientation,
    moments,
    measures,
    period,
    notes,
    conventions,
    cell,
    readWholes,
    dividesOnce,
  };
  const relations = relate(withLineScales(draft, grid), around);
  const onSheet = {
    top: Math.min(titles.top, area.top) + grid.top,
    left: area.left + grid.left,
    bottom: area.bottom + grid.top,
    right: area.right + grid.left,
  };
  return {
    grid,
    title,
    section: titles.section,
    area: onSheet,
    titled: titleFacets(titles),
    orientation,
    ...relations,
    moments,
    beside: (header.beside ?? []).map(momentOf),
    measures: header.measures,
    period,
    dividesOnce,
    momentOf: new Map(moments.map((moment) => [moment.key, moment])),
    callouts: findCallouts(view, body, relations.series, moments),
    ofWhich: findWhole(titles, { moments, series: relations.series }, mayBeOf(earlier, onSheet)),
    notes,
    conventions,
    cell,
    cells,
    whole,
    readWholes,
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
  const heading = texts.findIndex((text) => !isRemark(text));
  return heading < 0 ? texts : texts.slice(0, heading);
}

/** The table that a long list is. */
function tablesOfList(sheet: SheetReader, list: LongList): readonly Table[] {
  const laidOut = layOut(sheet, list);
  if (!laidOut) return [];
  const { top, left } = sheet.grid;
  const { area } = list;
  const onSheet = { top: area.top + top, left: area.left + left, bottom: area.bottom + top, right: area.right + left };
  const candidates = candidateUnder(new View(laidOut.sheet, "periods across"), laidOut.header);
  return tablesOf(laidOut.sheet, candidates).map((table) => ({ ...table, area: onSheet }));
}

/** A sheet without what only tells of the names in it, or numbers them. */
function withoutAttributes(sheet: SheetReader): SheetReader {
  const view = new View(sheet, "periods across");
  const cells = new Set([...attributeCells(view), ...numberingCells(view)]);
  return cells.size === 0 ? sheet : sheet.part((index) => !cells.has(index));
}

/** The tables of a sheet, from top to bottom and from left to right; long lists are laid out first. */
export function recogniseTables(grid: Grid): readonly Table[] {
  const sheet = new SheetReader(grid);
  const lists = findLongLists(sheet);
  const areas = lists.map(({ area }) => area);
  const rest = withoutAttributes(lists.length === 0 ? sheet : sheet.part(outsideOf(areas, grid)));
  if (lists.length === 0) return tablesOf(rest, findCandidates(rest));
  const tables = [
    ...tablesOf(rest, findCandidates(rest), areas),
    ...lists.flatMap((list) => tablesOfList(sheet, list)),
  ];
  return tables.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/** The tables of these candidates, beside and between `others` whose words are not theirs. */
function tablesOf(
  sheet: SheetReader,
  candidates: readonly Candidate[],
  others: readonly Area[] = [],
): readonly Table[] {
  const areas = [...candidates.map(({ area }) => area), ...others];
  const reader = new TitleReader();
  const tables: Table[] = [];
  const used = new Set<number>();
  for (const candidate of candidates) {
    const { view, header, body, area } = candidate;
    const corner = cornerOf(view, header, body.start);
    // Words are used once: a heading that was read for one table is no title of the next.
    const rows = textRows(sheet, above(candidate, areas), areas).filter(({ index }) => !used.has(index));
    for (const { index } of rows) used.add(index);
    const found = reader.read(rows, corner, area.top);
    const caption = captionBelow(sheet, area, found);
    if (caption) used.add(caption.index);
    const title = caption?.text ?? (found.title === "" ? titleBeside(sheet, area, areas) : found.title);
    const titles = { ...found, title };
    const notes = [...titles.notes, ...below(sheet, candidate, areas)];
    let before: Table | undefined;
    for (const part of partsOf(candidate)) {
      const top = before ? part.candidate.area.top : titles.top;
      const found: Table = { ...finish(part, { ...titles, top }, notes, tables), before };
      const table = withoutTotalsOverBlocks(found, tables.at(-1));
      tables.push(table);
      before = table;
    }
  }
  return tables;
}
