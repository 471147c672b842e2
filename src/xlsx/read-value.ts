import type { CellValue } from "../core/workbook/grid.ts";
import { decodeEscapes } from "./read-strings.ts";

const DAY = 86_400_000;
const DAYS_TO_1904 = 1462;

/** What is needed to read the values of one workbook. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * The value of a cell from its type attribute and the text of its <v>; undefined when there is no <v>.
 * A formula without a result has null (nobody worked it out), another cell without one "".
 */
export function readValue(
  type: string | undefined,
  text: string | undefined,
  isFormula: boolean,
  { strings, date1904 }: ValueContext,
): CellValue {
  if (text === undefined) return isFormula ? null : "";
  switch (type) {
    case "s":
      return strings[Number(text)] ?? "";
    case "str":
      return decodeEscapes(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return text.trim();
    case "d":
      return dateSerial(text.trim(), date1904);
    default:
      return readNumber(text.trim(), isFormula);
  }
}

function readNumber(text: string, isFormula: boolean): CellValue {
  if (text === "") return isFormula ? null : "";
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** The serial number of an ISO 8601 date, as strict files hold them; other text stays as it is. */
function dateSerial(text: string, date1904: boolean): CellValue {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === "") return text;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + 25_569;
  // Before March 1900 Excel counts a 29 February that never was.
  return (date1904 ? days - DAYS_TO_1904 : days < 61 ? days - 1 : days) + time;
}
