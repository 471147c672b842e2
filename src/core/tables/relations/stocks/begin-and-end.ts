import { comparePeriods, lastDayOf } from "../../../reading/period.ts";
import { readPeriod } from "../../../reading/read-period.ts";
import type { Weigh } from "../evidence.ts";
import { isOfWhich } from "../../../vocabulary/line-words.ts";
import {
  type Bounds,
  type End,
  endIn,
  type Flow,
  flowNamedIn,
  isFlowName,
  namesDay,
  saysStock,
} from "../../../vocabulary/stock-words.ts";
import { inRole, isOfElse, isOfSome, saidOfAll, subjectOf } from "./stock-subject.ts";
import type { Series } from "../../table.ts";

const ROLES: Readonly<Record<End, string>> = { begin: "stand begin", einde: "stand einde" };

function flowOf({ label, facets: { role }, own }: Series): Flow | undefined {
  if (role === "instroom" || role === "uitstroom") return role;
  // A title may say "Lopende voorzieningen" of all its lines; "Ontvangen" between a begin and an end are no contributions.
  const isOpen = role === undefined || (role === "stand" && own.role === undefined) || role === "geind";
  return isOpen ? flowNamedIn(label) : undefined;
}

/** A stock with its flows. */
interface Stock {
  readonly ends: Readonly<Record<End, Series>>;
  readonly flows: Readonly<Record<Flow, Series>>;
}

/** Stocks of a year by their words; which end of other periods they are, only days tell. */
const OF_YEAR: readonly unknown[] = ["stand begin jaar", "stand einde jaar"];

const isOpen = ({ facets: { role } }: Series): boolean => role === undefined || role === "stand";

/** Which end of its periods a line is by what it says in passing, where it says nothing else. */
function endOf(series: Series, bounds: Bounds): End | undefined {
  const { label, facets } = series;
  const { role } = facets;
  const mayBe = isOpen(series) || (OF_YEAR.includes(role) && namesDay(label));
  return mayBe ? endIn(label, bounds) : undefined;
}

/** Of what there is a stock. */
const STOCKED: readonly unknown[] = ["clienten", "uitkeringen", "indicaties", "voorzieningen"];
/** "Lopende trajecten" says that it is a stock, "Bestand" by itself as well. */
const isStock = ({ label, facets: { role, quantity } }: Series): boolean =>
  role === "stand" || (role === undefined && (STOCKED.includes(quantity) || saysStock(label)));

/** Of two lines that name times within a year of each other the earlier and the later; all of them as ends where they do not. */
function inTime(ends: readonly Series[]): readonly [begins: readonly Series[], ends: readonly Series[]] {
  const dated = ends.flatMap((series) => {
    const period = readPeriod(series.label)?.period;
    return period ? [{ series, day: lastDayOf(period) }] : [];
  });
  const [first, second, ...others] = dated.sort((a, b) => comparePeriods(a.day, b.day));
  if (!first || !second || others.length > 0 || comparePeriods(first.day, second.day) === 0) return [[], ends];
  const areYearApart = second.day.year - first.day.year <= 1;
  return areYearApart ? [[first.series], [second.series]] : [[], ends];
}

/** Lines of one group and measure by what they are to a stock. */
class Group {
  /** All but those that split up the one above them. */
  private readonly lines: Series[] = [];
  readonly stocks: Record<End, Series[]> = { begin: [], einde: [] };
  readonly flows: Record<Flow, Series[]> = { instroom: [], uitstroom: [] };
  /** Those that do not say when it is: "Cliënten", "Bestand". */
  readonly counted: Series[] = [];

  add(series: Series, bounds: Bounds): void {
    const { role } = series.facets;
    if (!isOfWhich(series.label)) this.lines.push(series);
    if (isOfSome(series)) return;
    const flow = flowOf(series);
    if (flow) return void this.flows[flow].push(series);
    const end = role === ROLES.begin ? "begin" : role === ROLES.einde ? "einde" : endOf(series, bounds);
    if (end) this.stocks[end].push(series);
    else if (isStock(series)) this.counted.push(series);
  }

  /** "Cliënten" or "Uitkeringen (31-12)" beside one inflow and one outflow and no begin: how many there are at the end. */
  onlyStock(): Series | undefined {
    const { stocks, flows, counted } = this;
    const [only, ...more] = [...counted, ...stocks.einde];
    const areFlows = flows.instroom.length === 1 && flows.uitstroom.length === 1;
    return areFlows && stocks.begin.length + more.length === 0 ? only : undefined;
  }

  /**
   * "Stand per 1 jan 2023" and "Stand per 1 jan 2024": what the next year begins with is where this one ends; "ultimo 2023" is
   * what the year up to "ultimo 2024" begins with. Beside "Uitkeringen 1 januari" plain "Uitkeringen" are those at the end.
   */
  private ends(): readonly [begins: readonly Series[], ends: readonly Series[]] {
    const { begin, einde } = this.stocks;
    if (begin.length === 0 && einde.length > 1) return inTime(einde);
    if (einde.length > 0) return [begin, einde];
    return begin.length === 2 ? [begin.slice(0, 1), begin.slice(1)] : [begin, this.counted];
  }

  /** Whether nothing else stands between a begin and an end than plain flows of the same. */
  private isPlainly(begin: Series, einde: Series, flows: readonly Series[]): boolean {
    const { lines } = this;
    const between = lines.slice(lines.indexOf(begin) + 1, lines.indexOf(einde));
    const counted = new Set([begin, einde, ...flows].flatMap(({ facets }) => facets.quantity ?? []));
    const isFlow = (flow: Series): boolean => between.includes(flow) && isFlowName(flow.label);
    return between.length === flows.length && flows.every(isFlow) && counted.size < 2;
  }

  /**
   * Its stock, where it has one of each line, and they come out in any period. Of one period alone no other can show that: there
   * it is enough that the flows, and nothing else, stand between the begin and the end.
   */
  stock(weigh: Weigh): Stock | undefined {
    const [[begin, ...begins], [einde, ...ends]] = this.ends();
    const [[instroom, ...inflows], [uitstroom, ...outflows]] = [this.flows.instroom, this.flows.uitstroom];
    if (!begin || !einde || !instroom || !uitstroom) return undefined;
    if ([begins, ends, inflows, outflows].some((others) => others.length > 0)) return undefined;
    // An outflow may have a minus.
    const taken = weigh(einde, [begin, instroom], [uitstroom]);
    const isShown = taken.fits > 0 || weigh(einde, [begin, instroom, uitstroom]).fits > 0;
    const isOnlyOne = taken.periods === 1 && this.isPlainly(begin, einde, [instroom, uitstroom]);
    return isShown || isOnlyOne ? { ends: { begin, einde }, flows: { instroom, uitstroom } } : undefined;
  }
}

/**
 * The lines of a table in which those are stocks and flows that say so only in passing ("Aantal begin", "In"): where they
 * come out together. The only stock beside its flows is one whether they do or not ("Cliënten"). `bounds`: where its
 * periods begin and end.
 */
function withStocksBy(
  keyOf: (series: Series) => string,
  lines: readonly Series[],
  bounds: Bounds,
  weigh: Weigh,
): readonly Series[] {
  const hasFlow = (flow: string): boolean => lines.some((line) => flowOf(line) === flow);
  if (!hasFlow("instroom") || !hasFlow("uitstroom")) return lines;
  const groups = new Map<string, Group>();
  for (const series of lines) {
    const key = keyOf(series);
    const group = groups.get(key) ?? new Group();
    group.add(series, bounds);
    groups.set(key, group);
  }
  const changed = new Map<Series, Series>();
  for (const group of groups.values()) {
    const only = group.onlyStock();
    const [inflow] = group.flows.instroom;
    if (only && inflow && isOpen(only)) changed.set(only, inRole(only, "stand", saidOfAll(inflow)));
    const stock = group.stock(weigh);
    if (!stock) continue;
    const roles = Object.entries({ [ROLES.begin]: stock.ends.begin, [ROLES.einde]: stock.ends.einde, ...stock.flows });
    const [, named] = roles.find(([role, { facets }]) => facets.role === role) ?? [];
    const as = { ...subjectOf(stock.ends), ...(named && saidOfAll(named)) };
    for (const [role, series] of roles) {
      if (series.facets.role !== role || isOfElse(series, as)) changed.set(series, inRole(series, role, as));
    }
  }
  return changed.size === 0 ? lines : lines.map((series) => changed.get(series) ?? series);
}

/** "2023: Begin, In, Uit, Eind": so many figures side by side may be a stock with its flows. */
const FEWEST_BESIDE = 4;

/** The same where begin, flows and end stand beside each other under each period: there the measures are the names. */
function withStocksBeside(
  lines: readonly Series[],
  measures: readonly string[],
  bounds: Bounds,
  weigh: Weigh,
): readonly Series[] {
  if (measures.length < FEWEST_BESIDE) return lines;
  const named = lines.map((line) => ({ ...line, label: measures[line.measure] ?? "" }));
  const found = withStocksBy(({ position }) => String(position), named, bounds, weigh);
  if (found === named) return lines;
  return lines.map((line, at) => ({
    ...line,
    facets: found[at]?.facets ?? line.facets,
    own: found[at]?.own ?? line.own,
  }));
}

/** The lines of a table with its stocks and their flows as such, one below the other or side by side. */
export function withStocks(
  lines: readonly Series[],
  measures: readonly string[],
  bounds: Bounds,
  weigh: Weigh,
): readonly Series[] {
  const below = withStocksBy(({ measure, group }) => `${String(measure)} ${group}`, lines, bounds, weigh);
  return withStocksBeside(below, measures, bounds, weigh);
}
