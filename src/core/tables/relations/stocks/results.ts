import { normalise } from "../../../reading/normalise.ts";
import { withRole } from "./stock-subject.ts";
import type { Series } from "../../table.ts";

const RESULT = /^(?:(?:totaal|netto) )?(?:resultaat|saldo)\b/;

/** To the reserves, from them, and both in one. */
const WITH_RESERVES: readonly unknown[] = ["toevoeging", "onttrekking", "reservemutatie"];
export const isReserveChange = ({ facets: { role } }: Pick<Series, "facets">): boolean => WITH_RESERVES.includes(role);

const isResult = ({ facets: { role }, label }: Series): boolean =>
  role === "resultaat" || (role === "saldo" && RESULT.test(normalise(label)));

/** Of the lines of one group and measure those that are something else than they say. */
function changedRoles(lines: readonly Series[]): readonly (readonly [Series, role: string])[] {
  const balance = lines.findIndex(({ facets }) => facets.role === "saldo");
  const below = lines.slice(balance + 1);
  const end = below.findIndex((line) => !isReserveChange(line));
  const [changes, result] = [below.slice(0, end), below[end]];
  const [only, ...more] = changes;
  if (balance < 0 || !only || !result || !isResult(result)) return [];
  return [[result, "resultaat"], ...(more.length === 0 ? ([[only, "reservemutatie"]] as const) : [])];
}

/**
 * The lines of a table in which a second balance, below the first and what goes to the reserves and comes from them, is what it
 * says in passing: "Saldo", "Onttrekking reserves", "Resultaat". What alone stands between the two is all that changes in them.
 */
export function withResults(lines: readonly Series[]): readonly Series[] {
  if (!lines.some(isReserveChange)) return lines;
  const places = new Map<string, Series[]>();
  for (const line of lines) {
    const place = `${String(line.measure)} ${line.group}`;
    const known = places.get(place);
    if (known) known.push(line);
    else places.set(place, [line]);
  }
  const roles = new Map([...places.values()].flatMap(changedRoles));
  return lines.map((line) => {
    const role = roles.get(line);
    return role === undefined ? line : withRole(line, role);
  });
}
