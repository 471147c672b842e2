import { openXdmDoor } from "../../../../src/workbench/host/xdm-door.ts";
import type { XdmDoor } from "../../../../src/workbench/host/xdm-door.ts";
import { writeContents } from "../../../../src/workbench/model/edit-cells.ts";
import { WorkbookModel } from "../../../../src/workbench/model/workbook-model.ts";

/** What the test reaches of the page: the host side, without a grid. */
export interface HostPage {
  readonly model: WorkbookModel;
  readonly door: XdmDoor;
  readonly notices: number[];
  write(row: number, column: number, value: number): void;
}

declare global {
  interface Window {
    hostPage: HostPage;
  }
}

const model = new WorkbookModel();
model.name = "Halfjaar.xlsx";
model.settings.set("eerder", '"ja"');
const notices: number[] = [];
const frame = document.createElement("iframe");
document.body.append(frame);
const door = openXdmDoor({
  model,
  frame,
  url: "/pane.html?van=test",
  documentUrl: `${location.origin}/Halfjaar.xlsx`,
  onNotice: (notice) => notices.push(notice),
});

window.hostPage = {
  model,
  door,
  notices,
  write: (row, column, value) => writeContents(model, model.activeSheet, [{ row, column, value }]),
};
