import type { CustomFunctionCalls } from "../host/custom-function-calls.ts";
import type { RequestGate } from "../host/request-gate.ts";
import { openXdmDoor } from "../host/xdm-door.ts";
import { Notice } from "../host/xdm-messages.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import type { PageParts } from "./page-parts.ts";

/** The add-in beside the grid: its own page of dist/, started anew for every workbook, as Excel does. */
export interface Pane {
  readonly customFunctions: CustomFunctionCalls;
  readonly gate: RequestGate;
  /** Whether the add-in runs and its functions can be called. */
  isReady(): boolean;
  close(): void;
}

/** The add-in's page, at the address where serve.ts puts dist/. */
const ADD_IN_PAGE = "addin/taskpane.html";

/** `onReady` is called when the functions of the add-in can be called. */
export function openPane(parts: PageParts, model: WorkbookModel, onReady: () => void, focusGrid: () => void): Pane {
  const frame = document.createElement("iframe");
  frame.title = "Sociaal Domein";
  frame.allow = "clipboard-read; clipboard-write";
  parts.consent.hidden = false;
  parts.pane.append(frame);
  const door = openXdmDoor({
    model,
    frame,
    url: ADD_IN_PAGE,
    documentUrl: new URL(`werkmap/${encodeURIComponent(model.name)}`, location.href).href,
    paneVisible: !parts.pane.hidden,
    onNotice: (notice) => {
      if (notice === Notice.escape) focusGrid();
      else if (notice === Notice.tabOut || notice === Notice.shiftTabOut) parts.togglePane.focus();
    },
  });
  const { host } = door;

  const show = (visible: boolean): void => {
    parts.pane.hidden = !visible;
    parts.togglePane.textContent = visible ? "Paneel sluiten" : "Paneel openen";
  };
  host.onPaneVisibility = (visibility) => show(visibility === "Visible");
  host.customFunctions.onReady(() => {
    parts.consent.hidden = true;
    setCommandsEnabled(true);
    onReady();
  });

  const toggle = (): void => host.setPaneVisibility(host.pane.visibility === "Visible" ? "Hidden" : "Visible");
  const setCommandsEnabled = (enabled: boolean): void => {
    for (const button of parts.commands) button.disabled = !enabled;
  };

  show(host.pane.visibility === "Visible");
  const listeners = new AbortController();
  parts.togglePane.addEventListener("click", toggle, { signal: listeners.signal });
  for (const button of parts.commands) {
    const run = (): void => void door.runCommand(button.dataset["command"] ?? "");
    button.addEventListener("click", run, { signal: listeners.signal });
  }
  return {
    customFunctions: host.customFunctions,
    gate: door.gate,
    isReady: () => host.customFunctions.ready,
    close() {
      listeners.abort();
      setCommandsEnabled(false);
      door.close();
      frame.remove();
    },
  };
}
