import type { Area } from "../../core/workbook/area.ts";
import { intersection } from "../model/areas.ts";
import { select } from "../model/edit-sheets.ts";
import { formatValue } from "../model/format-value.ts";
import { styleAt } from "../model/sheet-model.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { enterTyped, eraseContents } from "./cell-edit.ts";
import type { Typed } from "./cell-edit.ts";

/** Copies and pastes cells as text between tabs, as other spreadsheets do. Gives the function that stops it. */
export function listenToClipboard(
  container: HTMLElement,
  model: WorkbookModel,
  showMessage: (text: string) => void,
): () => void {
  const isHere = (): boolean => container.contains(document.activeElement);

  const onCopy = (event: ClipboardEvent): void => {
    if (!isHere()) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", asText(model.activeSheet, model.selection));
    if (event.type === "cut") showMessage(eraseContents(model, model.activeSheet, model.selection) ?? "");
  };

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!isHere() || text === "") return;
    event.preventDefault();
    const { top, left } = model.selection;
    const typed = typedCells(text, top, left);
    const problem = enterTyped(model, model.activeSheet, typed);
    showMessage(problem ?? "");
    if (problem !== undefined) return;
    const bottom = Math.max(...typed.map(({ row }) => row));
    const right = Math.max(...typed.map(({ column }) => column));
    model.operate("user", () => select(model, model.activeSheet, { top, left, bottom, right }));
  };

  const listeners = new AbortController();
  const { signal } = listeners;
  document.addEventListener("copy", onCopy, { signal });
  document.addEventListener("cut", onCopy, { signal });
  document.addEventListener("paste", onPaste, { signal });
  return () => listeners.abort();
}

function asText(sheet: SheetModel, selection: Area): string {
  const used = sheet.cells.usedArea(true);
  const area = (used && intersection(selection, used)) ?? {
    ...selection,
    bottom: selection.top,
    right: selection.left,
  };
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.get(row, column)?.value ?? "";
      texts.push(formatValue(value, styleAt(sheet, row, column)?.numberFormat ?? "General"));
    }
    lines.push(texts.join("\t"));
  }
  return lines.join("\n");
}

function typedCells(text: string, top: number, left: number): Typed[] {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  return lines.flatMap((line, down) =>
    line.split("\t").map((cell, right) => ({ row: top + down, column: left + right, text: cell })),
  );
}
