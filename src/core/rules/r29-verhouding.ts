import { placed } from "../findings/placed.ts";
import { add, type Exact } from "../interval/exact.ts";
import { add as sumOf, divide, outcomeOf, roundedTo, scale } from "../interval/interval.ts";
import { oddCellsOf } from "../tables/odd-cells.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText, words } from "../reading/normalise.ts";
import type { Observation } from "./observation.ts";
import { valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";

const HUNDRED = 100;

/** The two sides of a ratio, "79:21", with their sum. */
interface Ratio {
  readonly moment: Moment;
  readonly sides: readonly [Exact, Exact];
  readonly sum: Exact;
}

/** Every ratio on a line. */
export function ratiosOf(table: Table, series: Series): readonly Ratio[] {
  return (oddCellsOf(table).get(series) ?? []).flatMap((moment) => {
    const { ratio } = table.cell(series, moment);
    return ratio ? [{ moment, sides: ratio, sum: add(...ratio) }] : [];
  });
}

/** The ratios of a table that go together: those of a line, or of the only column, where each line has one. */
function ratiosTogether(table: Table): readonly (readonly (Ratio & { readonly series: Series })[])[] {
  const lines = [...oddCellsOf(table).keys()].map((series) =>
    ratiosOf(table, series).map((ratio) => ({ ...ratio, series })),
  );
  return table.moments.length === 1 ? [lines.flat()] : lines;
}

/** A ratio such as 3:2 is none of 100; one of most together that are is wrong. */
function verhoudingen(table: Table): readonly Observation[] {
  return ratiosTogether(table).flatMap((ratios) => {
    if (ratios.filter(({ sum }) => sum === HUNDRED).length * 2 <= ratios.length) return [];
    return ratios.map(({ series, moment, sides: [first, second], sum }): Observation => {
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

/** Whether a label names both forms, zin first. */
export function isZinToPgb(label: string): boolean {
  const said = words(label);
  const [zin, pgb] = [said.indexOf("zin"), said.indexOf("pgb")];
  return zin >= 0 && zin < pgb;
}

/** The one line that counts a form beside a ratio; undefined where none or more do. */
function countOf(funding: string, table: Table, ratio: Series): Series | undefined {
  const [only, ...others] = table.series.filter(
    ({ group, measure, facets }) =>
      group === ratio.group &&
      measure === ratio.measure &&
      facets.funding === funding &&
      facets.unit === undefined &&
      facets.statistic === undefined,
  );
  return others.length === 0 ? only : undefined;
}

/** A ratio against the counts that it is of, where those stand beside it and most of them show that they are. */
function verhoudingenVanAantallen(table: Table): readonly Observation[] {
  return [...oddCellsOf(table).keys()].flatMap((series): readonly Observation[] => {
    const [zin, pgb] = [countOf("zin", table, series), countOf("pgb", table, series)];
    if (!isZinToPgb(series.label) || !zin || !pgb) return [];
    const seen = ratiosOf(table, series).map(({ moment, sides: [first, second] }): Observation => {
      const [a, b] = [valuesAt(table, zin, moment), valuesAt(table, pgb, moment)];
      const share = scale(divide(a, sumOf(a, b)), HUNDRED);
      const [inNatura, budget, right] = [a.point, b.point, share.point].map((value) =>
        value === undefined ? "" : numberText(value),
      );
      return {
        places: [
          { series, moment },
          { series: zin, moment },
          { series: pgb, moment },
        ],
        outcome: outcomeOf(roundedTo(first, 1), "=", share),
        found: first,
        expected: share.point,
        text: `${placed(plainText(series.label), moment)}: er staat ${numberText(first)}:${numberText(second)}, maar ${String(inNatura)} van ${String(inNatura)} + ${String(budget)} is ${String(right)}%.`,
      };
    });
    const right = seen.filter(({ outcome }) => outcome.startsWith("klopt"));
    const wrong = seen.filter(({ outcome }) => outcome === "schending");
    return right.length >= wrong.length ? seen : [];
  });
}

export const verhouding = observingRule({
  id: "SD-R29",
  name: "Een verhouding telt op tot 100",
  mustHold: [
    "zorg in natura + pgb = 100",
    "zorg in natura = 100 × aantal zorg in natura / (aantal zorg in natura + aantal pgb)",
  ],
  looksFor:
    "Regels met verhoudingen zoals 79:21. Beide kanten zijn percentages van hetzelfde geheel. Staan de aantallen erbij, dan volgt de verhouding daaruit.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 674-682",
  why: "Wat geen zorg in natura is, is pgb: samen zijn ze alles.",
  tolerance: "Geen: samen zijn de twee kanten precies 100. Naast aantallen mag elke kant 0,5 procentpunt schelen.",
  observe: (table) => [...verhoudingen(table), ...verhoudingenVanAantallen(table)],
  examples: {
    klopt: "Instroom | A | D | H\nverhouding ZIN:PGB | 79:21 | 93:7 | 91:9",
    schending: "Instroom | A | D | H\nverhouding ZIN:PGB | 79:21 | 93:7 | 91:19",
    nietToetsbaar: "Instroom | A | D | H\nverhouding ZIN:PGB | 79:21 | 93:7 | nb",
  },
});
