import { toNumber } from "../interval/exact.ts";
import { readConventions } from "../tables/around/conventions.ts";
import type { Figure } from "./figure.ts";
import type { Verdict } from "./check-constraint.ts";

/** So many times too large or too small is no slip in a figure, but thousands beside euros. */
const LEAST_FACTOR = 100;

/** In thousands of what the name of a line says that its amounts are. */
const scaleIn = ({ series }: Figure): number => toNumber(readConventions([series.label]).scale ?? 1);

/**
 * "Budget (x € 1.000)" beside "Gemiddeld budget (€)": what is far off because lines give amounts in different units, which no
 * rule knows of. Where only the first line of several says so, they may well be all in that unit.
 */
export function areScalesApart({ constraint: { figures }, left, right, outcome }: Verdict): boolean {
  if (outcome !== "schending" || left.point === undefined || right.point === undefined) return false;
  const [one, other] = [left.point, right.point].map((point) => Math.abs(toNumber(point))) as [number, number];
  if (Math.max(one, other) < Math.min(one, other) * LEAST_FACTOR) return false;
  const amounts = [...figures.values()].flat().filter(({ series }) => series.facets.unit === "euro");
  return new Set(amounts.map(scaleIn)).size > 1;
}
