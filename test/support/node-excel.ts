import { openNodeDoor } from "../../src/workbench/host/node-door.ts";
import type { RequestRecord } from "../../src/workbench/host/request-gate.ts";
import { REQUIREMENT_SETS } from "../../src/workbench/host/requirement-sets.ts";
import type { RichHost } from "../../src/workbench/host/rich-host.ts";
import type { ModelValue } from "../../src/workbench/model/cell.ts";
import { writeContents } from "../../src/workbench/model/edit-cells.ts";
import { addSheet, renameSheet } from "../../src/workbench/model/edit-sheets.ts";
import type { SheetModel } from "../../src/workbench/model/sheet-model.ts";
import { WorkbookModel } from "../../src/workbench/model/workbook-model.ts";

export interface NodeExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctionMappings: Record<string, (...args: never[]) => unknown>;
  readonly model: WorkbookModel;
  readonly host: RichHost;
  /** How many requests about the workbook went over the channel since the start or the last `forget`. */
  roundTrips(): number;
  requests(): readonly RequestRecord[];
  forget(): void;
  /** The user starts or stops typing in a cell. */
  setCellEdit(editing: boolean): void;
  /** Resolves when the events that the host has sent are handled. */
  settled(): Promise<void>;
  close(): void;
}

/**
 * Microsoft's unmodified Excel client on our host. `Excel`, `Office` and `OfficeExtension` are global meanwhile, as they
 * are in the add-in; `close` takes them away.
 */
export function startNodeExcel(
  options: { readonly workbook?: WorkbookModel; readonly requirementSets?: Readonly<Record<string, string>> } = {},
): NodeExcel {
  const model = options.workbook ?? new WorkbookModel();
  const door = openNodeDoor(model, { ...REQUIREMENT_SETS, ...options.requirementSets });
  const { Excel, Office, OfficeExtension, CustomFunctionMappings } = door.client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  let forgotten = 0;
  return {
    Excel,
    OfficeExtension,
    CustomFunctionMappings,
    model,
    host: door.host,
    roundTrips: () => door.gate.records.length - forgotten,
    requests: () => door.gate.records.slice(forgotten),
    forget: () => void (forgotten = door.gate.records.length),
    setCellEdit: (editing) => door.gate.setCellEdit(editing),
    settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
    close: () => {
      door.close();
      for (const name of ["Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** A workbook of sheets by name, each given as rows from A1; a text that starts with "=" is a formula without result. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly ModelValue[])[]>>): WorkbookModel {
  const model = new WorkbookModel();
  model.operate("load", () => {
    Object.entries(sheets).forEach(([name, rows], index) => {
      const sheet = index === 0 ? (model.sheets[0] as SheetModel) : addSheet(model, name);
      if (index === 0) renameSheet(model, sheet, name);
      const contents = rows.flatMap((line, row) =>
        line.map((value, column) =>
          typeof value === "string" && value.startsWith("=")
            ? { row, column, value: 0, formula: value }
            : { row, column, value },
        ),
      );
      writeContents(model, sheet, contents);
    });
  });
  return model;
}

/** The sheet of that name; a test that asks for another is wrong. */
export function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
