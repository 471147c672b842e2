import { areaAddress } from "../core/workbook/area.ts";
import type { CellValue, SheetSource } from "../core/workbook/grid.ts";
import { ExcelProblem } from "./excel-problem.ts";
import type { Block } from "./plan-blocks.ts";
import { planBlocks } from "./plan-blocks.ts";
import { askHiddenLines } from "./read-hidden-lines.ts";
import type { SheetExtent } from "./read-extents.ts";

/** Aim of one answer, in characters: a fifth of what Excel on the web allows (5 MB). */
const ANSWER_SIZE = 1_000_000;
/** Characters per cell in an answer with value, formula and format, until the first answer says better. */
const GUESSED_CELL_SIZE = 28;
/** Every so many rows one is measured. */
const SAMPLE_STEP = 16;
const TOO_LARGE = ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"];

interface SheetCells {
  values: CellValue[][];
  formulas: unknown[][];
  formats: string[][];
}

/** The last round trips: the cells of every sheet, in answers of about a megabyte. */
export async function readBlocks(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
): Promise<SheetSource[]> {
  const cells = extents.map((): SheetCells => ({ values: [], formulas: [], formats: [] }));
  const plan = planBlocks(extents.map(({ area }) => area));
  const hiddenLines = askHiddenLines(context, extents);
  let cellSize = GUESSED_CELL_SIZE;
  for (let blocks = nextBlocks(); blocks.length > 0; blocks = nextBlocks()) {
    const read = await readTogether(context, extents, blocks);
    if (read) {
      cellSize = measure(read);
      read.forEach((block, index) => append(cells, (blocks[index] as Block).sheet, block));
    } else {
      refuseSingleRow(extents, blocks);
      plan.putBack(blocks);
      cellSize *= 2;
    }
  }
  const hidden = hiddenLines();
  return extents.map(({ sheet, area, merges, tables }, index) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    ...(cells[index] as SheetCells),
    merges,
    tables,
    hiddenRows: hidden.rows[index] as ReadonlySet<number>,
    hiddenColumns: hidden.columns[index] as ReadonlySet<number>,
  }));

  function nextBlocks(): Block[] {
    return plan.next(Math.floor(ANSWER_SIZE / cellSize));
  }
}

/** The blocks' cells, or undefined when together they are more than Excel hands over. */
async function readTogether(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  blocks: readonly Block[],
): Promise<SheetCells[] | undefined> {
  const ranges = blocks.map(({ sheet, area }) => {
    const { id } = (extents[sheet] as SheetExtent).sheet;
    return context.workbook.worksheets
      .getItem(id)
      .getRange(areaAddress(area))
      .untrack()
      .load("values,formulas,numberFormat");
  });
  try {
    await context.sync();
  } catch (error) {
    if (TOO_LARGE.includes(String((error as { code?: unknown }).code))) return undefined;
    throw error;
  }
  // Excel may answer null instead of an error (https://github.com/OfficeDev/office-js/issues/6781).
  if (ranges.some((range) => (range.values as unknown) === null)) return undefined;
  return ranges.map(({ values, formulas, numberFormat }) => ({
    values: values as CellValue[][],
    formulas: formulas as unknown[][],
    formats: numberFormat as string[][],
  }));
}

function append(cells: readonly SheetCells[], sheet: number, block: SheetCells): void {
  const all = cells[sheet] as SheetCells;
  for (const name of ["values", "formulas", "formats"] as const) {
    for (const row of block[name]) (all[name] as unknown[][]).push(row);
  }
}

/** Characters per cell of what was just read, from a sample of its rows. */
function measure(blocks: readonly SheetCells[]): number {
  let size = 0;
  let count = 0;
  for (const { values, formulas, formats } of blocks) {
    for (let row = 0; row < values.length; row += SAMPLE_STEP) {
      size += JSON.stringify([values[row], formulas[row], formats[row]]).length;
      count += values[row]?.length ?? 0;
    }
  }
  return Math.max(1, size / Math.max(1, count));
}

function refuseSingleRow(extents: readonly SheetExtent[], blocks: readonly Block[]): void {
  const [{ sheet, area }] = blocks as readonly [Block];
  if (blocks.length === 1 && area.top === area.bottom) {
    throw new ExcelProblem("sheet too large", (extents[sheet] as SheetExtent).sheet.name);
  }
}
