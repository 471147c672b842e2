import { placed } from "../../findings/placed.ts";
import { numberText } from "../../findings/number-text.ts";
import { compare } from "../../interval/exact.ts";
import { plainText } from "../../reading/normalise.ts";
import type { Moment } from "../../tables/table.ts";
import type { Observation } from "../observation.ts";
import type { SeenFigure } from "./lines.ts";

const isMore = ({ outcome, found, expected }: SeenFigure): boolean =>
  outcome === "schending" && found !== undefined && expected !== undefined && compare(found, expected) > 0;

/** "Regio" is more than the gemeenten on every line of a column: it has one more of them there, which is no slip on each line. */
function isOfMore(column: readonly SeenFigure[]): boolean {
  const telling = column.filter(({ found, expected }) => found !== 0 || expected !== 0);
  return telling.length > 1 && telling.every(isMore);
}

function signal(seen: SeenFigure, moment: Moment): Observation {
  const [{ series }] = seen.places;
  const [found, expected] = [seen.found ?? 0, seen.expected ?? 0].map((value) => numberText(value, series.facets.unit));
  const example = `${placed(plainText(series.label), moment)}: er staat ${String(found)}, de andere zijn samen ${String(expected)}`;
  return {
    ...seen,
    outcome: "signaal",
    text: `${example}. Ook op elke andere regel van deze kolom is het meer: ontbreekt er een tabel?`,
  };
}

/** What is seen of the columns of a table that is the sum of others: of one that is of more than these, a single question. */
export function askedOnceOfMore(seen: readonly SeenFigure[]): readonly Observation[] {
  const columns = new Map<Moment, SeenFigure[]>();
  for (const one of seen) {
    const [{ moment }] = one.places;
    columns.set(moment, [...(columns.get(moment) ?? []), one]);
  }
  if (columns.size === 1) return seen;
  return [...columns].flatMap(([moment, column]): readonly Observation[] => {
    const [first] = column;
    return first && isOfMore(column) ? [signal(first, moment)] : column;
  });
}
