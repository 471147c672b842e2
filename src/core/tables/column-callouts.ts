import { normalise } from "../reading/normalise.ts";
import type { Body, CalloutLine } from "./body.ts";
import type { Header, HeaderColumn } from "./header.ts";
import type { View } from "./view.ts";

/** The figure of a column that holds no other, where its name is that of a line and of another column. */
function calloutIn(view: View, column: HeaderColumn, others: readonly HeaderColumn[], body: Body) {
  const places = column.places.flatMap((place) => place ?? []);
  const filled = body.lines.flatMap(({ line }) =>
    places.filter((place) => view.content(line, place) !== "blank").map((place) => ({ line, place })),
  );
  const [only, another] = filled;
  if (!only || another || column.period || body.lines.length < 2) return undefined;
  const said = normalise(column.header);
  for (const [index, { header }] of others.entries()) {
    const series = body.lines.find(({ label }) => said === `${normalise(label)} ${normalise(header)}`);
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
  return { header: { ...header, columns }, body: { ...body, callouts: [...body.callouts, ...lifted] } };
}
