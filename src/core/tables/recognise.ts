import { normalise } from "../reading/normalise.ts";
import { formatPeriod, previousPeriod } from "../reading/period.ts";
import { facetOfBreakdown } from "../vocabulary/facets.ts";
import type { Grid } from "../workbook/grid.ts";
import { readBody } from "./body.ts";
import { seriesFacets, tableFacets } from "./facets.ts";
import { findHeaders, type Header } from "./headers.ts";
import { isNote } from "./notes.ts";
import type { Moment, Series, Table } from "./table.ts";
import { TitleReader } from "./titles.ts";
import { findTotals } from "./totals.ts";
import { SheetReader, type View } from "./view.ts";

const last = (header: Header): number => header.moments.at(-1)?.place ?? header.labelPlace;

/** Two headers compete for lines only when their places meet. */
const meet = (a: Header, b: Header): boolean => a.labelPlace <= last(b) && b.labelPlace <= last(a);

/** What most figures of a line are: euros, percentages, or plain counts (undefined). */
function unitOf(view: View, line: number, header: Header): string | undefined {
  const units = header.moments.map(({ place }) => view.reading(line, place)).filter(({ value }) => value !== undefined);
  for (const unit of ["euro", "procent"] as const) {
    if (units.filter((reading) => reading.unit === unit).length * 2 > units.length) return unit;
  }
  return undefined;
}

function momentAt({ place, period, header }: Header["moments"][number]): Moment {
  const [key, previousKey] = [formatPeriod(period), formatPeriod(previousPeriod(period))];
  return { position: place, header, period, key, previousKey };
}

function textsBetween(view: View, from: number, to: number, place: number): string[] {
  const found: string[] = [];
  for (let line = from; line < to; line++) {
    const text = view.text(line, place);
    if (isNote(text)) found.push(text);
  }
  return found;
}

/** A line that a table "Waarvan …" splits up: the last one of the table just above it over the same periods. */
function ofWhich(title: string, section: string, above: Table | undefined, header: Header): Table["ofWhich"] {
  if (!normalise(title).startsWith("waarvan") || above?.section !== section) return undefined;
  const periods = (moments: readonly { readonly header: string }[]) =>
    moments.map((one) => normalise(one.header)).join("|");
  const series = above.series.at(-1);
  return series && periods(above.moments) === periods(header.moments) ? { table: above, series } : undefined;
}

function* tablesOf(view: View): Generator<Table> {
  const headers = findHeaders(view);
  const reader = new TitleReader(view);
  const { grid } = view;
  let ends: { header: Header; end: number; table: Table }[] = [];

  for (const header of headers) {
    const above = ends.filter((one) => meet(one.header, header) && one.header.line < header.line);
    const limit = headers.find((other) => other.line > header.line && meet(other, header))?.line ?? view.lines;
    const body = readBody(view, header, limit);
    if (body.lines.length === 0) continue;

    const gap = Math.max(0, ...above.map(({ end }) => end));
    const beside = headers.filter((other) => other.line === header.line && last(other) < header.labelPlace);
    const titles = reader.read(header, gap, Math.max(0, ...beside.map((other) => last(other) + 1)));
    const outer = tableFacets(grid.name, titles);
    const draft: Series[] = body.lines.map(({ line, label, group }) => ({
      position: line,
      label,
      group,
      facets: seriesFacets(outer, group, label, unitOf(view, line, header)),
    }));
    const totals = findTotals(draft);
    const lineOf = new Map<Series, "totaal" | "deel">(
      totals.flatMap(({ whole, parts }) => [
        [whole, "totaal"] as const,
        ...parts.map((part) => [part, "deel"] as const),
      ]),
    );
    const finished = new Map(draft.map((one) => [one, withLine(one, lineOf.get(one))]));
    const final = (one: Series): Series => finished.get(one) ?? one;

    const moments = header.moments.map((one) => momentAt(one));

    const table: Table = {
      grid,
      title: titles.title,
      section: titles.section,
      area: area(view, titles.start, header.labelPlace, body.end - 1, last(header)),
      orientation: view.orientation,
      series: draft.map(final),
      moments,
      momentOf: new Map(moments.map((moment) => [moment.key, moment])),
      totals: totals.map(({ whole, parts }) => ({ whole: final(whole), parts: parts.map(final) })),
      ofWhich: ofWhich(titles.title, titles.section, ends.at(-1)?.table, header),
      notes: [...titles.notes, ...textsBetween(view, body.end, limit, header.labelPlace)],
      cell: (series, moment) => view.reading(series.position, moment.position),
    };
    ends = [...ends, { header, end: body.end, table }];
    yield table;
  }
}

/** A part stays what it is; a whole is no longer split up, so what its rows differ in is no part of what it is. */
function withLine(series: Series, line: "totaal" | "deel" | undefined): Series {
  if (line === undefined) return series;
  const { breakdown, ...facets } = series.facets;
  if (line === "deel" || breakdown === undefined) return { ...series, facets: { ...series.facets, line } };
  const whole = Object.fromEntries(Object.entries(facets).filter(([facet]) => facet !== facetOfBreakdown(breakdown)));
  return { ...series, facets: { ...whole, line } };
}

function area(view: View, line: number, place: number, lastLine: number, lastPlace: number): Table["area"] {
  const [top, left, bottom, right] =
    view.orientation === "periods across" ? [line, place, lastLine, lastPlace] : [place, line, lastPlace, lastLine];
  const { grid } = view;
  return { top: top + grid.top, left: left + grid.left, bottom: bottom + grid.top, right: right + grid.left };
}

/** The tables of a sheet, from top to bottom and from left to right. */
export function recogniseTables(grid: Grid): readonly Table[] {
  const reader = new SheetReader(grid);
  const across = [...tablesOf(reader.view("periods across"))];
  const taken = (table: Table) => across.some((other) => overlaps(other.area, table.area));
  const down = [...tablesOf(reader.view("periods down"))].filter((table) => !taken(table));
  return [...across, ...down].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

const overlaps = (a: Table["area"], b: Table["area"]): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
