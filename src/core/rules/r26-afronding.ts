import { placed } from "../findings/placed.ts";
import { type Exact } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { perOf } from "../vocabulary/ratio-words.ts";
import { figuresOf } from "./fixed-order.ts";
import type { Observation, Place } from "./observation.ts";
import { isMultiple, nameOf } from "./rates.ts";
import { observingRule } from "./rule.ts";

/** One in five figures is a multiple of five by chance: so few that are no multiple, among so many, is no chance. */
const ENOUGH_RATES = 10;
const MOST = 0.75;

const valueOf = (table: Table, { series, moment }: Place): Exact => table.cell(series, moment).value ?? 0;

/** One question for figures of one kind, the ones that were not rounded first. */
function rounded(table: Table, figures: readonly Place[], step: Exact): readonly Observation[] {
  const wrong = figures.filter((place) => !isMultiple(valueOf(table, place), step));
  const [first, ...others] = wrong.length > 0 ? wrong : figures;
  if (!first) return [];
  const told = wrong.map((place) => {
    const value = numberText(valueOf(table, place));
    return `${placed(nameOf(place.series), place.moment)}: ${value}`;
  });
  const are = wrong.length === 1 ? "Dit getal is" : `Deze ${String(wrong.length)} getallen zijn`;
  const text = `Volgens de toelichting is afgerond op ${numberText(step)}-tallen. ${are} dat niet: ${told.join("; ")}.`;
  const outcome = wrong.length > 0 ? "schending" : "klopt";
  return [
    { places: [first, ...others], outcome, found: wrong.length, expected: 0, text: outcome === "klopt" ? "" : text },
  ];
}

/** Rates are rounded as far as counts where nearly all of them are: noughts say nothing. */
function isRoundedAlike(table: Table, figures: readonly Place[], step: Exact): boolean {
  const telling = figures.map((place) => valueOf(table, place)).filter((value) => value !== 0);
  const multiples = telling.filter((value) => isMultiple(value, step));
  return telling.length >= ENOUGH_RATES && multiples.length >= MOST * telling.length;
}

/** The lines that the note is about: the only one with figures that were not rounded is not, where none of its several was. */
function roundedLines(table: Table, lines: readonly Series[], step: Exact): readonly Series[] {
  const valuesIn = (one: Series): readonly Exact[] =>
    table.moments.flatMap((moment) => table.cell(one, moment).value ?? []).filter((value) => value !== 0);
  const [odd, ...more] = lines.filter((one) => valuesIn(one).some((value) => !isMultiple(value, step)));
  const own = odd ? valuesIn(odd) : [];
  const isOfOtherKind = more.length === 0 && own.length > 1 && own.every((value) => !isMultiple(value, step));
  const others = isOfOtherKind ? lines.filter((one) => one !== odd) : lines;
  return isOfOtherKind && others.flatMap(valuesIn).length <= own.length ? lines : others;
}

/** Whether names say no share or rate: a note on rounding is about counts, and "Aandeel" or "Gouda %" holds none. */
const areCounts = (...names: readonly string[]): boolean => names.every((name) => perOf(name) === 1);

function afgerond(table: Table): readonly Observation[] {
  const { step } = table.conventions;
  if (step === undefined) return [];
  const rates = new Set(table.rates.map(({ rate }) => rate));
  const isCount = (one: Series): boolean => {
    const { unit, statistic } = one.facets;
    const isPlain = unit !== "procent" && statistic === undefined && !rates.has(one);
    return isPlain && areCounts(one.label, table.measures[one.measure] ?? "");
  };
  const lines = roundedLines(table, table.series.filter(isCount), step);
  const moments = table.moments.filter(({ header }: Moment) => areCounts(header));
  const counts = figuresOf(table, lines, moments).filter(
    ({ series, moment }) => table.cell(series, moment).unit !== "procent",
  );
  const measures = [...new Set([...rates].map(({ measure }) => measure))];
  const ofRates = measures
    .map((measure) =>
      figuresOf(
        table,
        [...rates].filter((one) => one.measure === measure),
        table.moments,
      ),
    )
    .filter((figures) => isRoundedAlike(table, figures, step));
  return [counts, ...ofRates].flatMap((figures) => rounded(table, figures, step));
}

export const afronding = observingRule({
  id: "SD-R26",
  name: "Afgerond zoals de toelichting zegt",
  mustHold: ["cijfer = geheel getal × stap (5, 10, 100 of 1.000)"],
  looksFor:
    "Getallen die geen veelvoud zijn van 5 of 10 (of 100, 1.000), terwijl de toelichting zegt dat de cijfers zo zijn afgerond. Verhoudingscijfers tellen mee als de meeste ook zo zijn afgerond.",
  severity: "waarschuwing",
  source: "Monitor 3D Drechtsteden 2016, r. 491 en 1647",
  why: "Een getal dat niet is afgerond is later ingevuld of komt uit een andere bron. Bij kleine aantallen kan het personen herkenbaar maken.",
  tolerance: "Geen: een cijfer is een veelvoud van de stap of het is dat niet.",
  observe: afgerond,
  examples: {
    klopt: `
      Cliënten            | Dordrecht | Papendrecht
      ondersteuning thuis | 1130      | 225
      Toelichting: de cijfers zijn afgerond op vijftallen.
    `,
    schending: `
      Cliënten            | Dordrecht | Papendrecht
      ondersteuning thuis | 1130      | 227
      Toelichting: de cijfers zijn afgerond op vijftallen.
    `,
    nietToetsbaar: `
      Cliënten            | Dordrecht | Papendrecht
      ondersteuning thuis | 1130      | nb
      Toelichting: de cijfers zijn afgerond op vijftallen.
    `,
  },
});
