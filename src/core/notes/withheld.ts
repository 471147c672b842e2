import { normalise } from "../reading/normalise.ts";
import { formatPeriod, type Period } from "../reading/period.ts";
import { readPeriod } from "../reading/read-period.ts";
import { readPeriodOfYear } from "../reading/read-period-of-year.ts";
import type { Moment, Series, Table } from "../tables/table.ts";

/** "De cijfers voor de gemeente Alblasserdam zijn niet openbaar gemaakt en dus niet beschikbaar" (004 r. 2870). */
const WITHHELD = [
  /\b(?:cijfers|gegevens|aantallen|waarden) (?:voor|van|over|uit|in) (?<whose>.+?) (?:zijn|worden|ontbreken)\b(?<rest>.*)/,
  /\b(?:voor|van|over) (?<whose>.+?) (?:zijn|worden) (?:de |deze |er )?(?:geen )?(?:cijfers|gegevens|aantallen|waarden)\b(?<rest>.*)/,
];
const ABSENT = /\b(?:(?:niet|geen\b.*) (?:openbaar|beschikbaar|bekend|gepubliceerd)|ontbreken)\b/;
const STATED = String.raw`\b(?:openbaar|beschikbaar|bekend|gepubliceerd|ontbreken)`;
/** "… niet beschikbaar voor het pgb": then it is about those only. */
const OF_SOME = new RegExp(String.raw`${STATED} (?:voor|van|over|bij) (?!zover)(?<some>.+)$`);
/** "… niet beschikbaar per wijk", "geen cijfers per wijk": then they are there in another way. */
const OTHERWISE = new RegExp(
  String.raw`${STATED} (?:voor zover|op|naar|per|als|uitgesplitst|tijdens|door)\b|\b(?:cijfers|gegevens|aantallen|waarden) (?:op|naar|per|uitgesplitst)\b(?! \d)`,
);
const ASIDES = /\b(?:nog|steeds|helaas|echter|ook|daarom|dus|er|hier|op dit moment)\b/g;
const JOINTS = /\b(?:en|of|het|de|voor|van|over|uit|in|bij)\b|,/;
const FILLERS =
  /^(?:(?:het|de|gemeenten?|kolom(?:men)?|regels?|rij(?:en)?|regio|heel|jaar|jaren|periode|voorziening(?:en)?) ?)*$/;

/** The lines and columns that a note says have no figures; all of them where it names none of that kind. */
export interface Withheld {
  readonly lines: readonly Series[];
  readonly columns: readonly Moment[];
}

const containing = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");

/** The one year that the columns of a table are in. */
function yearOf({ moments }: Table): number | undefined {
  const years = new Set(moments.flatMap(({ period }) => period?.year ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

/** A period as a note names it: with its year, or as a part of the only year there is. */
function periodIn(text: string, year: number | undefined): Period | undefined {
  const reading = readPeriod(text) ?? (year === undefined ? undefined : readPeriodOfYear(text, year));
  return reading && FILLERS.test(reading.rest) ? reading.period : undefined;
}

const isWithin = (moment: Moment, { kind, year, part, month, day }: Period): boolean =>
  moment.period?.year === year &&
  (kind === "jaar" ||
    (moment.period.kind === kind &&
      moment.period.part === part &&
      moment.period.month === month &&
      moment.period.day === day));

/** Lines and columns that these words name; undefined where they name anything else, or nothing. */
function named(whose: string, table: Table): Withheld | undefined {
  let left = whose;
  const take = <T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] => {
    // The longest name first: "jeugdhulp met verblijf" is not "jeugdhulp".
    const byLength = [...all].sort((a, b) => nameOf(b).length - nameOf(a).length);
    const found = byLength.filter((one) => {
      const rest = nameOf(one) === "" ? left : left.replace(containing(nameOf(one)), " , ");
      const isNamed = rest !== left;
      left = rest;
      return isNamed;
    });
    return all.filter((one) => found.includes(one));
  };
  const unnamed = table.moments.filter(({ period }) => period === undefined);
  const columns = take(unnamed, ({ header }) => normalise(header));
  const names = new Set<string>();
  const firsts = table.series.filter(({ label }) => !names.has(normalise(label)) && names.add(normalise(label)));
  const labels = new Set(take(firsts, ({ label }) => normalise(label)).map(({ label }) => normalise(label)));
  const periods: Moment[] = [];
  for (const chunk of left.split(JOINTS).map((one) => one.trim())) {
    if (FILLERS.test(chunk)) continue;
    const period = periodIn(chunk, yearOf(table));
    const isOfTable = period && table.period && formatPeriod(period) === formatPeriod(table.period);
    if (isOfTable && table.moments.every((moment) => moment.period === undefined)) continue;
    const meant = period ? table.moments.filter((moment) => isWithin(moment, period)) : [];
    if (meant.length === 0) return undefined;
    periods.push(...meant);
  }
  const lines = table.series.filter(({ label }) => labels.has(normalise(label)));
  if (lines.length + columns.length + periods.length === 0) return undefined;
  return {
    lines: lines.length > 0 ? lines : table.series,
    columns: columns.length + periods.length > 0 ? [...columns, ...periods] : table.moments,
  };
}

/** What a sentence says has no figures: only when all that it names are lines, columns and periods of this table. */
export function withheldIn(sentence: string, table: Table): Withheld | undefined {
  const said = normalise(sentence).replace(/[.!]$/, "");
  if (!ABSENT.test(said) || OTHERWISE.test(said)) return undefined;
  for (const pattern of WITHHELD) {
    const { whose = "", rest = "" } = pattern.exec(said)?.groups ?? {};
    if (whose === "") continue;
    // "… zijn voor 2021 nog niet beschikbaar" is about 2021 only.
    const between = rest.slice(0, Math.max(0, rest.search(ABSENT))).replace(ASIDES, " ");
    const some = OF_SOME.exec(said)?.groups?.["some"] ?? "";
    const found = named([whose, between, some].join(" , "), table);
    if (found) return found;
  }
  return undefined;
}
