import { withRole } from "./stocks/stock-subject.ts";
import type { Series, Subset } from "../table.ts";

const FLOWS: readonly unknown[] = ["instroom", "uitstroom"];

const isKnownPart = ({ own: { role, subset } }: Series): boolean => role === undefined && subset !== undefined;

/** The lines, where a known part below a flow is of that flow: "waarvan herindiceringen" under "Instroom". */
export function withPartRoles(lines: readonly Series[], find: () => readonly Subset[]): readonly Series[] {
  if (!lines.some(isKnownPart)) return lines;
  const flows = new Map<Series, string>();
  for (const { whole, part } of find()) {
    const { role } = whole.own;
    if (role !== undefined && FLOWS.includes(role) && isKnownPart(part)) flows.set(part, role);
  }
  if (flows.size === 0) return lines;
  return lines.map((line) => {
    const role = flows.get(line);
    return role === undefined ? line : withRole(line, role);
  });
}
