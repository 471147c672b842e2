import { type Facets, sharedFacets } from "../vocabulary/facets.ts";
import type { Weigh } from "./evidence.ts";
import { isOfWhich } from "./line-words.ts";
import { type Bounds, type End, endIn, type Flow, flowIn, namesDay } from "./stock-words.ts";
import type { Series } from "./table.ts";

const ROLES: Readonly<Record<End, string>> = { begin: "stand begin", einde: "stand einde" };

/** A list as long as that is of wijken or clients, not of stocks. */
const LONGEST_TABLE = 1000;

function flowOf({ label, facets: { role }, own }: Series): Flow | undefined {
  if (role === "instroom" || role === "uitstroom") return role;
  // A title may say "Lopende voorzieningen" of all its lines.
  const isOpen = role === undefined || (role === "stand" && own.role === undefined);
  return isOpen ? flowIn(label) : undefined;
}

/** A stock with its flows, that come out. */
interface Stock {
  readonly ends: Readonly<Record<End, Series>>;
  readonly flows: Readonly<Record<Flow, Series>>;
}

/** Stocks of a year by their words; which end of other periods they are, only days tell. */
const OF_YEAR: readonly unknown[] = ["stand begin jaar", "stand einde jaar"];

/** Which end of its periods a line is by what it says in passing, where it says nothing else. */
function endOf({ label, facets: { role } }: Series, bounds: Bounds): End | undefined {
  const isOpen = role === undefined || role === "stand" || (OF_YEAR.includes(role) && namesDay(label));
  return isOpen ? endIn(label, bounds) : undefined;
}

/** Of what there is a stock. */
const STOCKED: readonly unknown[] = ["clienten", "uitkeringen", "indicaties", "voorzieningen"];

/** Lines of one group and measure by what they are to a stock. */
class Group {
  readonly stocks: Record<End, Series[]> = { begin: [], einde: [] };
  readonly flows: Record<Flow, Series[]> = { instroom: [], uitstroom: [] };
  /** Those that say no more than what they count: "Cliënten". */
  readonly counted: Series[] = [];

  add(series: Series, bounds: Bounds): void {
    const { role, statistic, subset } = series.facets;
    if (statistic !== undefined || subset !== undefined || isOfWhich(series.label)) return;
    const flow = flowOf(series);
    if (flow) return void this.flows[flow].push(series);
    const end = role === ROLES.begin ? "begin" : role === ROLES.einde ? "einde" : endOf(series, bounds);
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

  /**
   * "Stand per 1 jan 2023" and "Stand per 1 jan 2024": what the next year begins with is where this one ends. Beside "Uitkeringen
   * 1 januari" plain "Uitkeringen" are those at the end.
   */
  private ends(): readonly [begins: readonly Series[], ends: readonly Series[]] {
    const { begin, einde } = this.stocks;
    if (einde.length > 0) return [begin, einde];
    return begin.length === 2 ? [begin.slice(0, 1), begin.slice(1)] : [begin, this.counted];
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
 * come out together. The only stock beside its flows is one whether they do or not ("Cliënten"). `bounds`: where its
 * periods begin and end.
 */
export function withStocks(lines: readonly Series[], bounds: Bounds, weigh: Weigh): readonly Series[] {
  if (lines.length > LONGEST_TABLE) return lines;
  const isInPassing = (line: Series): boolean =>
    endOf(line, bounds) !== undefined || (flowOf(line) !== undefined && flowOf(line) !== line.facets.role);
  const isCounted = ({ facets: { role, quantity } }: Series): boolean =>
    role === undefined && STOCKED.includes(quantity);
  if (!lines.some((line) => isInPassing(line) || isCounted(line))) return lines;
  const hasFlow = (flow: string): boolean => lines.some((line) => flowOf(line) === flow);
  if (!hasFlow("instroom") || !hasFlow("uitstroom")) return lines;
  const groups = new Map<string, Group>();
  for (const series of lines) {
    const key = `${String(series.measure)} ${series.group}`;
    const group = groups.get(key) ?? new Group();
    group.add(series, bounds);
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
