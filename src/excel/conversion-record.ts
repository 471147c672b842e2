/** A formula that the add-in replaced, so that it can be put back. */
export interface Conversion {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** "=SD.STAND(B4,B5,B6)" */
  readonly original: string;
  /** "=B4+B5-B6": only while the cell holds exactly this may the original come back. */
  readonly written: string;
}

/** Name of the setting in the workbook; a later version of the record gets another one. */
const KEY = "omgezet-1";
type Row = readonly [sheet: string, row: number, column: number, original: string, written: string];

/** The record in this workbook; empty where there is none, or where it is not ours. */
export async function loadConversions(context: Excel.RequestContext): Promise<readonly Conversion[]> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  const rows: unknown = setting.isNullObject ? [] : setting.value;
  if (!Array.isArray(rows)) return [];
  return rows
    .filter(isRow)
    .map(([sheet, row, column, original, written]) => ({ sheet, row, column, original, written }));
}

/** Queues the record; it travels with the next sync. An empty record leaves nothing in the workbook. */
export function saveConversions(context: Excel.RequestContext, conversions: readonly Conversion[]): void {
  const { settings } = context.workbook;
  const rows = conversions.map(({ sheet, row, column, original, written }): Row => [
    sheet,
    row,
    column,
    original,
    written,
  ]);
  if (rows.length > 0) settings.add(KEY, rows);
  else settings.getItemOrNullObject(KEY).delete();
}

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row)) return false;
  const kinds = row.map((part) => (Number.isInteger(part) ? "integer" : typeof part));
  return kinds.join() === "string,integer,integer,string,string";
}
