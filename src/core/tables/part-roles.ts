import { sharedFacets } from "../vocabulary/facets.ts";
import type { Series, Subset } from "./table.ts";

const FLOWS: readonly unknown[] = ["instroom", "uitstroom"];

/** The lines, where a known part below a flow is of that flow: "waarvan herindiceringen" under "Instroom". */
export function withPartRoles(lines: readonly Series[], subsets: readonly Subset[]): readonly Series[] {
  const flows = new Map<Series, string>();
  for (const { whole, part } of subsets) {
    const { role } = whole.own;
    const isKnown = part.own.role === undefined && part.own.subset !== undefined;
    if (role !== undefined && FLOWS.includes(role) && isKnown) flows.set(part, role);
  }
  if (flows.size === 0) return lines;
  return lines.map((line) => {
    const role = flows.get(line);
    if (role === undefined) return line;
    return { ...line, facets: sharedFacets({ ...line.facets, role }), own: sharedFacets({ ...line.own, role }) };
  });
}
