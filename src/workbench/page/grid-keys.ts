import { select } from "../model/edit-sheets.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { eraseContents } from "./cell-edit.ts";
import type { FormulaBar } from "./formula-bar.ts";
import type { Grid } from "./grid.ts";
import { moveSelection } from "./grid-selection.ts";

const ARROWS: Readonly<Record<string, "up" | "down" | "left" | "right">> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const PAGE_ROWS = 20;

/** The keys of the grid, as in Excel. Univer's own never see them. Gives the function that stops it. */
export function listenToKeys(
  container: HTMLElement,
  model: WorkbookModel,
  grid: Grid,
  bar: FormulaBar,
  showMessage: (text: string) => void,
): () => void {
  const goTo = (row: number, column: number): void => {
    const cell = { top: Math.max(0, row), left: Math.max(0, column) };
    const area = { ...cell, bottom: cell.top, right: cell.left };
    model.operate("user", () => select(model, model.activeSheet, area));
  };

  /** Whether the key meant something here. */
  const handle = (event: KeyboardEvent): boolean => {
    const { key, shiftKey: shift } = event;
    const control = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[key];
    const { top, left } = model.selection;
    if (arrow) moveSelection(grid.univer, arrow, { far: control, extend: shift });
    else if (key === "Enter") moveSelection(grid.univer, shift ? "up" : "down");
    else if (key === "Tab") moveSelection(grid.univer, shift ? "left" : "right");
    else if (key === "Home") goTo(control ? 0 : top, 0);
    else if (key === "End" && control) {
      const used = model.activeSheet.cells.usedArea(true);
      goTo(used?.bottom ?? 0, used?.right ?? 0);
    } else if (key === "PageDown" || key === "PageUp") goTo(top + (key === "PageDown" ? PAGE_ROWS : -PAGE_ROWS), left);
    else if (key === "Delete") showMessage(eraseContents(model, model.activeSheet, model.selection) ?? "");
    else if (key === "Backspace") bar.edit("");
    else if (key === "F2") bar.edit();
    else if (control && key.toLowerCase() === "z" && !shift) model.undo();
    else if (control && (key.toLowerCase() === "y" || key.toLowerCase() === "z")) model.redo();
    else return false;
    return true;
  };

  const onKey = (event: KeyboardEvent): void => {
    const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isTyping || event.key === "Dead" || event.isComposing) {
      // The bar has the keyboard before the browser types, so the character lands there by itself.
      bar.edit("");
    } else if (handle(event)) event.preventDefault();
    // Copy, cut and paste go on to the browser, and from there to grid-clipboard.ts.
    event.stopPropagation();
  };
  const onDoubleClick = (): void => bar.edit();

  container.addEventListener("keydown", onKey, true);
  container.addEventListener("dblclick", onDoubleClick);
  return () => {
    container.removeEventListener("keydown", onKey, true);
    container.removeEventListener("dblclick", onDoubleClick);
  };
}
