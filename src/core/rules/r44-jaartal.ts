import { plainText } from "../reading/normalise.ts";
import { comparePeriods, lastDayOf } from "../reading/period.ts";
import { formatPeriod, type Period, periodInText } from "../reading/read-period.ts";
import type { Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { observingRule } from "./rule.ts";

/** A title that is dated after all its columns was most likely meant for another report, or the columns were. */
function titelEnKolommen(table: Table): readonly Observation[] {
  const { moments, series } = table;
  const titled = periodInText(table.title);
  const dated = moments.filter((one): one is typeof one & { readonly period: Period } => one.period !== undefined);
  const last = [...dated].sort((a, b) => comparePeriods(a.period, b.period)).at(-1);
  const [first] = series;
  if (!titled || !last || !first || dated.length < moments.length) return [];
  const isLater = lastDayOf(last.period).year < titled.year;
  const text =
    `${plainText(table.title)}: de titel noemt ${formatPeriod(titled)}, maar de laatste kolom is ${plainText(last.header)}. ` +
    "Klopt de titel nog, of zijn het de cijfers van een eerdere rapportage?";
  return [{ places: [{ series: first, moment: last }], outcome: isLater ? "signaal" : "klopt", text }];
}

export const jaartal = observingRule({
  id: "SD-R44",
  name: "Titel en kolommen gaan over dezelfde tijd",
  looksFor: "Titels die een later jaar noemen dan de laatste kolom van de tabel.",
  severity: "info",
  source: "4e kwartaalrapportage 2014, r. 44; Jaarrapportage 2020, r. 10",
  why: "Wie een tabel van de vorige rapportage overneemt, past soms alleen de titel aan.",
  observe: titelEnKolommen,
  examples: {
    klopt: "Uitkeringen 2017 | 2015 | 2016 | 2017\nIoaw | 10 | 11 | 12",
    signaal: "Uitkeringen 2018 | 2015 | 2016 | 2017\nIoaw | 10 | 11 | 12",
  },
});
