import { areaAddress } from "../../core/workbook/area.ts";
import type { Area } from "../../core/workbook/area.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";

/** After these a formula wants a reference. */
const BEFORE_REFERENCE = /^=(?:.*[=(;+\-*/^&<>:\\{])?\s*$/s;

/** Puts the cells that are clicked while a formula is typed into that formula, as Excel does. */
export interface ReferencePicking {
  /** Whether the mouse is choosing cells for the formula: the grid then takes the keyboard for a moment. */
  readonly isPicking: () => boolean;
  dispose(): void;
}

/**
 * `isTyping` tells whether the input belongs to a cell. The reference can be chosen again until something else is
 * typed; `changed` is called after each change of the text.
 */
export function pickReferences(
  container: HTMLElement,
  input: HTMLInputElement,
  model: WorkbookModel,
  isTyping: () => boolean,
  changed: () => void,
): ReferencePicking {
  let picking: { readonly start: number; readonly end: number } | undefined;

  const onPointerDown = (): void => {
    if (!isTyping()) return;
    const caret = input.selectionStart ?? input.value.length;
    if (!picking && BEFORE_REFERENCE.test(input.value.slice(0, caret))) picking = { start: caret, end: caret };
  };
  const onPointerUp = (): void => {
    if (!picking) return;
    input.focus();
    input.setSelectionRange(picking.end, picking.end);
  };
  const onType = (): void => void (picking = undefined);

  const insert = (area: Area): void => {
    if (!picking) return;
    const address = areaAddress(area);
    const { start, end } = picking;
    input.value = input.value.slice(0, start) + address + input.value.slice(end);
    picking = { start, end: start + address.length };
    changed();
  };

  const listeners = new AbortController();
  const { signal } = listeners;
  container.addEventListener("pointerdown", onPointerDown, { capture: true, signal });
  document.addEventListener("pointerup", onPointerUp, { signal });
  input.addEventListener("keydown", onType, { signal });
  const stop = model.events.on("selection", ({ area }) => insert(area));
  return {
    isPicking: () => picking !== undefined,
    dispose() {
      listeners.abort();
      stop();
    },
  };
}
