import type { CellChange } from "./cell-change.ts";
import { declareDynamicArrays } from "./dynamic-arrays.ts";
import { openPackage, partText, relationsOf } from "./package.ts";
import type { OpenParts } from "./package-edit.ts";
import { addPart, editPart, putPart } from "./package-edit.ts";
import { sameName } from "./patch-references.ts";
import type { Restyle } from "./patch-cell.ts";
import { patchSheet } from "./patch-sheet.ts";
import { styleWriter } from "./patch-styles.ts";
import { patchTableHeaders } from "./patch-tables.ts";
import { addSheet, calculateOnLoad, dropCalculationChain, removeSheet, renameSheet } from "./patch-workbook.ts";
import { problems } from "./problems.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { XlsxProblem } from "./xlsx-file.ts";
import { isProblem } from "./xlsx-file.ts";
import { zip } from "./zip.ts";
import { DamagedXml } from "./xml.ts";

/** What is to change in a file, done in this order: remove, rename, add, then the cells. */
export interface WorkbookChanges {
  readonly removed?: readonly string[];
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  /** Names of new sheets, put after the others. */
  readonly added?: readonly string[];
  /** Changed cells by the name their sheet has in the end. */
  readonly cells?: Readonly<Record<string, readonly CellChange[]>>;
  /** False when every result in the file is right: Excel then keeps them until something changes. */
  readonly recalculate?: boolean;
}

/**
 * The file with the changes written into it. What they do not touch stays as it is, part by part and byte
 * by byte: charts, pivot tables, comments, macros and whatever else this project cannot read.
 */
export function patchXlsx(bytes: Uint8Array, changes: WorkbookChanges): Promise<Uint8Array | XlsxProblem> {
  return Promise.resolve(patchNow(bytes, changes));
}

function patchNow(bytes: Uint8Array, changes: WorkbookChanges): Uint8Array | XlsxProblem {
  try {
    const opened = openPackage(bytes);
    if (isProblem(opened)) return opened;
    const parts = new Map(opened.parts);
    patchParts(parts, opened.workbook, changes);
    return zip(parts);
  } catch (error) {
    if (error instanceof DamagedXml) return problems.damaged;
    throw error;
  }
}

function patchParts(parts: OpenParts, workbook: string, changes: WorkbookChanges): void {
  const { removed = [], renamed = [], added = [], cells = {}, recalculate = true } = changes;
  for (const name of removed) removeSheet(parts, workbook, name);
  for (const { from, to } of renamed) renameSheet(parts, workbook, from, to);
  for (const name of added) addSheet(parts, workbook, name);

  const styles = lazyStyles(parts, workbook);
  const spills = Object.values(cells).some((inSheet) => inSheet.some(({ array }) => array !== undefined));
  const dynamicArrays = spills && declareDynamicArrays(parts, workbook);
  let formulasChanged = removed.length > 0;
  for (const { name, part } of readWorkbook({ parts, workbook }).sheets) {
    const inSheet = Object.entries(cells).find(([sheet]) => sameName(sheet, name))?.[1] ?? [];
    const text = part === undefined ? undefined : partText(parts, part);
    if (part === undefined || text === undefined || inSheet.length === 0) continue;
    const patched = patchSheet(text, inSheet, { restyle: styles.restyle, dynamicArrays });
    putPart(parts, part, patched.xml);
    patchTableHeaders(parts, part, inSheet);
    formulasChanged ||= patched.formulasChanged;
  }
  styles.save();
  if (formulasChanged) dropCalculationChain(parts, workbook);
  if (recalculate) calculateOnLoad(parts, workbook);
}

/** Opens the styles part when the first style changes and writes it back at the end; other files keep theirs. */
function lazyStyles(parts: OpenParts, workbook: string): { restyle: Restyle; save(): void } {
  let writer: ReturnType<typeof styleWriter> | undefined;
  const find = (): string | undefined => relationsOf(parts, workbook).find(({ type }) => type === "styles")?.target;
  return {
    restyle(style, change) {
      if (find() === undefined) addPart(parts, workbook, { name: "xl/styles.xml", type: "styles", text: LEAST_STYLES });
      writer ??= styleWriter(partText(parts, find() ?? "") ?? LEAST_STYLES);
      return writer.restyle(style, change);
    },
    save() {
      const changed = writer?.xml();
      if (changed !== undefined) editPart(parts, find() ?? "", () => changed);
    },
  };
}

/** What Excel wants of a styles part at the least. */
const LEAST_STYLES =
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;
