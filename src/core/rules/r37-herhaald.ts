import { placed } from "../findings/placed.ts";
import { areSwapped } from "../reading/typing-slips.ts";
import { absolute, compare } from "../interval/exact.ts";
import { outcomeOf } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import type { Callout, Table } from "../tables/table.ts";
import { type Difference, pairsOf } from "./figures-twice.ts";
import { linesOneOff } from "./lines-twice.ts";
import type { Observation, Place } from "./observation.ts";
import { nameOf, valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { LAST_DIGIT, ROUNDED } from "./tolerance.ts";

/** The cell of a callout, as a place of the table whose figure it repeats. */
function placeOf({ orientation }: Table, { label, row, column, series, moment }: Callout): Place {
  const [position, place] = orientation === "periods across" ? [row, column] : [column, row];
  const places = moment.places.map((_, measure) => (measure === series.measure ? place : undefined));
  return { series: { ...series, position, label }, moment: { ...moment, places } };
}

/** A figure beside or below a table against the one in it that it repeats. */
function herhaald(table: Table): readonly Observation[] {
  return table.callouts.map((callout): Observation => {
    const { label, series, moment } = callout;
    const said = placeOf(table, callout);
    const [left, right] = [valuesAt(table, said.series, said.moment), valuesAt(table, series, moment)];
    const outcome = outcomeOf(left, "=", right);
    const [found, expected] = [left.point, right.point];
    const text =
      outcome !== "schending" || found === undefined || expected === undefined
        ? ""
        : `${plainText(label)}: er staat ${numberText(found)}, in de tabel is ${placed(nameOf(series), moment)} ${numberText(expected)}.`;
    return { places: [said, { series, moment }], outcome, found, expected, text };
  });
}

/** What is the same in two tables shows that they are about the same; a table that is like all others shows it of each. */
const FEWEST_ALIKE = 2;
const FEWEST_ALIKE_IN_ALL = 4;

/** Smaller figures are the other way about by chance. */
const SMALLEST_SWAPPED = 1000;

/** Beside a figure that is the same one with two of its digits the other way about is no other figure. */
const isSwapped = ({ found, expected }: Difference): boolean =>
  compare(absolute(found), SMALLEST_SWAPPED) >= 0 && areSwapped(expected, found);

type Seen = readonly Observation[];

function toldOf({ subject, other, found, expected }: Difference, outcome: "schending" | "signaal", alike: number) {
  const { unit } = subject.series.facets;
  const sheet = subject.table.grid === other.table.grid ? "" : ` op blad ${other.table.grid.name}`;
  const [here, there] = [found, expected].map((value) => numberText(value, unit));
  const text =
    `${placed(nameOf(subject.series), subject.moment)}: er staat ${String(here)}, in ` +
    `«${plainText(other.table.title)}»${sheet} staat bij ${placed(nameOf(other.series), other.moment)} ${String(there)}. ` +
    (outcome === "schending"
      ? `${String(alike)} andere cijfers zijn in deze tabellen wel gelijk.`
      : "Volgens titel, rij en kolom is het hetzelfde cijfer. Is het een ander, zet dat er dan bij.");
  return { places: [subject, other] as const, outcome, severity: "waarschuwing" as const, found, expected, text };
}

/** The same figure in two tables: an error where most of what they share is the same, a signal where only other tables show it. */
function dubbel(tables: readonly Table[]): ReadonlyMap<Table, Seen> {
  const pairs = pairsOf(tables);
  const totals = new Map<Table, { alike: number; different: number }>();
  for (const { tables: both, alike, different } of pairs) {
    for (const table of both) {
      const total = totals.get(table) ?? { alike: 0, different: 0 };
      totals.set(table, { alike: total.alike + alike, different: total.different + different.length });
    }
  }
  const isLikeOthers = (table: Table): boolean => {
    const { alike, different } = totals.get(table) ?? { alike: 0, different: 0 };
    return alike >= FEWEST_ALIKE_IN_ALL && alike >= FEWEST_ALIKE_IN_ALL * different;
  };
  const seen = new Map<Table, Observation[]>();
  const told = new Set<string>();
  const keyOf = ({ table, series, moment }: Place & { table: Table }): string =>
    [tables.indexOf(table), table.series.indexOf(series), moment.key].join();
  for (const { tables: both, alike, different } of pairs) {
    const isShown = alike >= FEWEST_ALIKE && alike > different.length;
    const isOnly = different.length === 1 && (both.some(isLikeOthers) || (alike > 0 && different.every(isSwapped)));
    if (!isShown && !isOnly) continue;
    for (const difference of different) {
      if (!isShown && difference.isLoose) continue;
      const { table } = difference.subject;
      const key = keyOf(difference.subject);
      if (told.has(key)) continue;
      told.add(key);
      const observation = toldOf(difference, isShown ? "schending" : "signaal", alike);
      seen.set(table, [...(seen.get(table) ?? []), observation]);
    }
  }
  for (const { difference, alike } of linesOneOff(tables)) {
    const { table } = difference.subject;
    if ([difference.subject, difference.other].map(keyOf).some((key) => told.has(key))) continue;
    told.add(keyOf(difference.subject));
    seen.set(table, [...(seen.get(table) ?? []), toldOf(difference, "schending", alike)]);
  }
  return seen;
}

/** Found once for all tables of a workbook. */
const known = new WeakMap<readonly Table[], ReadonlyMap<Table, Seen>>();

function inTwoTables(table: Table, tables: readonly Table[]): Seen {
  let seen = known.get(tables);
  if (!seen) known.set(tables, (seen = dubbel(tables)));
  return seen.get(table) ?? [];
}

export const herhaling = observingRule({
  id: "SD-R37",
  name: "Zelfde grootheid, zelfde getal",
  mustHold: ["cijfer op de ene plaats = hetzelfde cijfer op de andere"],
  looksFor:
    "Een los getal bij een tabel («Jeugdhulp Nederland: 8,2%») dat een getal uit die tabel herhaalt. En een cijfer dat volgens titel, rij, kolom en periode in twee tabellen hetzelfde is, ook op een ander blad. Het totaal van «Wmo-cliënten naar leeftijd» is hetzelfde cijfer als «Wmo-cliënten» bij de kerncijfers. Een verschil is een waarschuwing als de tabellen verder meestal gelijk zijn. Blijkt alleen uit andere tabellen dat de cijfers worden herhaald, dan is het een signaal.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 2931-2933",
  why: "Wie hetzelfde cijfer op twee plaatsen leest, moet hetzelfde getal zien.",
  tolerance: `Geen: aantallen moeten gelijk zijn. ${ROUNDED} Een los percentage mag ${LAST_DIGIT}. Een bedrag dat in twee tabellen staat, mag in elk een halve eenheid schelen, dus een halve euro of een halve cent.`,
  observe: (table, tables) => [...herhaald(table), ...inTwoTables(table, tables)],
  examples: {
    klopt: `
      Jongeren in jeugdzorg | Dordrecht | Papendrecht | Nederland
      jeugdhulp             | '9,7      | '8,7        | '8,2
      Jeugdhulp Nederland   | '8,2
    `,
    schending: `
      Jongeren in jeugdzorg | Dordrecht | Papendrecht | Nederland
      jeugdhulp             | '9,7      | '8,7        | '8,2
      Jeugdhulp Nederland   | '8,4
    `,
    nietToetsbaar: `
      Jongeren in jeugdzorg | Dordrecht | Papendrecht | Nederland
      jeugdhulp             | '9,7      | '8,7        | '8,2
      Jeugdhulp Nederland   | nb
    `,
  },
});
