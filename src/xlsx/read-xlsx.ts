import { areaAddress } from "../core/workbook/area.ts";
import { readTheme } from "./colors.ts";
import type { XlsxPackage } from "./package.ts";
import { openPackage, partText } from "./package.ts";
import { problems, sheetTooLarge } from "./problems.ts";
import type { SheetContext } from "./read-sheet.ts";
import { readSheet } from "./read-sheet.ts";
import { readSettings } from "./read-settings.ts";
import { readSharedStrings } from "./read-strings.ts";
import { readStyles } from "./read-styles.ts";
import { readTables } from "./read-tables.ts";
import type { ListedSheet } from "./read-workbook.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { XlsxFile, XlsxProblem, XlsxSheet } from "./xlsx-file.ts";
import { isProblem } from "./xlsx-file.ts";
import { DamagedXml } from "./xml.ts";

/** A grid of this many cells is some two hundred megabytes; a stray cell in the last row and column makes it thousands. */
const MOST_CELLS = 20_000_000;

/**
 * An .xlsx or .xlsm file as plain data, or the reason why it cannot be read. Runs in Node and in the
 * browser; what the file holds besides cells (charts, macros) is passed over.
 */
export function readXlsx(bytes: Uint8Array): Promise<XlsxFile | XlsxProblem> {
  return Promise.resolve(readNow(bytes));
}

function readNow(bytes: Uint8Array): XlsxFile | XlsxProblem {
  try {
    const opened = openPackage(bytes);
    return isProblem(opened) ? opened : readPackage(opened);
  } catch (error) {
    if (error instanceof DamagedXml) return problems.damaged;
    throw error;
  }
}

function readPackage(opened: XlsxPackage): XlsxFile | XlsxProblem {
  const workbook = readWorkbook(opened);
  const styles = readStyles(workbook.styles, readTheme(workbook.theme));
  const strings = workbook.sharedStrings === undefined ? [] : readSharedStrings(workbook.sharedStrings);
  const sheets: XlsxSheet[] = [];
  for (const listed of workbook.sheets) {
    if (listed.part === undefined) continue;
    const sheet = readListed(opened, listed, listed.part, { strings, styles, date1904: workbook.date1904 });
    if (isProblem(sheet)) return sheet;
    sheets.push(sheet);
  }
  return { sheets, names: workbook.names, styles, date1904: workbook.date1904, settings: readSettings(opened.parts) };
}

function readListed(
  { parts }: XlsxPackage,
  { name, visibility }: ListedSheet,
  part: string,
  context: SheetContext,
): XlsxSheet | XlsxProblem {
  const text = partText(parts, part);
  if (text === undefined) return problems.damaged;
  const content = readSheet(text, context);
  const { used } = content;
  if (used && (used.bottom - used.top + 1) * (used.right - used.left + 1) > MOST_CELLS) {
    return sheetTooLarge(name, areaAddress(used));
  }
  return { name, visibility, ...content, tables: readTables(parts, part) };
}
