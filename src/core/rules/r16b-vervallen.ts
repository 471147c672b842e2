import { placed } from "../findings/placed.ts";
import { outcomeOf, pointOf } from "../interval/interval.ts";
import { isFrom } from "../notes/dates.ts";
import { endOf } from "../notes/ended.ts";
import { plainText } from "../reading/normalise.ts";
import { possibleValues } from "../tables/relations/possible-values.ts";
import type { Series, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { observingRule } from "./rule.ts";
import { timeline } from "./timeline.ts";

/** Counts of what there is: of what ended a bill may come later, and who leaves may do so afterwards. */
const isStock = ({ facets: { unit, role, statistic } }: Series): boolean =>
  unit === undefined && statistic === undefined && role !== "uitstroom";

/** What stands in the periods after the end of one line. */
function afterEnd(table: Table, series: Series): readonly Observation[] {
  // The words of a label that name one thing of a kind: "HH1" in "HH1 aantal cliënten".
  const name = series.own.category;
  const end = name === undefined || !isStock(series) ? undefined : endOf(name, table.notes);
  if (end === undefined) return [];
  return timeline(table).flatMap((moment): readonly Observation[] => {
    const reading = table.cell(series, moment);
    if (reading.value === undefined || !isFrom(moment.period, end)) return [];
    const outcome = outcomeOf(possibleValues(reading, series.facets, table.conventions), "=", pointOf(0));
    const text = `${placed(plainText(series.label), moment)}: volgens de toelichting is dit vervallen, dus hier hoort 0 te staan.`;
    return [{ places: [{ series, moment }], outcome, found: reading.value, expected: 0, text }];
  });
}

export const vervallen = observingRule({
  id: "SD-R16b",
  name: "Een vervallen voorziening is nul",
  mustHold: ["aantal na de einddatum = 0"],
  looksFor: "Het aantal van een voorziening in perioden na de datum waarop zij volgens de toelichting is vervallen.",
  severity: "fout",
  source: "Halfjaarrapportage 2017-1, r. 69-70 en 231",
  why: "Van een voorziening die niet meer bestaat zijn er geen cliënten meer.",
  tolerance: "Geen: er moet 0 staan. Elk ander aantal wordt gemeld.",
  observe: (table) => (table.notes.length === 0 ? [] : table.series.flatMap((series) => afterEnd(table, series))),
  examples: {
    klopt: `
      Cliënten huishoudelijke hulp | 2e helft 2016 | 1e helft 2017
      HH1                          | 191           | 0
      HH2                          | 124           | 145
      Toelichting: de HH1 is per 31-12-2016 komen te vervallen.
    `,
    schending: `
      Cliënten huishoudelijke hulp | 2e helft 2016 | 1e helft 2017
      HH1                          | 191           | 12
      HH2                          | 124           | 145
      Toelichting: de HH1 is per 31-12-2016 komen te vervallen.
    `,
    nietToetsbaar: `
      Cliënten huishoudelijke hulp | 2e helft 2016 | 1e helft 2017
      HH1                          | 191           | nb
      HH2                          | 124           | 145
      Toelichting: de HH1 is per 31-12-2016 komen te vervallen.
    `,
  },
});
