// Comes with @univerjs/core, which pins it; by itself it loads in Node without the rest of Univer.
import { format } from "numfmt";
import { DUTCH, ENGLISH, dutchError } from "../formula/dialect.ts";
import type { ModelValue } from "./cell.ts";

/** Dutch, and a broken format code shows ###### instead of throwing. */
const OPTIONS = { locale: "nl", throws: false } as const;

/** What a cell shows: the value by its format code in Dutch, WAAR and ONWAAR, Dutch error names. */
export function formatValue(value: ModelValue, numberFormat: string): string {
  if (typeof value === "boolean") return DUTCH.booleans[value ? 0 : 1];
  if (typeof value === "number") return format(numberFormat, value, OPTIONS);
  if (ENGLISH.errors.includes(value)) return dutchError(value);
  return numberFormat === "General" ? value : format(numberFormat, value, OPTIONS);
}
