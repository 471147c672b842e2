import { toNumber } from "../interval/exact.ts";
import { readConventions } from "../tables/conventions.ts";
import type { Figure } from "./figure.ts";
import type { Verdict } from "./check-constraint.ts";

/** In thousands of what the name of a line says that its amounts are. */
const scaleIn = ({ series }: Figure): string => String(toNumber(readConventions([series.label]).scale ?? 1));

/** "Budget (x € 1.000)" beside "Gemiddeld budget (€)": amounts that lines give in different units, which no rule knows of. */
export function areScalesApart({ constraint: { figures } }: Verdict): boolean {
  const amounts = [...figures.values()].flat().filter(({ series }) => series.facets.unit === "euro");
  return amounts.length > 1 && new Set(amounts.map(scaleIn)).size > 1;
}
