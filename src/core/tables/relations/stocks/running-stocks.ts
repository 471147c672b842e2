import { add, type Interval, outcomeOf, subtract } from "../../../interval/interval.ts";
import { inRole, isOfSome, listOf, saidOfAll } from "./stock-subject.ts";
import { type Flow, flowNamedIn, mayComeIn, saysRunningStock } from "../../../vocabulary/stock-words.ts";
import type { Moment, Series } from "../../table.ts";

const isStock = ({ label, facets: { role } }: Series): boolean =>
  role === "stand" || role === "stand einde" || (role === undefined && saysRunningStock(label));

function flowOf({ label, facets: { role } }: Series): Flow | undefined {
  if (role === "instroom" || role === "uitstroom") return role;
  if (role !== undefined && role !== "geind") return undefined;
  return flowNamedIn(label) ?? (mayComeIn(label) ? "instroom" : undefined);
}

/** The only one of these that says so in words of the field, else the only one that may be so. */
function onlyOne(lines: readonly Series[], flow: Flow): Series | undefined {
  const said = lines.filter(({ facets: { role } }) => role === flow);
  const [only, ...more] = said.length > 0 ? said : lines.filter((line) => flowOf(line) === flow);
  return more.length === 0 ? only : undefined;
}

const FEWEST_STEPS = 2;
/** Whether a stock is that of the period before with what flowed in and out, in most periods that show it. */
function runsOn(
  [stock, inflow, outflow]: readonly [Series, Series, Series],
  moments: readonly Moment[],
  valueAt: (series: Series, moment: Moment) => Interval,
): boolean {
  const byKey = new Map(moments.map((moment) => [moment.key, moment]));
  let [tested, fits] = [0, 0];
  for (const moment of moments) {
    const before = byKey.get(moment.previousKey);
    if (!before || before === moment) continue;
    const worked = subtract(add(valueAt(stock, before), valueAt(inflow, moment)), valueAt(outflow, moment));
    const outcome = outcomeOf(valueAt(stock, moment), "=", worked);
    if (outcome === "niet toetsbaar") continue;
    tested++;
    if (outcome !== "schending") fits++;
  }
  return fits >= FEWEST_STEPS && fits * 2 > tested;
}

/**
 * The lines of a table in which a stock at the end of each period and what flowed in and out are known as such, where they say so
 * in passing and no begin stands beside them: "Aanmeldingen, Afgehandeld, Openstaand". Their figures have to show it.
 */
export function withRunningStocks(
  lines: readonly Series[],
  moments: readonly Moment[],
  valueAt: (series: Series, moment: Moment) => Interval,
): readonly Series[] {
  const hasBegin = lines.some(({ facets: { role } }) => role?.startsWith("stand begin") === true);
  if (moments.length <= FEWEST_STEPS || hasBegin || !lines.some(isStock)) return lines;
  const groups = new Map<string, Series[]>();
  for (const line of lines) {
    if (isOfSome(line)) continue;
    const key = `${String(line.measure)} ${line.group}`;
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  const changed = new Map<Series, Series>();
  for (const group of groups.values()) {
    const [stock, ...more] = group.filter(isStock);
    const [inflow, outflow] = [onlyOne(group, "instroom"), onlyOne(group, "uitstroom")];
    if (!stock || more.length > 0 || !inflow || !outflow) continue;
    if (!runsOn([stock, inflow, outflow], moments, valueAt)) continue;
    const as = { ...listOf(stock), ...(inflow.facets.role === "instroom" ? saidOfAll(inflow) : {}) };
    for (const [line, role] of [
      [stock, stock.facets.role ?? "stand"],
      [inflow, "instroom"],
      [outflow, "uitstroom"],
    ] as const)
      changed.set(line, inRole(line, role, as));
  }
  return changed.size === 0 ? lines : lines.map((line) => changed.get(line) ?? line);
}
