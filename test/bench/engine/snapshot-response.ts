import type { CellValue, SheetSource } from "../../../src/core/workbook/grid.ts";
import { cellAddress } from "../../../src/core/workbook/area.ts";
import { snapshot } from "../../../src/excel/snapshot.ts";
import { openNodeDoor } from "../../../src/workbench/host/node-door.ts";
import { workbookOf } from "../../support/node-excel.ts";
import type { Sheets } from "./workbooks.ts";

interface RangeValue {
  readonly Values?: CellValue[][];
  readonly Formulas: unknown[][];
  readonly NumberFormat: string[][];
}

interface Body {
  readonly Results: readonly { readonly Value: RangeValue }[];
}

/** What Excel answered when the add-in read the cells of a workbook, as JSON text, and what the add-in makes grids of. */
export interface SnapshotResponse {
  readonly texts: readonly string[];
  readonly sources: readonly SheetSource[];
}

export const parseAll = (texts: readonly string[]): Body[] => texts.map((text) => JSON.parse(text) as Body);

/** "=SUM(C4:C9)" for a figure on a line "Totaal": those right above it. Undefined for any other cell. */
function sumAbove(rows: readonly (readonly CellValue[])[], row: number, column: number): string | undefined {
  if (rows[row]?.[0] !== "Totaal" || column === 0) return undefined;
  let first = row;
  while (typeof rows[first - 1]?.[column] === "number") first--;
  const [from, to] = [cellAddress(first, column), cellAddress(row - 1, column)];
  return `=SUM(${from}:${to})`;
}

/** The same answer where the totals were worked out by Excel. */
export function withFormulas({ sources }: SnapshotResponse): SnapshotResponse {
  const filled = sources.map((source): SheetSource => {
    const formulas = source.values.map((line, row) =>
      line.map((value, column) => sumAbove(source.values, row, column) ?? value),
    );
    return { ...source, formulas };
  });
  const texts = filled.map(({ values, formulas, formats }) =>
    JSON.stringify({ Results: [{ Value: { Values: values, Formulas: formulas, NumberFormat: formats } }] }),
  );
  return { texts, sources: filled };
}

/** The answers of our host to the unmodified client, for the read that every check begins with. */
export async function snapshotResponse(sheets: Sheets): Promise<SnapshotResponse> {
  const door = openNodeDoor(workbookOf(sheets));
  const { Excel, Office, OfficeExtension } = door.client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const answers: string[] = [];
  const { gate } = door;
  const handle = gate.handle.bind(gate);
  gate.handle = async (request) => {
    const text = await handle(request);
    answers.push(text);
    return text;
  };
  const workbook = await snapshot();
  door.close();
  for (const name of ["Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
  const texts = answers.filter((text) => text.includes('"NumberFormat"'));
  const blocks = parseAll(texts).flatMap(({ Results }) =>
    Results.flatMap(({ Value }) => (Value.Values ? [Value] : [])),
  );
  const sources = workbook.sheets.map(({ name, visibility, top, left, rows }): SheetSource => {
    const source = { values: [] as CellValue[][], formulas: [] as unknown[][], formats: [] as string[][] };
    while (source.values.length < rows) {
      const block = blocks.shift();
      source.values.push(...(block?.Values ?? []));
      source.formulas.push(...(block?.Formulas ?? []));
      source.formats.push(...(block?.NumberFormat ?? []));
    }
    return { name, visibility, top, left, ...source };
  });
  return { texts, sources };
}
