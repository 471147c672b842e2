import { openNodeDoor } from "../../src/workbench/host/node-door.ts";
import type { RequestRecord } from "../../src/workbench/host/request-gate.ts";
import { REQUIREMENT_SETS } from "../../src/workbench/host/requirement-sets.ts";
import type { RichHost } from "../../src/workbench/host/rich-host.ts";
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
