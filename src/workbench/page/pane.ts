import { createRequestGate } from "../host/request-gate.ts";
import type { RequestGate } from "../host/request-gate.ts";
import { RichHost } from "../host/rich-host.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import type { PageParts } from "./page-parts.ts";

export interface Pane {
  readonly host: RichHost;
  readonly gate: RequestGate;
  toggle(): void;
  runCommand(name: string): void;
  isReady(): boolean;
  onFunctionsReady(handler: () => void): void;
  close(): void;
}

export function openPane(_parts: PageParts, model: WorkbookModel): Pane {
  const host = new RichHost(model, () => undefined);
  return {
    host,
    gate: createRequestGate(host),
    toggle() {},
    runCommand() {},
    isReady: () => host.customFunctions.ready,
    onFunctionsReady() {},
    close: () => host.close(),
  };
}
