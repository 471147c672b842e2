import { breaksIn } from "../notes/breaks.ts";
import { isBefore, isFrom } from "../notes/dates.ts";
import { quote } from "../notes/sentences.ts";
import { numberText } from "../findings/number-text.ts";
import { comparePeriods, firstDayOf, lastDayOf } from "../reading/period.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import type { Observation, Place } from "./observation.ts";
import { observingRule } from "./rule.ts";
import { type Timed, timeline } from "./timeline.ts";
import { NOT_COMPARED } from "./tolerance.ts";

/** Two periods that follow each other in a table, on either side of a break, and why. */
interface Seam {
  readonly before: Timed;
  readonly after: Timed;
  readonly reason: string;
  /** The lines it is about; all of them when the notes name none. */
  readonly lines: readonly Series[];
}

/** What flows in a quarter is not to be set beside what flows in half a year; a stock is. */
const isFlow = ({ facets: { role, unit } }: Series): boolean =>
  unit === undefined && (role === "instroom" || role === "uitstroom");

/** The lines whose label a note names. */
function namedIn(note: string, { series }: Table): readonly Series[] {
  const said = ` ${normalise(note)} `;
  return series.filter(({ label }) => label !== "" && said.includes(normalise(label)));
}

function seams(table: Table): readonly Seam[] {
  const breaks = breaksIn(table.notes);
  const moments = timeline(table);
  const kind = moments[0]?.period.kind;
  if (breaks.length === 0 && moments.every(({ period }) => period.kind === kind)) return [];
  return moments.slice(1).flatMap((after, index): readonly Seam[] => {
    const before = moments[index];
    if (!before) return [];
    const told = breaks.find(({ from }) => isBefore(before.period, from) && isFrom(after.period, from));
    if (told) {
      const named = namedIn(told.note, table);
      const lines = named.length > 0 ? named : table.series;
      return [{ before, after, lines, reason: `De toelichting zegt: ${quote(told.sentence)}` }];
    }
    // Of figures that run on from January the next column holds the one before it.
    const isApart = comparePeriods(lastDayOf(before.period), firstDayOf(after.period)) < 0;
    const kinds = [before, after].map(({ period }) => period.kind);
    // What flowed up to a day ("t/m Q3") was counted from January on: no stretch of time to set beside another.
    const differ = kinds[0] !== kinds[1] && !kinds.includes("peildatum");
    const flows = isApart && differ ? table.series.filter(isFlow) : [];
    const reason = `De ene kolom is een ${before.period.kind}, de andere een ${after.period.kind}.`;
    return flows.length > 0 ? [{ before, after, lines: flows, reason }] : [];
  });
}

function trendbreuken(table: Table): readonly Observation[] {
  return seams(table).flatMap(({ before, after, reason, lines }): readonly Observation[] => {
    const [first, ...others] = lines;
    if (!first) return [];
    const at = (moment: Moment): { readonly place: Place; readonly text: string } => {
      const { value } = table.cell(first, moment);
      const figure = value === undefined ? "" : ` (${numberText(value, first.facets.unit)})`;
      return { place: { series: first, moment }, text: `${plainText(moment.header)}${figure}` };
    };
    const [earlier, later] = [at(before), at(after)];
    const rest = others.flatMap((series) => [after, before].map((moment) => ({ series, moment })));
    return [
      {
        places: [later.place, earlier.place, ...rest],
        outcome: "trendbreuk",
        found: table.cell(first, after).value,
        expected: table.cell(first, before).value,
        column: `${before.header} → ${after.header}`,
        text: `${plainText(first.label)}: vergelijk ${later.text} niet met ${earlier.text}. ${reason}`,
      },
    ];
  });
}

export const trendbreuk = observingRule({
  id: "SD-R17",
  name: "Trendbreuk: niet vergelijken",
  mustHold: ["manier van tellen in een kolom = manier van tellen in de kolom ervoor"],
  looksFor:
    "Twee perioden naast elkaar waartussen volgens de toelichting anders is geteld, of een stroom over een kwartaal naast een over een half jaar.",
  severity: "info",
  source: "Halfjaarrapportage 2017-1, r. 563-567; Jaarrapportage 2020, r. 230-231",
  why: "Wie anders telt, krijgt een ander getal. Een stijging of daling over zo’n grens zegt niets.",
  tolerance: NOT_COMPARED,
  observe: trendbreuken,
  onlyReports: true,
  examples: {
    klopt: `
      Casuïstiek         | 2016 | 2017
      Lopende casuïstiek | 152  | 78
      De aantallen zijn te hoog geweest. Vanaf 2016 is alleen de besproken casuïstiek geteld.
    `,
    trendbreuk: `
      Casuïstiek         | 2016 | 2017
      Lopende casuïstiek | 152  | 78
      De aantallen zijn te hoog geweest. Vanaf 2017 is alleen de besproken casuïstiek geteld.
    `,
    nietToetsbaar: `
      Casuïstiek         | 2016 | 2017
      Lopende casuïstiek | 152  | 78
      De aantallen zijn te hoog geweest. Sinds kort is alleen de besproken casuïstiek geteld.
    `,
  },
});
