import { placed } from "../findings/placed.ts";
import { add, type Exact } from "../interval/exact.ts";
import { oddCellsOf } from "../tables/odd-cells.ts";
import type { Series, Table } from "../tables/table.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import type { Observation } from "./observation.ts";
import { observingRule } from "./rule.ts";

const HUNDRED = 100;

/** The two sides of every ratio on a line, "79:21", with their sum. */
export function ratiosOf(
  table: Table,
  series: Series,
): readonly {
  readonly moment: Table["moments"][number];
  readonly sides: readonly [Exact, Exact];
  readonly sum: Exact;
}[] {
  return (oddCellsOf(table).get(series) ?? []).flatMap((moment) => {
    const { ratio } = table.cell(series, moment);
    return ratio ? [{ moment, sides: ratio, sum: add(...ratio) }] : [];
  });
}

/** A ratio such as 3:2 is none of 100; one of most on a line that are is wrong. */
function verhoudingen(table: Table): readonly Observation[] {
  return [...oddCellsOf(table).keys()].flatMap((series) => {
    const ratios = ratiosOf(table, series);
    if (ratios.filter(({ sum }) => sum === HUNDRED).length * 2 <= ratios.length) return [];
    return ratios.map(({ moment, sides: [first, second], sum }): Observation => {
      const [a, b, total] = [first, second, sum].map((side) => numberText(side));
      return {
        places: [{ series, moment }],
        outcome: sum === HUNDRED ? "klopt" : "schending",
        found: sum,
        expected: HUNDRED,
        text: `${placed(plainText(series.label), moment)}: ${String(a)} + ${String(b)} = ${String(total)}, dat moet 100 zijn.`,
      };
    });
  });
}

export const verhouding = observingRule({
  id: "SD-R29",
  name: "Een verhouding telt op tot 100",
  looksFor: "Regels met verhoudingen zoals 79:21. Beide kanten zijn percentages van hetzelfde geheel.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 674-682",
  why: "Wat geen zorg in natura is, is pgb: samen zijn ze alles.",
  observe: verhoudingen,
  examples: {
    klopt: "Instroom | A | D | H\nverhouding ZIN:PGB | 79:21 | 93:7 | 91:9",
    schending: "Instroom | A | D | H\nverhouding ZIN:PGB | 79:21 | 93:7 | 91:19",
  },
});
