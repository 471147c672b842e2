import { comparePeriods } from "../../reading/read-period.ts";
import type { Header } from "./header.ts";
import type { View } from "../sheet/view.ts";

/** A header that stands again between the lines of its own table, as at the top of a new page. */
export function isRepeated(view: View, header: Header, again: number): boolean {
  const { line, labelPlace: label } = header;
  return again > line && view.text(again, label) === view.text(line, label) && namesColumnsOf(view, header, again);
}

/** Whether a line under figures names the columns of a header once more. */
function namesColumnsOf(view: View, { line, columns, places }: Header, again: number): boolean {
  if (!places.every((place) => view.content(again - 1, place) === "figure")) return false;
  return columns.every(({ period, places: own }) =>
    own.every((place) => {
      if (place === undefined) return true;
      const other = view.period(again, place);
      if (period && other) return comparePeriods(other, period) === 0;
      return !period && !other && isSameText(view, line, again, place);
    }),
  );
}

const isSameText = (view: View, line: number, again: number, place: number): boolean =>
  view.content(again, place) === "words" && view.name(again, place) === view.name(line, place);
