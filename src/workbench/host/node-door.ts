import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { createRequestGate } from "./request-gate.ts";
import type { RequestGate } from "./request-gate.ts";
import { REQUIREMENT_SETS, isClaimed } from "./requirement-sets.ts";
import type { EventEntry } from "./rich-events.ts";
import { RichHost } from "./rich-host.ts";
import type { RequestBody } from "./wire.ts";

/** What the unmodified client defines, as far as Node code needs it. */
export interface NodeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Only what the client itself asks of office.js, which needs a browser: requirement sets and the document's address. */
  readonly Office: typeof Office;
  readonly CustomFunctions: { readonly Error: unknown };
  /** Custom functions by id, where office.js would keep what `CustomFunctions.associate` gives it. */
  readonly CustomFunctionMappings: Record<string, (...args: never[]) => unknown>;
}

export interface NodeDoor {
  readonly client: NodeClient;
  readonly host: RichHost;
  readonly gate: RequestGate;
  close(): void;
}

/** The bridge that Microsoft's client offers to hosts without a browser. */
interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** Message types of the bridge. */
const BridgeMessage = { request: 1, response: 2, generic: 3 } as const;
const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

/** Runs Microsoft's unmodified Excel client in Node against a workbook model. */
export function openNodeDoor(
  model: WorkbookModel,
  requirementSets: Readonly<Record<string, string>> = REQUIREMENT_SETS,
): NodeDoor {
  const bridge: HostBridge = { sendMessageToHost, onMessageFromHost: () => undefined };
  const send = (message: object): void => queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify(message)));
  const host = new RichHost(model, (entries: readonly EventEntry[]) => {
    send({ type: BridgeMessage.generic, message: { entries } });
  });
  const gate = createRequestGate(host);

  function sendMessageToHost(text: string): void {
    const { id, type, flags, message } = JSON.parse(text) as {
      id: number;
      type: number;
      flags: number;
      message: { body: string | RequestBody };
    };
    if (type !== BridgeMessage.request) return;
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
    void gate.handle({ body, flags, size: text.length }).then((answer) => {
      const head = `{"id":${String(id)},"type":${String(BridgeMessage.response)},"message":{"statusCode":200,"headers":{},"body":`;
      bridge.onMessageFromHost(`${head}${answer}}}`);
    });
  }

  const window: Record<string, unknown> = browserGlobals();
  runInContext(clientSource(), createContext(window), { filename: CLIENT });
  const client = window as unknown as NodeClient;
  // Office.context asks this part of office.js, which itself needs a browser.
  const context = officeContext(host, requirementSets);
  Object.assign((window as { OSF: object }).OSF, { _OfficeAppFactory: { getContext: () => context } });
  (client.OfficeExtension as unknown as { HostBridge: { init(bridge: HostBridge): void } }).HostBridge.init(bridge);
  return { client, host, gate, close: () => host.close() };
}

let source: string | undefined;

function clientSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve(CLIENT), "utf8");
  return source;
}

/** What office.js would have learnt from the host at its start; the Excel client asks for the requirement sets. */
function officeContext(host: RichHost, requirementSets: Readonly<Record<string, string>>): object {
  return {
    requirements: {
      isSetSupported: (name: string, version?: string | number) => isClaimed(requirementSets, name, version),
    },
    document: {
      get url() {
        return host.documentUrl;
      },
    },
  };
}

/** The few things of a browser that the client touches while it loads. */
function browserGlobals(): Record<string, unknown> {
  const address = { href: "https://localhost/", origin: "https://localhost", search: "", hash: "" };
  const element = { setAttribute: () => undefined, appendChild: () => undefined };
  const document = {
    createElement: () => element,
    getElementsByTagName: () => [element],
    addEventListener: () => undefined,
    documentElement: {},
    domain: "localhost",
  };
  const window: Record<string, unknown> = {
    // The host's own JSON and Error, so that what tests get are ordinary arrays, objects and errors.
    JSON,
    Error,
    Promise,
    console,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    location: address,
    navigator: { userAgent: "node" },
    document,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    CustomFunctionMappings: {},
  };
  return Object.assign(window, { window, self: window, parent: window, top: window });
}
