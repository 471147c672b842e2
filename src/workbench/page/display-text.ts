import { numfmt } from "@univerjs/core";
import { DUTCH, ENGLISH, dutchError } from "../formula/dialect.ts";
import type { ModelValue } from "../model/cell.ts";

/** Dutch, and a broken format code shows the bare number instead of throwing. */
const OPTIONS = { locale: "nl", throws: false } as const;

/** What a cell shows: the value by its format code in Dutch, WAAR and ONWAAR, Dutch error names. */
export function displayText(value: ModelValue, numberFormat = "General"): string {
  if (typeof value === "boolean") return DUTCH.booleans[value ? 0 : 1];
  if (typeof value === "string" && isErrorName(value)) return dutchError(value);
  return numfmt.format(numberFormat, value, OPTIONS);
}

/** Whether a text in the model stands for an error. */
export function isErrorName(text: string): boolean {
  return text.startsWith("#") && (ENGLISH.errors.includes(text) || OTHER_ERRORS.includes(text));
}

/** Errors that keep their English name. */
const OTHER_ERRORS = ["#BUSY!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!"];
