import fc from "fast-check";
import { KINDS, type KindName } from "../../support/tables/generate.ts";
import { ALL_ROUNDINGS, type Spec } from "../../support/tables/kinds/manner.ts";
import { isDemanded, KINDS_GUARDED, NOTES_READ } from "../../support/tables/scope.ts";

const roundings = ALL_ROUNDINGS.filter((rounding) => isDemanded(NOTES_READ, rounding));
const secrets = isDemanded(NOTES_READ, "secret");

/** Everything a generated table can be today: up to 40 rows by 12 columns, roundings and secrets as far as in scope. */
export const specs: fc.Arbitrary<Spec> = fc.record({
  rows: fc.integer({ min: 1, max: 38 }),
  columns: fc.integer({ min: 2, max: 12 }),
  rounding: fc.constantFrom(...roundings),
  secret: secrets ? fc.boolean() : fc.constant(false),
  seed: fc.nat(),
});

export const KIND_NAMES = Object.keys(KINDS) as KindName[];

/** Kinds in which no error may be missed today. */
export const GUARDED_KINDS = KIND_NAMES.filter((kind) => isDemanded(KINDS_GUARDED, kind));

/** What the properties leave out today, on one line; "" when nothing. */
export function leftOut(): string {
  const left = ALL_ROUNDINGS.filter((rounding) => !roundings.includes(rounding));
  const kinds = KIND_NAMES.filter((kind) => !GUARDED_KINDS.includes(kind));
  const named = kinds.map((kind) => `${kind} (${KINDS[kind].rules.join(", ")})`);
  const parts = [
    ...(left.length > 0 ? [`afronding ${left.join(", ")}`] : []),
    ...(secrets ? [] : ["geheime cellen"]),
    ...(kinds.length > 0 ? [`fouten in ${named.join(", ")}`] : []),
  ];
  return parts.length > 0 ? `      (nog niet geëist: ${parts.join("; ")})\n` : "";
}
