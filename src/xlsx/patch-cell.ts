import { cellAddress } from "../core/workbook/area.ts";
import type { CellChange, StyleChange } from "./cell-change.ts";
import { changesContent, styleChangeOf } from "./cell-change.ts";
import type { ScannedCell } from "./scan-sheet.ts";
import { cellXml } from "./write-cell.ts";
import type { XlsxColumns } from "./xlsx-file.ts";
import type { Splice } from "./xml-edit.ts";
import { withAttribute } from "./xml-edit.ts";

/** Gives the number of the style that is `style` with a change. */
export type Restyle = (style: number, change: StyleChange) => number;

/** What a cell needs to know of its sheet. */
export interface SheetFrame {
  /** "x:" in files that write <x:row>. */
  prefix: string;
  readonly columns: XlsxColumns[];
  readonly restyle: Restyle;
  /** Whether array formulas can be marked as spilling. */
  readonly dynamicArrays: boolean;
}

/** New content replaces the cell; a new look only its number of style. */
export function cellSplice(xml: string, cell: ScannedCell, change: CellChange, frame: SheetFrame): Splice {
  const open = xml.slice(cell.open.start, cell.open.end);
  const style = restyled(cell.style, change, frame);
  if (changesContent(change)) {
    return { from: cell.open.start, to: cell.end, text: writeCell(open, style, change, frame) };
  }
  return { from: cell.open.start, to: cell.open.end, text: withAttribute(open, "s", String(style)) };
}

/** A cell that was not in the file: it takes the style of its row or column. */
export function newCell(change: CellChange, rowStyle: number | undefined, frame: SheetFrame): string {
  const { row, column } = change;
  const inherited = rowStyle ?? frame.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  return writeCell(
    `<${frame.prefix}c r="${cellAddress(row, column)}">`,
    restyled(inherited, change, frame),
    change,
    frame,
  );
}

/** A row that was not in the file. */
export function newRow(number: number, changes: readonly CellChange[], frame: SheetFrame): string {
  const cells = changes.map((change) => newCell(change, undefined, frame)).join("");
  return `<${frame.prefix}row r="${String(number + 1)}">${cells}</${frame.prefix}row>`;
}

function restyled(style: number, change: CellChange, { restyle }: SheetFrame): number {
  const styleChange = styleChangeOf(change);
  return styleChange === undefined ? style : restyle(style, styleChange);
}

/** A cell from its old opening tag; what that says of linked data no longer holds. */
function writeCell(open: string, style: number, change: CellChange, frame: SheetFrame): string {
  const { prefix, dynamicArrays } = frame;
  const { type, inside } = cellXml(change.clear === true ? {} : change, prefix);
  const plain = ["vm", "ph"].reduce((tag, name) => withAttribute(tag, name, undefined), open);
  const marked = withAttribute(plain, "cm", change.array !== undefined && dynamicArrays ? "1" : undefined);
  const typed = withAttribute(withAttribute(marked, "s", style === 0 ? undefined : String(style)), "t", type);
  const start = typed.replace(/\s*\/?>$/, "");
  return inside === "" ? `${start}/>` : `${start}>${inside}</${prefix}c>`;
}
