import { placed } from "../findings/placed.ts";
import { compare } from "../interval/exact.ts";
import { add, outcomeOf, pointOf } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import type { Series, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { SUM_OF_SHARES } from "./tolerance.ts";

const MOST_IMPORTANT = /\b(voornaamste|belangrijkste|hoofdreden|meest voorkomende)\b/i;
/** With more than one answer each, percentages add up to anything. */
const SEVERAL = /\bmeer(dere)? (antwoorden|redenen|dan (een|één|1))\b|\bmeerdere\b/i;
const ALL = pointOf(100);

/** Percentages of one group and measure under each other. */
function groups({ series }: Table): readonly (readonly Series[])[] {
  const byGroup = new Map<string, Series[]>();
  for (const one of series.filter(({ facets }) => facets.unit === "procent")) {
    const key = `${one.group}\n${String(one.measure)}`;
    byGroup.set(key, [...(byGroup.get(key) ?? []), one]);
  }
  return [...byGroup.values()].filter((lines) => lines.length > 1);
}

function voornaamste(table: Table): readonly Observation[] {
  const said = [table.title, table.section, ...table.notes].join("\n");
  if (!MOST_IMPORTANT.test(`${table.title}\n${table.section}`) || SEVERAL.test(said)) return [];
  return groups(table).flatMap((lines) =>
    table.moments.flatMap((moment): readonly Observation[] => {
      const sum = lines.map((one) => valuesAt(table, one, moment)).reduce(add, pointOf(0));
      const [first, ...others] = lines;
      if (sum.point === undefined || !first || table.shareSets.some((set) => set.includes(first))) return [];
      const outcome = compare(sum.point, 100) <= 0 ? "klopt" : outcomeOf(sum, "<=", ALL);
      const text = `${placed(plainText(table.title), moment)}: de voornaamste redenen zijn samen ${numberText(sum.point)}%, dat kan niet meer zijn dan 100%.`;
      const places: Observation["places"] = [
        { series: first, moment },
        ...others.map((series) => ({ series, moment })),
      ];
      return [{ places, operator: "<=", outcome, found: sum.point, expected: 100, text }];
    }),
  );
}

export const voornaamsteRedenen = observingRule({
  id: "SD-R21b",
  name: "Voornaamste redenen zijn samen niet meer dan 100%",
  looksFor: "Percentages onder een titel die de voornaamste redenen noemt. Samen zijn ze niet meer dan 100%.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 1965-1977",
  why: "Ieder heeft één voornaamste reden. Wat niet genoemd is, komt er nog bij.",
  tolerance: SUM_OF_SHARES,
  observe: voornaamste,
  examples: {
    klopt: "Voornaamste redenen van uitstroom in % | 2015 | 2016\nWerk | 41,2% | 25,4%\nVerhuizing | 20,1% | 22,3%",
    schending: "Voornaamste redenen van uitstroom in % | 2015 | 2016\nWerk | 41,2% | 85,4%\nVerhuizing | 20,1% | 22,3%",
    nietToetsbaar:
      "Voornaamste redenen van uitstroom in % | 2015 | 2016\nWerk | 41,2% | nb\nVerhuizing | 20,1% | 22,3%",
  },
});
