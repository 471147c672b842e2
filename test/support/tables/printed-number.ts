import type { CellValue } from "../../../src/core/workbook/grid.ts";

/** A cell as a controller types it: the value, and the number format (en-US code) that shows it as printed. */
export interface TypedCell {
  readonly value: CellValue;
  readonly format: string;
}

const PRINTED = /^(€\s*)?(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?(,-)?(%)?$/;

function formatOf(euro: boolean, whole: string, decimals: number, percent: boolean): string {
  const number = (euro || whole.includes(".") ? "#,##0" : "0") + (decimals > 0 ? `.${"0".repeat(decimals)}` : "");
  return (euro ? '"€" ' : "") + number + (percent ? "%" : "");
}

/**
 * "€ 105.598" as 105598 with a euro format, "5,0" as 5 with one decimal, "22%" as 0.22 with a percentage format;
 * everything else ("-", "nvt", "200+", "79:21", "14 meldingen,") stays the text it is.
 */
export function typedCell(printed: string): TypedCell {
  const match = PRINTED.exec(printed.trim());
  if (!match) return { value: printed, format: "General" };
  const [, euro, whole = "", fraction = "", , percent] = match;
  const shift = percent === undefined ? 0 : -2;
  const value = Number(`${whole.replaceAll(".", "")}.${fraction === "" ? "0" : fraction}e${String(shift)}`);
  return { value, format: formatOf(euro !== undefined, whole, fraction.length, percent !== undefined) };
}

/** The figure in Dutch notation with this many decimals: 1234.5 and 1 give "1.234,5". */
export function dutchNumber(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return (value < 0 ? "-" : "") + grouped + (fraction === undefined ? "" : `,${fraction}`);
}
