import { outcomeOf } from "../../../interval/interval.ts";
import type { Moment, Series } from "../../table.ts";
import type { Cell } from "../figures.ts";

/** Fewer steps than this may be chance. */
const FEWEST_STEPS = 2;

const isStock = (role: string, { facets }: Series): boolean => facets.role?.startsWith(`stand ${role}`) === true;

/** Whether each column begins with the stock that the one before it ended with: "1, 2, 3" are times then, whatever they are called. */
export function areChained(series: readonly Series[], parts: readonly Moment[], cell: Cell): boolean {
  const [begin, end] = ["begin", "einde"].map((role) => series.find((one) => isStock(role, one)));
  if (!begin || !end || parts.length <= FEWEST_STEPS) return false;
  return parts
    .slice(1)
    .every((part, at) => outcomeOf(cell(begin, part), "=", cell(end, parts[at] ?? part)) === "klopt");
}
