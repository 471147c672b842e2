import type { Cell } from "../core/indicators/indicator.ts";

/** An error cell as Excel hands it to a function: a CustomFunctions.Error, or the data type of that shape. */
export interface ErrorCell {
  readonly type: "Error";
  readonly basicValue?: unknown;
}

/** What stands in a cell that holds no value of its own: a picture, a stock, a card. */
export const UNREADABLE = Symbol("unreadable");

export function isErrorCell(value: unknown): value is ErrorCell {
  return typeof value === "object" && value !== null && "type" in value && value.type === "Error";
}

/** The types of Excel's data types whose value is plain: a formatted number arrives as an object, not as a number. */
const PLAIN = new Set(["Double", "FormattedNumber", "String", "Boolean"]);

/** What Excel passes for one cell, without wrapping; null for an empty cell and for an argument that is left out. */
export function plainCell(value: unknown): Cell | null | ErrorCell | typeof UNREADABLE {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : UNREADABLE;
    case "string":
    case "boolean":
      return value;
    case "undefined":
      return null;
    case "object": {
      if (value === null || isErrorCell(value)) return value;
      if (!("type" in value)) return UNREADABLE;
      if (value.type === "Empty") return null;
      const isPlain = PLAIN.has(String(value.type)) && "basicValue" in value && typeof value.basicValue !== "object";
      return isPlain ? plainCell(value.basicValue) : UNREADABLE;
    }
    default:
      return UNREADABLE;
  }
}
