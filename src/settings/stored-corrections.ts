import * as v from "valibot";
import type { Correction, StoredCorrections } from "../core/corrections.ts";

/** Name of the setting in the workbook, for all versions: a later one must be seen by an earlier one. */
export const CORRECTIONS_KEY = "sociaal-domein.verbeteringen";
const VERSION = 1;

const place = { sheet: v.string(), section: v.string(), table: v.string(), group: v.string(), row: v.string() };
const correction = v.variant("kind", [
  v.strictObject({ ...place, kind: v.literal("geen tabel") }),
  v.strictObject({ ...place, kind: v.literal("rol"), value: v.string() }),
  v.strictObject({ ...place, kind: v.literal("eenheid"), value: v.picklist(["aantal", "euro", "procent", "x 1.000"]) }),
]);
const stored = v.strictObject({ version: v.literal(VERSION), corrections: v.array(correction) });
const later = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(VERSION + 1)) });

/** What the value of the setting says; undefined and null are a workbook without one. Never throws. */
export function parseCorrections(value: unknown): StoredCorrections {
  if (value === undefined || value === null) return { corrections: [], problem: undefined };
  const parsed = v.safeParse(stored, value);
  if (parsed.success) return { corrections: parsed.output.corrections, problem: undefined };
  return { corrections: [], problem: v.is(later, value) ? "newer" : "damaged" };
}

/** The value of the setting for these corrections. */
export function formatCorrections(corrections: readonly Correction[]): v.InferInput<typeof stored> {
  return { version: VERSION, corrections: [...corrections] };
}
