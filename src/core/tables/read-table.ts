import { isOfEachOnce, isSplitOnce } from "../vocabulary/breakdown-words.ts";
import { interpret } from "../vocabulary/interpret.ts";
import { findCallouts } from "./areas/callouts.ts";
import type { Part } from "./areas/sections.ts";
import { asGiven, readConventions } from "./around/conventions.ts";
import { seriesReader, tableFacets, titleFacets } from "./around/facets.ts";
import { withLineScales } from "./around/line-scales.ts";
import { momentOf, momentsOf, periodOf } from "./around/moments.ts";
import { findWhole, mayBeOf } from "./around/of-which.ts";
import type { Titles } from "./around/titles.ts";
import type { HeaderColumn } from "./headers/header.ts";
import { figuresOf, PrintedFigures } from "./printed-figures.ts";
import { relate } from "./relations/relations.ts";
import type { View } from "./sheet/view.ts";
import type { Moment, Series, Table } from "./table.ts";

/** What most figures of a measure on a line are: euros, percentages, or plain counts (undefined). */
function unitOf(view: View, line: number, measure: number, moments: readonly Moment[]): string | undefined {
  let figures = 0;
  let euro = 0;
  let procent = 0;
  for (const { places } of moments) {
    const place = places[measure];
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

/** The lines of a table, measure by measure, with what headings, title, group and label say of each. */
function linesOf(
  { candidate: { view, header, body }, section }: Part,
  titles: Titles,
  moments: readonly Moment[],
  unit: string | undefined,
  printed: PrintedFigures,
): readonly Series[] {
  const outer = tableFacets(view.grid.name, titles);
  const areYears = moments.every(({ period }) => period === undefined || period.kind === "jaar");
  const readers = header.measures.map((name) => seriesReader(outer, name, areYears));
  const wholes = new Float64Array(moments.length);
  const said = unit ?? (header.columns.every(isInPercent) ? "procent" : undefined);
  const lines: Series[] = [];
  for (const { line, label: own, group } of body.lines) {
    const label = header.isNameless === true ? titles.title : own;
    for (let measure = 0; measure < readers.length; measure++) {
      const facetsOf = readers[measure];
      if (!facetsOf) continue;
      // Whole numbers say nothing of what they are in.
      const shown = printed.readWholes(line, measure, wholes) ? undefined : unitOf(view, line, measure, moments);
      const { facets, own } = facetsOf(section?.rest ?? group, label, shown ?? said);
      lines.push({ position: line, measure, label, group, facets, own });
    }
  }
  return lines;
}

/** Whether each who is counted in a table is so in one of its lines: those are wijken, or ages. */
function dividesOnce(
  { title, corner }: Titles,
  orientation: Table["orientation"],
  moments: readonly Moment[],
): boolean {
  // "Wijk" in the corner may as well be of what stands to the right of it: "Wijk | Noord | Oost".
  const isOfLines = orientation === "periods down" || moments.some(({ period }) => period !== undefined);
  const names = [title, corner];
  return names.some(isSplitOnce) || (isOfLines && names.some(isOfEachOnce));
}

/** A part of a candidate as a table, with all that is said about it; `earlier` are the tables above it on the sheet. */
export function readTable(
  part: Part,
  titles: Titles,
  notes: readonly string[],
  earlier: readonly Table[],
): Omit<Table, "before"> {
  const {
    candidate: { view, header, body, area },
    section,
  } = part;
  const { grid, orientation, cells } = view;
  const { measures } = header;
  const { title } = titles;
  const said = readConventions([title, titles.corner, ...notes]);
  const moments = momentsOf(header.columns, titles, notes, grid.name, section);
  const printed = new PrintedFigures(view, moments, measures);
  const lines = linesOf(part, titles, moments, said.unit, printed);
  const conventions = asGiven(said, () =>
    lines.flatMap((series) => moments.flatMap((moment) => printed.at(series, moment).value ?? [])),
  );
  const around = {
    grid,
    title,
    orientation,
    moments,
    measures,
    period: section?.period ?? periodOf(titles, notes),
    notes,
    conventions,
    dividesOnce: dividesOnce(titles, orientation, moments),
    ...figuresOf(lines, moments, measures, printed),
  };
  const relations = relate(withLineScales(lines, grid), around);
  const onSheet = {
    top: Math.min(titles.top, area.top) + grid.top,
    left: area.left + grid.left,
    bottom: area.bottom + grid.top,
    right: area.right + grid.left,
  };
  return {
    ...around,
    ...relations,
    section: titles.section,
    area: onSheet,
    titled: titleFacets(titles),
    beside: (header.beside ?? []).map(momentOf),
    momentOf: new Map(moments.map((moment) => [moment.key, moment])),
    callouts: findCallouts(view, body, relations.series, moments),
    ofWhich: findWhole(titles, { moments, series: relations.series }, mayBeOf(earlier, onSheet)),
    cells,
  };
}
