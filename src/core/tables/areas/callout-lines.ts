import { normalise } from "../../reading/normalise.ts";
import type { Header } from "../headers/header.ts";
import type { View } from "../sheet/view.ts";

/** A line of figures under a header, and the section row it stands under. */
export interface BodyLine {
  readonly line: number;
  readonly label: string;
  readonly group: string;
}

/** "Jeugdhulp Nederland: 8,2%": the label names a line and a column, the first place holds the figure. */
export interface CalloutLine {
  readonly line: number;
  readonly place: number;
  readonly label: string;
  readonly series: BodyLine;
  readonly column: number;
}

/** Whether a line holds a figure in its first place only. */
function holdsOne(view: View, { places }: Header, line: number): boolean {
  const [first] = places;
  if (first === undefined || places.length < 3 || view.content(line, first) !== "figure") return false;
  for (const place of places) if (place !== first && view.content(line, place) !== "blank") return false;
  return true;
}

/** A line with a figure in its first place only, whose label is that of a line above and the name of a column. */
export function calloutOn(
  view: View,
  header: Header,
  line: number,
  lines: readonly BodyLine[],
): CalloutLine | undefined {
  if (!holdsOne(view, header, line)) return undefined;
  const { places, columns, labelPlace } = header;
  const label = view.text(line, labelPlace);
  const said = normalise(label);
  const column = columns.findIndex(({ header: name }) => name !== "" && said.endsWith(` ${normalise(name)}`));
  const rest = said.slice(0, -normalise(columns[column]?.header ?? "").length).trim();
  const series = lines.find((one) => normalise(one.label) === rest);
  return column < 0 || !series ? undefined : { line, place: places[0] ?? 0, label, series, column };
}
