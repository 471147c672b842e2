import { normalise } from "../reading/normalise.ts";
import { daysIn, type Period } from "../reading/period.ts";
import { remembered } from "../reading/remembered.ts";
import { type Facets, sharedFacets } from "../vocabulary/facets.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Weigh } from "./evidence.ts";
import { isOfWhich } from "./line-words.ts";
import type { Series } from "./table.ts";

/** What says that it is a flow by standing between the two: "In", "Uit", of a reserve "Toevoeging" and "Onttrekking". */
const FLOWS: Readonly<Record<"instroom" | "uitstroom", RegExp>> = {
  instroom:
    /^(?:in|bij|erbij|nieuw|toevoeging(?:en)?|storting(?:en)?|dotaties?|vermeerdering(?:en)?|aangemeld|aanmeldingen|ontvangen|binnengekomen|ingediend)$/,
  uitstroom:
    /^(?:uit|af|eraf|onttrekking(?:en)?|bestedingen?|vrijval|vermindering(?:en)?|afgerond|afgesloten|afgehandeld|afmeldingen|geplaatst|vertrokken|gestopt)$/,
};

/** "Vermeerderingen": what is longer is none of these words. */
const LONGEST_FLOW = 15;

const flowIn = remembered((label: string): "instroom" | "uitstroom" | undefined => {
  const name = normalise(label);
  return FLOWS.instroom.test(name) ? "instroom" : FLOWS.uitstroom.test(name) ? "uitstroom" : undefined;
});

/** Whether a name is that of what comes in or goes out, in words of the field or by standing where those do. */
export const isFlowName = (name: string): boolean => {
  const { role } = interpret(name);
  return role === "instroom" || role === "uitstroom" || (name.length <= LONGEST_FLOW && flowIn(name) !== undefined);
};

/** The ends of a period: what there was when it began, and what there is when it ends. */
type End = "begin" | "einde";

/** "Aantal uitkeringen begin", "Per 1e dag van het kwartaal". */
const BEGIN = /\b(?:begin|aanvang|start|primo|eerste dag|1e dag)\b/u;
const END = /\b(?:einde?|ultimo|slot|laatste dag)\b/u;

const MONTHS = ["jan", "feb", "m(?:aa)?rt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
/** "1 januari", "31-12". */
const DAY = new RegExp(String.raw`(?<!\d)(\d{1,2})[ \-/](\d{1,2}(?!\d)|${MONTHS.join("|")})`, "gu");

/** The months whose first days begin the periods of a kind; the months before these end them. */
const BEGUN: Readonly<Partial<Record<Period["kind"], readonly number[]>>> = {
  jaar: [1],
  halfjaar: [1, 7],
  kwartaal: [1, 4, 7, 10],
};

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

const areSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const ROLES: Readonly<Record<End, string>> = { begin: "stand begin", einde: "stand einde" };

/** A list as long as that is of wijken or clients, not of stocks. */
const LONGEST_TABLE = 1000;

function flowOf({ label, facets: { role }, own }: Series): "instroom" | "uitstroom" | undefined {
  if (role === "instroom" || role === "uitstroom") return role;
  // A title may say "Lopende voorzieningen" of all its lines.
  const isOpen = role === undefined || (role === "stand" && own.role === undefined);
  return isOpen && label.length <= LONGEST_FLOW ? flowIn(label) : undefined;
}

/** A stock with its flows, that come out. */
interface Stock {
  readonly ends: Readonly<Record<End, Series>>;
  readonly flows: Readonly<Record<"instroom" | "uitstroom", Series>>;
}

/** What may be the stock at one end of the periods, though its words make no more of it than a stock, or one of years. */
const OPEN: readonly unknown[] = [undefined, "stand", "stand begin jaar", "stand einde jaar"];

/** Which end of periods of a kind a label says in passing, of a line that says nothing else. */
function endOf({ label, facets: { role } }: Series, kind: Period["kind"] | undefined): End | undefined {
  if (!OPEN.includes(role)) return undefined;
  const { end, begins, ends } = saidBy(label);
  if (end === undefined && !begins && !ends) return undefined;
  if (!begins && !ends) return role === undefined || role === "stand" ? end : undefined;
  // Days say it only where they begin, or end, each of the periods.
  const months = (kind && BEGUN[kind]) ?? [];
  const said = begins && areSame(begins, months) ? "begin" : ends && areSame(ends, months) ? "einde" : undefined;
  return end === undefined || end === said ? said : undefined;
}

/** Of what there is a stock. */
const STOCKED: readonly unknown[] = ["clienten", "uitkeringen", "indicaties", "voorzieningen"];

/** Lines of one group and measure by what they are to a stock. */
class Group {
  readonly stocks: Record<End, Series[]> = { begin: [], einde: [] };
  readonly flows: Record<"instroom" | "uitstroom", Series[]> = { instroom: [], uitstroom: [] };
  /** Those that say no more than what they count: "Cliënten". */
  readonly counted: Series[] = [];

  add(series: Series, kind: Period["kind"] | undefined): void {
    const { role, statistic, subset } = series.facets;
    if (statistic !== undefined || subset !== undefined || isOfWhich(series.label)) return;
    const flow = flowOf(series);
    if (flow) return void this.flows[flow].push(series);
    const end = role === ROLES.begin ? "begin" : role === ROLES.einde ? "einde" : endOf(series, kind);
    if (end) this.stocks[end].push(series);
    else if (role === undefined && STOCKED.includes(series.facets.quantity)) this.counted.push(series);
  }

  /** "Cliënten" or "Uitkeringen (31-12)" beside one inflow and one outflow and no begin: how many there are at the end. */
  onlyStock(): Series | undefined {
    const { stocks, flows, counted } = this;
    const [only, ...more] = [...counted, ...stocks.einde];
    const areFlows = flows.instroom.length === 1 && flows.uitstroom.length === 1;
    return areFlows && stocks.begin.length + more.length === 0 ? only : undefined;
  }

  /** "Stand per 1 jan 2023" and "Stand per 1 jan 2024": what the next year begins with is where this one ends. */
  private ends(): readonly [begins: readonly Series[], ends: readonly Series[]] {
    const { begin, einde } = this.stocks;
    return begin.length === 2 && einde.length === 0 ? [begin.slice(0, 1), begin.slice(1)] : [begin, einde];
  }

  /** Its stock, where it has one of each line, and they come out in any period. */
  stock(weigh: Weigh): Stock | undefined {
    const [[begin, ...begins], [einde, ...ends]] = this.ends();
    const [[instroom, ...inflows], [uitstroom, ...outflows]] = [this.flows.instroom, this.flows.uitstroom];
    if (!begin || !einde || !instroom || !uitstroom) return undefined;
    if ([begins, ends, inflows, outflows].some((others) => others.length > 0)) return undefined;
    // An outflow may have a minus.
    const isShown =
      weigh(einde, [begin, instroom], [uitstroom]).fits > 0 || weigh(einde, [begin, instroom, uitstroom]).fits > 0;
    return isShown ? { ends: { begin, einde }, flows: { instroom, uitstroom } } : undefined;
  }
}

/** A line in its role. What its words make of it beside that ("laatste dag", "toevoegingen") is no other thing than this one is. */
function inRole(series: Series, role: string, { category }: Facets): Series {
  const as = ({ category: _, ...said }: Facets): Facets =>
    sharedFacets({ ...said, role, ...(category === undefined ? {} : { category }) });
  return { ...series, facets: as(series.facets), own: as(series.own) };
}

/**
 * The lines of a table in which those are stocks and flows that say so only in passing ("Aantal begin", "In"): where they
 * come out together. `kind`: what its periods are.
 */
export function withStocks(
  lines: readonly Series[],
  kind: Period["kind"] | undefined,
  weigh: Weigh,
): readonly Series[] {
  if (lines.length > LONGEST_TABLE) return lines;
  const isInPassing = (line: Series): boolean =>
    endOf(line, kind) !== undefined || (flowOf(line) !== undefined && flowOf(line) !== line.facets.role);
  const isCounted = ({ facets: { role, quantity } }: Series): boolean =>
    role === undefined && STOCKED.includes(quantity);
  if (!lines.some((line) => isInPassing(line) || isCounted(line))) return lines;
  const hasFlow = (flow: string): boolean => lines.some((line) => flowOf(line) === flow);
  if (!hasFlow("instroom") || !hasFlow("uitstroom")) return lines;
  const groups = new Map<string, Group>();
  for (const series of lines) {
    const key = `${String(series.measure)} ${series.group}`;
    const group = groups.get(key) ?? new Group();
    group.add(series, kind);
    groups.set(key, group);
  }
  const changed = new Map<Series, Series>();
  for (const group of groups.values()) {
    const only = group.onlyStock();
    const [inflow] = group.flows.instroom;
    if (only && inflow && only.facets.role === undefined) changed.set(only, inRole(only, "stand", inflow.facets));
    const stock = group.stock(weigh);
    if (!stock) continue;
    const roles = Object.entries({ [ROLES.begin]: stock.ends.begin, [ROLES.einde]: stock.ends.einde, ...stock.flows });
    const [, named] = roles.find(([role, { facets }]) => facets.role === role) ?? [];
    for (const [role, series] of roles) {
      if (series.facets.role !== role) changed.set(series, inRole(series, role, named?.facets ?? {}));
    }
  }
  return changed.size === 0 ? lines : lines.map((series) => changed.get(series) ?? series);
}
