import { areaAddress, parseCell } from "../../core/workbook/area.ts";
import type { RequestGate } from "../host/request-gate.ts";
import { select } from "../model/edit-sheets.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { enterTyped, textOf } from "./cell-edit.ts";
import type { Grid } from "./grid.ts";
import { moveSelection } from "./grid-selection.ts";
import { pickReferences } from "./reference-picking.ts";

export interface FormulaBar {
  /** Starts typing in the selected cell: over what is there, or at its end when no text is given. */
  edit(text?: string): void;
  dispose(): void;
}

export interface FormulaBarParts {
  /** The grid: a click in it while a formula is typed puts the cell in the formula. */
  readonly container: HTMLElement;
  readonly nameBox: HTMLInputElement;
  readonly input: HTMLInputElement;
  /** Where the keyboard goes when typing is done. */
  readonly focusGrid: () => void;
  readonly showMessage: (text: string) => void;
}

/** The bar above the grid, in Dutch. Typing in the grid lands here too: it is the only editor of cells. */
export function createFormulaBar(
  { container, nameBox, input, focusGrid, showMessage }: FormulaBarParts,
  model: WorkbookModel,
  grid: Grid,
  gate: RequestGate,
): FormulaBar {
  let place: { readonly sheetId: string; readonly row: number; readonly column: number } | undefined;
  /** Typed from the grid: arrow keys then end the typing, as in Excel. */
  let quick = false;

  const showContent = (): void => {
    if (!place) input.value = textOf(model.activeSheet, model.selection.top, model.selection.left);
  };
  const refresh = (): void => {
    if (!place) nameBox.value = areaAddress(model.selection);
    showContent();
  };

  const begin = (): void => {
    if (place) return;
    place = { sheetId: model.activeSheetId, row: model.selection.top, column: model.selection.left };
    gate.setCellEdit(true);
    showMessage("");
  };

  const end = (): void => {
    place = undefined;
    quick = false;
    grid.showDraft(undefined);
    gate.setCellEdit(false);
    refresh();
  };

  /** Whether typing has ended: what is wrong with a formula must be mended first. `returns` to the cell typed in. */
  const commit = (returns: boolean): boolean => {
    const sheet = place && model.sheet(place.sheetId);
    if (place && sheet && input.value !== textOf(sheet, place.row, place.column)) {
      const problem = enterTyped(model, sheet, [{ row: place.row, column: place.column, text: input.value }]);
      if (problem !== undefined) {
        showMessage(problem);
        return false;
      }
    }
    if (place && sheet) {
      const { row, column } = place;
      end();
      // Choosing cells for a formula moved the selection away from it.
      const cell = { top: row, left: column, bottom: row, right: column };
      if (model.activeSheet === sheet && returns) model.operate("user", () => select(model, sheet, cell));
    }
    return true;
  };

  const onKey = (event: KeyboardEvent): void => {
    const arrow = quick ? ARROWS[event.key] : undefined;
    const back = event.shiftKey;
    if (event.key === "Escape") end();
    else if (event.key === "F2") return void (quick = !quick);
    else if (event.key === "Enter" || event.key === "Tab" || arrow) {
      event.preventDefault();
      if (!commit(true)) return;
      const forward = event.key === "Enter" ? (back ? "up" : "down") : back ? "left" : "right";
      moveSelection(grid.univer, arrow ?? forward);
    } else return;
    event.preventDefault();
    event.stopPropagation();
    focusGrid();
  };

  const onNameBoxKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    const cell = parseCell(nameBox.value.trim());
    const sheet = cell?.sheet === undefined ? model.activeSheet : model.sheetByName(cell.sheet);
    if (cell && sheet?.visibility === "Visible") {
      const { row, column } = cell;
      model.operate("user", () => select(model, sheet, { top: row, left: column, bottom: row, right: column }));
    } else refresh();
    focusGrid();
  };

  const onInput = (): void => {
    begin();
    if (place) grid.showDraft({ ...place, text: input.value });
  };
  const picking = pickReferences(container, input, model, () => place !== undefined, onInput);
  const onBlur = (): void => {
    // Clicking elsewhere enters what was typed; a formula that cannot be entered is dropped, with its reason shown.
    if (place && !picking.isPicking() && !commit(false)) end();
  };

  const listeners = new AbortController();
  const { signal } = listeners;
  input.addEventListener("focus", begin, { signal });
  input.addEventListener("input", onInput, { signal });
  input.addEventListener("keydown", onKey, { signal });
  input.addEventListener("blur", onBlur, { signal });
  nameBox.addEventListener("keydown", onNameBoxKey, { signal });
  const stops = [model.events.on("selection", refresh), model.events.on("cells", showContent)];
  refresh();

  return {
    edit(text) {
      input.focus();
      quick = text !== undefined;
      if (text === undefined) input.setSelectionRange(input.value.length, input.value.length);
      else {
        input.value = text;
        onInput();
      }
    },
    dispose() {
      listeners.abort();
      picking.dispose();
      for (const stop of stops) stop();
    },
  };
}

const ARROWS: Readonly<Record<string, "up" | "down" | "left" | "right">> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
