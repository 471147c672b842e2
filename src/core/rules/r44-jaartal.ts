import { oddTime } from "../notes/implausible.ts";
import { sentencesOf } from "../notes/sentences.ts";
import { plainText } from "../reading/normalise.ts";
import { comparePeriods, lastDayOf } from "../reading/period.ts";
import { formatPeriod, type Period, periodInText } from "../reading/read-period.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { mistypedYear } from "./mistyped-year.ts";
import type { Observation } from "./observation.ts";
import { observingRule } from "./rule.ts";
import { timeline } from "./timeline.ts";
import { NOT_COMPARED } from "./tolerance.ts";

/** A budget of a year stands beside the years before it. */
const TO_COME = /begrot|prognose|raming|verwacht|\bplan|meerjaren|programma/i;
/** Inhabitants of ten years on stand behind those of now. */
const FAR_AHEAD = /scenario|streef|doel|ambitie|toekomst|vooruit|inwoner|bevolking|demografi|vergrijz/i;

const saysToCome = (text: string): boolean => TO_COME.test(text) || FAR_AHEAD.test(text);

const later = (a: Period | undefined, b: Period): Period => (a && comparePeriods(a, b) > 0 ? a : b);

/** Where what is said of a whole table is told: its first line, in the last period. */
function placeOf(table: Table): { readonly series: Series; readonly moment: Moment } | undefined {
  const [series] = table.series;
  const moment = timeline(table).at(-1) ?? table.moments[0];
  return series && moment && { series, moment };
}

/** The first year of which figures are missed: a contribution over 2025 goes by the inhabitants on a day of 2024. */
const yearsFrom = ({ kind }: Period, { year }: Period): number => (kind === "peildatum" ? year - 1 : year);

/** A title, heading or sheet that is dated after all columns was most likely meant for another report, or the columns were. */
function titelEnKolommen(table: Table): readonly Observation[] {
  const { moments, section, grid } = table;
  const dated = timeline(table);
  const [last, place] = [dated.at(-1), placeOf(table)];
  if (!last || !place || dated.length < moments.length) return [];
  const around = [section, grid.name].filter((text) => !TO_COME.test(text));
  const named = [
    { what: plainText(table.title), by: "de titel", period: table.period },
    ...around.map((text) => ({ what: plainText(table.title), by: `«${plainText(text)}»`, period: periodInText(text) })),
  ];
  return named.flatMap(({ what, by, period }, index): readonly Observation[] => {
    const isLater = period !== undefined && lastDayOf(last.period).year < yearsFrom(last.period, period);
    if (!period || (index > 0 && !isLater)) return [];
    const text =
      `${what}: ${by} noemt ${formatPeriod(period)}, maar de laatste kolom is ${plainText(last.header)}. ` +
      "Klopt de titel nog, of zijn het de cijfers van een eerdere rapportage?";
    return [{ places: [place], outcome: isLater ? "signaal" : "klopt", text }];
  });
}

/** Until when the tables of a workbook report, the one list for all of them. */
const reported = new WeakMap<readonly Table[], Period | undefined>();

function lastReported(tables: readonly Table[]): Period | undefined {
  if (!reported.has(tables)) {
    let last: Period | undefined;
    for (const { moments, title, section, grid } of tables) {
      for (const { period } of moments) if (period) last = later(last, period);
      for (const text of [title, section, grid.name]) {
        const period = periodInText(text);
        if (period) last = later(last, period);
      }
    }
    reported.set(tables, last);
  }
  return reported.get(tables);
}

/** A text without any of these names no day, year or part of one. */
const NAMES_TIME =
  /(?:19|20)\d\d|\d ?[-./] ?\d|kwartaal|helft|half|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december/i;
const mayNameTime = (text: string): boolean => NAMES_TIME.test(text);

/** The labels and headers of tables come back in others. */
const odd = new WeakMap<readonly Table[], Map<string, string | undefined>>();

function sayOnce(tables: readonly Table[], sentence: string): string | undefined {
  let said = odd.get(tables);
  if (!said) odd.set(tables, (said = new Map<string, string | undefined>()));
  if (!said.has(sentence)) said.set(sentence, oddTime(sentence, lastReported(tables)));
  return said.get(sentence);
}

const sentencesAt = ({ title, notes }: Table): readonly string[] => [title, ...notes.flatMap(sentencesOf)];

/** Times in titles, headers and notes that do not exist, or come after all that is reported; each sentence once a sheet. */
function tijdenInTekst(table: Table, tables: readonly Table[]): readonly Observation[] {
  const place = placeOf(table);
  if (!place) return [];
  const found = new Map<string, string>();
  const look = (sentence: string): void => {
    const said = mayNameTime(sentence) ? sayOnce(tables, sentence) : undefined;
    if (said !== undefined) found.set(sentence, said);
  };
  sentencesAt(table).forEach(look);
  for (const { header } of table.moments) look(header);
  for (const { label } of table.series) look(label);
  if (found.size === 0) return [];
  const isFirst = (sentence: string): boolean =>
    tables.find((one) => one.grid === table.grid && (one === table || sentencesAt(one).includes(sentence))) === table;
  return [...found]
    .filter(([sentence]) => isFirst(sentence))
    .map(([, said]) => ({ places: [place], outcome: "signaal", text: `${plainText(table.title)}: ${said}` }));
}

export const jaartal = observingRule({
  id: "SD-R44",
  name: "Jaartallen en perioden zijn aannemelijk",
  mustHold: [
    "jaar in titel, kopje of bladnaam ≤ jaar van de laatste kolom",
    "periode waarop de toelichting terugkijkt ≤ laatste periode van de werkmap",
  ],
  looksFor:
    "Titels, kopjes en bladnamen die een later jaar noemen dan de laatste kolom van de tabel. Zinnen in de toelichting over iets dat is geweest, in een periode na alle cijfers van de werkmap. Dagen en perioden die niet bestaan, zoals 31 juni of het 5e kwartaal. Een jaartal achter opeenvolgende jaren waarvan twee cijfers zijn verwisseld.",
  severity: "info",
  source: "4e kwartaalrapportage 2014, r. 44; Jaarrapportage 2020, r. 10",
  why: "Wie een tabel of tekst van de vorige rapportage overneemt, past soms maar een deel aan.",
  tolerance: NOT_COMPARED,
  observe: (table, tables) => [
    ...titelEnKolommen(table),
    ...tijdenInTekst(table, tables),
    ...mistypedYear(table, saysToCome),
  ],
  examples: {
    klopt: "Uitkeringen 2017 | 2015 | 2016 | 2017\nIoaw | 10 | 11 | 12",
    signaal:
      "Uitkeringen | 2015 | 2016 | 2017\nIoaw | 10 | 11 | 12\nToelichting: het aantal in 2018 is gestegen. De stand is die van 31 juni 2017.",
    nietToetsbaar:
      "Uitkeringen | 2015 | 2016 | 2017\nIoaw | 10 | 11 | 12\nToelichting: het aantal is gestegen. De stand is die van de laatste dag.",
  },
});
