import type { WorkbookModel } from "../model/workbook-model.ts";
import { createAddInFunctions } from "./add-in-functions.ts";
import type { FunctionsMetadata } from "./add-in-functions.ts";
import { createFormulaBar } from "./formula-bar.ts";
import { createGrid } from "./grid.ts";
import { listenToClipboard } from "./grid-clipboard.ts";
import { listenToKeys } from "./grid-keys.ts";
import type { PageParts } from "./page-parts.ts";
import { openPane } from "./pane.ts";
import type { Pane } from "./pane.ts";
import { createSheetTabs } from "./sheet-tabs.ts";

/** The namespace of the functions in manifest.xml. */
const NAMESPACE = "SD";

/** One open workbook: its grid, and an add-in started for it. */
export interface Session {
  readonly model: WorkbookModel;
  readonly pane: Pane;
  close(): void;
}

export function openSession(parts: PageParts, model: WorkbookModel, metadata: FunctionsMetadata): Session {
  const canvas = (): HTMLElement | null => parts.grid.querySelector("canvas");
  const focusGrid = (): void => canvas()?.focus();
  const pane = openPane(parts, model, () => grid.calculation.recalculateAll(), focusGrid);
  const functions = createAddInFunctions(metadata, NAMESPACE, model, pane.customFunctions);
  const grid = createGrid(parts.grid, model, functions);
  model.calculator = grid.calculation;

  const barParts = {
    container: parts.grid,
    nameBox: parts.nameBox,
    input: parts.formula,
    focusGrid,
    showMessage: parts.showMessage,
  };
  const bar = createFormulaBar(barParts, model, grid, pane.gate);
  const stops = [
    listenToKeys(parts.grid, model, grid, bar, parts.showMessage),
    listenToClipboard(parts.grid, model, parts.showMessage),
    createSheetTabs(parts.tabs, model),
    () => bar.dispose(),
    () => pane.close(),
    () => grid.dispose(),
  ];
  void grid.drawn.then(() => {
    // Univer would have it before everything else on the page.
    canvas()?.setAttribute("tabindex", "0");
    if (document.activeElement === document.body) focusGrid();
  });
  return {
    model,
    pane,
    close() {
      for (const stop of stops) stop();
    },
  };
}
