import { placed } from "../findings/placed.ts";
import { compare } from "../interval/exact.ts";
import { outcomeOf } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { normalise } from "../reading/normalise.ts";
import { possibleValues } from "../tables/relations/possible-values.ts";
import { oddCellsOf } from "../tables/odd-cells.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { nameOf } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { BOUND } from "./tolerance.ts";

const SAYS_PART = /\b(waarvan|w\.v\.|tussen haakjes)/;
/** "Realisatie (begroting)", "aantal (vorig jaar)", "tussen haakjes 2023": what stands between brackets is no part then. */
const SAYS_OTHER =
  /\b(vorige?|voorgaande?|begroot|begroting|raming|doel|doelstelling|streefwaarde|norm|gemiddelde?|landelijk|referentie|index|mutatie|verschil)\b[^()]*\)|tussen haakjes[^.]*\b(vorige?|voorgaande?|begrot\w*|doel\w*|norm|gemiddelde?|landelijke?|referentie|verschil|(?:19|20)\d\d)\b/;

/** What one cell says of a whole and the part between brackets behind it: "86 (37)". */
function partIn(table: Table, series: Series, moment: Moment): readonly Observation[] {
  const reading = table.cell(series, moment);
  const { value, ofWhich } = reading;
  if (value === undefined || ofWhich === undefined || compare(value, 0) < 0) return [];
  const [whole, part] = [value, ofWhich].map((one) =>
    possibleValues({ ...reading, value: one }, series.facets, table.conventions),
  );
  if (!whole || !part) return [];
  const outcome = outcomeOf(part, "<=", whole);
  const [inBrackets, before] = [ofWhich, value].map((one) => numberText(one, series.facets.unit));
  const text =
    outcome === "schending"
      ? `${placed(nameOf(series), moment)}: tussen haakjes staat ${String(inBrackets)}, dat kan niet meer zijn dan de ${String(before)} ervoor.`
      : "";
  return [{ places: [{ series, moment }], operator: "<=", outcome, found: ofWhich, expected: value, text }];
}

/** Where words say that it is a part, or most figures of the table show it. */
function haakjes(table: Table): readonly Observation[] {
  const seen = [...oddCellsOf(table)].flatMap(([series, moments]) =>
    series.facets.statistic === undefined ? moments.flatMap((moment) => partIn(table, series, moment)) : [],
  );
  if (seen.length === 0) return [];
  const said = [table.title, ...table.measures, ...table.moments.map(({ header }) => header), ...table.notes]
    .concat(table.series.map(({ label }) => label))
    .map(normalise);
  if (said.some((text) => SAYS_OTHER.test(text))) return [];
  const right = seen.filter(({ outcome }) => outcome !== "schending");
  return said.some((text) => SAYS_PART.test(text)) || right.length * 2 > seen.length ? seen : [];
}

export const tussenHaakjes = observingRule({
  id: "SD-R03d",
  name: "Wat tussen haakjes staat is een deel",
  mustHold: ["getal tussen haakjes ≤ getal ervoor"],
  looksFor:
    "Cellen met een getal en een deel ervan tussen haakjes («86 (37)»), als een opschrift of noot zegt dat het een deel is of de meeste cellen dat laten zien. Het deel is niet groter dan het getal ervoor.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 3031",
  why: "Wat tussen haakjes staat telt mee in het getal ervoor. Het deel kan niet groter zijn dan het geheel.",
  tolerance: BOUND,
  observe: haakjes,
  examples: {
    klopt: `
      Indicaties, waarvan nieuw tussen haakjes | 2016   | 2017
      begeleiding                              | 86 (37) | 91 (40)
      dagbesteding                             | 40 (12) | 44 (44)
    `,
    schending: `
      Indicaties, waarvan nieuw tussen haakjes | 2016    | 2017
      begeleiding                              | 86 (37) | 91 (40)
      dagbesteding                             | 40 (12) | 44 (48)
    `,
    nietToetsbaar: `
      Indicaties, waarvan nieuw tussen haakjes | 2016    | 2017
      begeleiding                              | 86 (37) | 91 (40)
      dagbesteding                             | 40 (12) | nb     
    `,
  },
});
