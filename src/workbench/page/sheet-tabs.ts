import { activateSheet } from "../model/edit-sheets.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";

/** The tabs under the grid: a click or the arrow keys show another sheet. Gives the function that stops it. */
export function createSheetTabs(list: HTMLElement, model: WorkbookModel): () => void {
  const draw = (): void => {
    const visible = model.sheets.filter((sheet) => sheet.visibility === "Visible");
    const tabs = visible.map((sheet) => {
      const isActive = sheet.id === model.activeSheetId;
      const tab = document.createElement("button");
      tab.type = "button";
      tab.role = "tab";
      tab.textContent = sheet.name;
      tab.ariaSelected = String(isActive);
      tab.tabIndex = isActive ? 0 : -1;
      tab.addEventListener("click", () => model.operate("user", () => activateSheet(model, sheet)));
      return tab;
    });
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...tabs);
    const active = tabs[visible.findIndex((sheet) => sheet.id === model.activeSheetId)];
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) active?.focus();
  };

  const onKey = ({ key }: KeyboardEvent): void => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
    const next = tabs[tabs.findIndex((tab) => tab === document.activeElement) + step];
    if (step !== 0) next?.click();
  };

  list.addEventListener("keydown", onKey);
  const { events } = model;
  const stops = [
    events.on("sheetAdded", draw),
    events.on("sheetDeleted", draw),
    events.on("sheetRenamed", draw),
    events.on("sheetMoved", draw),
    events.on("sheetVisibility", draw),
    events.on("sheetActivated", draw),
    () => list.removeEventListener("keydown", onKey),
  ];
  draw();
  return () => {
    for (const stop of stops) stop();
    list.replaceChildren();
  };
}
