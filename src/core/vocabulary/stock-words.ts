import { normalise } from "../reading/normalise.ts";
import { daysIn, firstDayOf, lastDayOf, type Period } from "../reading/period.ts";
import { remembered } from "../reading/remembered.ts";
import { interpret } from "./interpret.ts";

export type Flow = "instroom" | "uitstroom";

/** What says that it is a flow by standing between the two: "In", "Uit", of a reserve "Toevoeging" and "Onttrekking". */
const FLOWS: Readonly<Record<Flow, RegExp>> = {
  instroom:
    /^(?:in|bij|erbij|nieuw|toevoeging(?:en)?|storting(?:en)?|dotaties?|vermeerdering(?:en)?|aangemeld|aanmeldingen|ontvangen|binnengekomen|ingediend)$/,
  uitstroom:
    /^(?:uit|af|eraf|onttrekking(?:en)?|aanwending(?:en)?|bestedingen?|vrijval|vermindering(?:en)?|afgerond|afgesloten|afgehandeld|afgedaan|afmeldingen|geplaatst|vertrokken|gestopt|uit zorg|afgemeld)$/,
};

/** "Vermeerderingen": what is longer is none of these words. */
const LONGEST_FLOW = 15;

/** The flow that a name is; undefined for any other name. */
export const flowIn = remembered((label: string): Flow | undefined => {
  if (label.length > LONGEST_FLOW) return undefined;
  const name = normalise(label);
  return FLOWS.instroom.test(name) ? "instroom" : FLOWS.uitstroom.test(name) ? "uitstroom" : undefined;
});

/** What is a flow with words beside it as well: "Aanmeldingen Wmo", "Nieuwe toekenningen", "Afgehandelde aanvragen". */
const NAMED_FLOWS: Readonly<Record<Flow, RegExp>> = {
  instroom:
    /\b(?:aanmeldingen|toekenningen|plaatsingen|ingediende?|toevoegingen|stortingen|dotaties|vermeerderingen|bijschrijvingen)\b/,
  uitstroom:
    /\b(?:afmeldingen|beeindigingen|afsluitingen|afgeronde?|afgehandelde?|afgedane?|uitgeplaatste?|onttrekkingen|verminderingen|afschrijvingen)\b|^van (?:de )?wachtlijst\b/,
};
const LONGEST_NAMED_FLOW = 40;

/** The flow that a name tells of among other words; undefined where it tells of none, or of both. */
export const flowNamedIn = remembered((label: string): Flow | undefined => {
  const bare = flowIn(label);
  if (bare || label.length > LONGEST_NAMED_FLOW) return bare;
  const name = normalise(label);
  const [isIn, isOut] = [NAMED_FLOWS.instroom.test(name), NAMED_FLOWS.uitstroom.test(name)];
  return isIn === isOut ? undefined : isIn ? "instroom" : "uitstroom";
});

/** Whether a name is that of what comes in or goes out, in words of the field or by standing where those do. */
export const isFlowName = (name: string): boolean => {
  const { role } = interpret(name);
  return role === "instroom" || role === "uitstroom" || flowIn(name) !== undefined;
};

const STOCK = /^(?:totale? )?(?:bestand|klantenbestand|clientenbestand|uitkeringenbestand|voorraad|werkvoorraad)$/;

/** Whether a name is that of what there is at one time, and says nothing more. */
export const saysStock = remembered((label: string): boolean => STOCK.test(normalise(label)));

const RUNNING_STOCK =
  /^(?:aantal |totaal )?(?:nog )?(?:openstaande?|open|in behandeling|lopende?|actieve?|voorraad|werkvoorraad|(?:op de )?wachtlijst|wachtend(?:e|en)?|stand)(?![\p{L}\d])/u;

/** Whether a name may be that of what there is of something at the end of each period: "Openstaande meldingen". */
export const saysRunningStock = remembered((label: string): boolean => RUNNING_STOCK.test(normalise(label)));

const COMES_IN =
  /^(?:aantal )?(?:nieuwe )?(?:meldingen|aanvragen|verzoeken|inschrijvingen|klachten|bezwaren|bezwaarschriften|zaken)$/;

/** Whether what a name says may be what comes in: "Meldingen" beside "Afgehandeld" and "Openstaand". */
export const mayComeIn = remembered((label: string): boolean => COMES_IN.test(normalise(label)));

/** The ends of a period: what there was when it began, and what there is when it ends. */
export type End = "begin" | "einde";

/** "Aantal uitkeringen begin", "Per 1e dag van het kwartaal". */
const BEGIN = /\b(?:begin|aanvang|start|primo|eerste dag|1e dag)\b/u;
const END = /\b(?:einde?|ultimo|slot|laatste dag)\b/u;

const MONTHS = ["jan", "feb", "m(?:aa)?rt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
/** "1 januari", "31-12". */
const DAY = new RegExp(String.raw`(?<!\d)(\d{1,2})[ \-/](\d{1,2}(?!\d)|${MONTHS.join("|")})`, "gu");

/** The months whose first days begin some periods, and those whose first days follow them. */
export interface Bounds {
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

/** A date beside other periods is how far they run from January on: "t/m september". */
const firstMonth = (period: Period): number => (period.kind === "peildatum" ? 1 : (firstDayOf(period).month ?? 1));

/** Where the periods of a table begin and end; without any they are years. */
export function boundsOf(periods: readonly Period[]): Bounds {
  const monthAfter = (period: Period): number => ((lastDayOf(period).month ?? 12) % 12) + 1;
  return periods.length === 0
    ? { begins: [1], ends: [1] }
    : { begins: [...new Set(periods.map(firstMonth))], ends: [...new Set(periods.map(monthAfter))] };
}

interface Said {
  readonly end: End | undefined;
  /** The first days of months that it names, by month, and the last days by that of the day after; undefined of any other. */
  readonly begins: readonly number[] | undefined;
  readonly ends: readonly number[] | undefined;
}

const monthOf = (named: string): number => {
  const month = MONTHS.findIndex((name) => new RegExp(`^${name}`, "u").test(named));
  return month < 0 ? Number(named) : month + 1;
};

/** What a label says in passing; nothing where it says both, as "begin- en eindstand" does. */
const saidBy = remembered((label: string): Said => {
  const name = normalise(label);
  const [isBegin, isEnd] = [BEGIN.test(name), END.test(name)];
  const days = [...name.matchAll(DAY)].map(([, day, month = ""]) => ({ day: Number(day), month: monthOf(month) }));
  const areFirst = days.every(({ day }) => day === 1);
  const areLast = days.every(({ day, month }) => day === daysIn(2001, month));
  return {
    end: isBegin === isEnd ? undefined : isBegin ? "begin" : "einde",
    begins: days.length > 0 && areFirst ? days.map(({ month }) => month) : undefined,
    ends: days.length > 0 && areLast ? days.map(({ month }) => (month % 12) + 1) : undefined,
  };
});

/** Which end of its periods a name says in passing. */
export function endIn(name: string, bounds: Bounds): End | undefined {
  const { end, begins, ends } = saidBy(name);
  if (!begins && !ends) return end;
  // Days say it only where they begin, or end, each of the periods: "1 januari/1 juli" of halves.
  const isBegin = begins !== undefined && bounds.begins.every((month) => begins.includes(month));
  const isEnd = ends !== undefined && bounds.ends.every((month) => ends.includes(month));
  const said = isBegin ? "begin" : isEnd ? "einde" : undefined;
  return end === undefined || end === said ? said : undefined;
}

/** Whether a name gives a day that begins or ends a month. */
export function namesDay(name: string): boolean {
  const { begins, ends } = saidBy(name);
  return begins !== undefined || ends !== undefined;
}

/** How many months of its year have gone by on the day that a name gives, where that is the first or last of a month. */
export function monthsGoneBy(name: string): number | undefined {
  const { begins, ends } = saidBy(name);
  const [[first, ...others], [after, ...more]] = [begins ?? [], ends ?? []];
  if (others.length + more.length > 0) return undefined;
  if (first !== undefined) return first - 1;
  return after === undefined ? undefined : after === 1 ? 12 : after - 1;
}

/** Whether a name is that of a stock at the end of its period. */
export const saysEnd = (name: string): boolean =>
  interpret(name).role === "stand einde" || saidBy(name).end === "einde";
