import { normalise } from "../../reading/normalise.ts";
import type { Body } from "./body.ts";
import type { CalloutLine } from "./callout-lines.ts";
import type { Header, HeaderColumn } from "../headers/header.ts";
import type { View } from "../sheet/view.ts";

/** The only cell of a column with anything in it; undefined where there are none or more. */
function onlyCell(
  view: View,
  { places }: HeaderColumn,
  { lines }: Body,
): Pick<CalloutLine, "line" | "place"> | undefined {
  let only: Pick<CalloutLine, "line" | "place"> | undefined;
  for (const { line } of lines) {
    for (const place of places) {
      if (place === undefined || view.content(line, place) === "blank") continue;
      if (only) return undefined;
      only = { line, place };
    }
  }
  return only;
}

/** The figure of a column that holds no other, where its name is that of a line and of another column. */
function calloutIn(view: View, column: HeaderColumn, others: readonly HeaderColumn[], body: Body) {
  const only = column.period || body.lines.length < 2 ? undefined : onlyCell(view, column, body);
  if (!only) return undefined;
  const said = normalise(column.header);
  for (const [index, { header }] of others.entries()) {
    const name = ` ${normalise(header)}`;
    if (!said.endsWith(name)) continue;
    const label = said.slice(0, -name.length);
    const series = body.lines.find((line) => normalise(line.label) === label);
    if (series) return { ...only, label: column.header, series, column: index } satisfies CalloutLine;
  }
  return undefined;
}

/** A table without the columns that only repeat one figure of it, as a line below a table may do. */
export function liftCallouts(view: View, header: Header, body: Body): { readonly header: Header; readonly body: Body } {
  const isCallout = (column: HeaderColumn): boolean => calloutIn(view, column, header.columns, body) !== undefined;
  const columns = header.columns.filter((column) => !isCallout(column));
  if (columns.length === header.columns.length || columns.length < 2) return { header, body };
  const lifted = header.columns.flatMap((column) => calloutIn(view, column, columns, body) ?? []);
  const places = columns.flatMap((column) => column.places.flatMap((place) => place ?? [])).sort((a, b) => a - b);
  return { header: { ...header, columns, places }, body: { ...body, callouts: [...body.callouts, ...lifted] } };
}
