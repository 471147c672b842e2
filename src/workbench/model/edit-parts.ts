import type { SheetModel } from "./sheet-model.ts";
import type { DefinedName, WorkbookModel } from "./workbook-model.ts";

type Layout = Pick<
  SheetModel,
  "merges" | "isProtected" | "frozenRows" | "frozenColumns" | "tabColor" | "showGridlines"
>;
type Parts = Pick<SheetModel, "tables" | "comments" | "conditionalFormats">;

/** Changes merges, protection, frozen panes, tab colour or grid lines of a sheet. */
export function setLayout(model: WorkbookModel, sheet: SheetModel, patch: Partial<Layout>): void {
  patchSheet(model, sheet, patch, "layout");
}

/** Changes the tables, comments or conditional formats of a sheet. */
export function setParts(model: WorkbookModel, sheet: SheetModel, patch: Partial<Parts>): void {
  patchSheet(model, sheet, patch, "parts");
}

/** Sets the width of columns or the height of rows, in points; undefined is the default again. */
export function setSizes(
  model: WorkbookModel,
  sheet: SheetModel,
  kind: "columnWidths" | "rowHeights",
  first: number,
  last: number,
  points: number | undefined,
): void {
  const sizes = sheet[kind];
  const before = new Map<number, number | undefined>();
  for (let line = first; line <= last; line++) before.set(line, sizes.get(line));
  const set = (line: number, size: number | undefined): unknown =>
    size === undefined ? sizes.delete(line) : sizes.set(line, size);
  model.perform({
    redo: () => before.forEach((_old, line) => set(line, points)),
    undo: () => before.forEach((old, line) => set(line, old)),
    announce: (origin) => model.events.emit("layout", { origin, sheetId: sheet.id }),
  });
}

/** Hides or shows rows or columns. */
export function setHidden(
  model: WorkbookModel,
  sheet: SheetModel,
  kind: "hiddenRows" | "hiddenColumns",
  first: number,
  last: number,
  hidden: boolean,
): void {
  const lines = sheet[kind];
  const changed: number[] = [];
  for (let line = first; line <= last; line++) if (lines.has(line) !== hidden) changed.push(line);
  const set = (hide: boolean): void => changed.forEach((line) => (hide ? lines.add(line) : lines.delete(line)));
  model.perform({
    redo: () => set(hidden),
    undo: () => set(!hidden),
    announce: (origin) => model.events.emit("layout", { origin, sheetId: sheet.id }),
  });
}

/** Replaces the defined names of the workbook. */
export function setNames(model: WorkbookModel, names: readonly DefinedName[]): void {
  const before = model.names;
  model.perform({
    redo: () => void (model.names = names),
    undo: () => void (model.names = before),
    announce: (origin) => model.events.emit("names", { origin }),
  });
}

/** Stores a setting as JSON text, or takes it away; undo does not touch settings, as in Excel. */
export function setSetting(model: WorkbookModel, key: string, json: string | undefined): void {
  if (json === undefined) model.settings.delete(key);
  else model.settings.set(key, json);
  model.notify((origin) => model.events.emit("settings", { origin }));
}

function patchSheet(
  model: WorkbookModel,
  sheet: SheetModel,
  patch: Partial<Layout & Parts>,
  event: "layout" | "parts",
): void {
  const members = Object.keys(patch) as (keyof (Layout & Parts))[];
  const before = Object.fromEntries(members.map((member) => [member, sheet[member]]));
  model.perform({
    redo: () => Object.assign(sheet, patch),
    undo: () => Object.assign(sheet, before),
    announce: (origin) => model.events.emit(event, { origin, sheetId: sheet.id }),
  });
}
