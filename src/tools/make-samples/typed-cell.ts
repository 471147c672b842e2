import type { SampleCell } from "./sample-sheet.ts";

const PRINTED = /^(€\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%)?$/;

/** The format that shows the number as printed; none for a plain whole number. */
function formatOf(isEuro: boolean, whole: string, decimals: number, isPercentage: boolean): string | undefined {
  const isGrouped = isEuro || whole.includes(".");
  if (!isGrouped && decimals === 0 && !isPercentage) return undefined;
  const digits = (isGrouped ? "#,##0" : "0") + (decimals > 0 ? `.${"0".repeat(decimals)}` : "");
  return (isEuro ? '"€" ' : "") + digits + (isPercentage ? "%" : "");
}

/** A printed figure as a controller types it: a number where it is one; "-", "nvt", "200+" and "79:21" as they are. */
export function typedCell(text: string): SampleCell | undefined {
  if (text === "") return undefined;
  const match = PRINTED.exec(text);
  if (!match) return { value: text };
  const [, euro, whole = "", fraction = "", percent] = match;
  const format = formatOf(euro !== undefined, whole, fraction.length, percent !== undefined);
  const shift = percent === undefined ? "0" : "-2";
  const value = Number(`${whole.replaceAll(".", "")}.${fraction}e${shift}`);
  return { value, ...(format === undefined ? {} : { format }) };
}

/** A header as typed: a year alone is a number, as Excel makes of it. */
export const typedHeader = (text: string): SampleCell => ({ value: /^\d{4}$/.test(text) ? Number(text) : text });
