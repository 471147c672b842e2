import { hasRatioColumns } from "../../tables/layout.ts";
import { askedIn } from "../instantiate.ts";
import type { Placement } from "../place.ts";

/**
 * The periods in which a rule is put, 1 where it is; undefined: in all of them. `offsets` say of lines that may have no figure in
 * some where theirs stand: -1 where there is none.
 */
export function maskOf(placement: Placement, offsets: readonly Int32Array[]): Uint8Array | undefined {
  const { rule, formula, isChained } = placement.question;
  const { table } = placement.subject;
  // In columns with names a total may be an average, by what its figures are.
  const isNamed = formula.operator === "=" && table.moments.some(({ period }) => period === undefined);
  const isPlain = !isChained && rule.unreported === undefined && rule.unless.length === 0 && !isNamed;
  const mayBeSkipped = !isPlain || hasRatioColumns(table);
  if (offsets.length === 0 && !mayBeSkipped) return undefined;
  const isAsked = mayBeSkipped ? askedIn(placement) : undefined;
  const mask = Uint8Array.from(table.moments, (period) => Number(isAsked?.(period) ?? true));
  for (const ofLine of offsets) for (const [at, offset] of ofLine.entries()) if (offset < 0) mask[at] = 0;
  return mask.includes(0) ? mask : undefined;
}
