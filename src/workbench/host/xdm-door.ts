import { setSetting } from "../model/edit-parts.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { createRequestGate } from "./request-gate.ts";
import type { RequestGate } from "./request-gate.ts";
import { REQUIREMENT_SETS } from "./requirement-sets.ts";
import { createRibbonCommands } from "./ribbon-commands.ts";
import type { RibbonCommands } from "./ribbon-commands.ts";
import { RichHost } from "./rich-host.ts";
import type { RequestBody } from "./wire.ts";
import { openXdmChannel } from "./xdm-channel.ts";
import { DispatchId, EventName, NOT_SUPPORTED, RichApiPlace, appContext } from "./xdm-messages.ts";
import type { ExecuteMethod } from "./xdm-messages.ts";

export interface XdmDoorOptions {
  readonly model: WorkbookModel;
  /** An empty frame of the page. */
  readonly frame: HTMLIFrameElement;
  /** Address of the add-in's page. */
  readonly url: string;
  /** What Office.context.document.url gives. */
  readonly documentUrl: string;
  /** False starts the add-in unseen, as a shared runtime may; default it is seen. */
  readonly paneVisible?: boolean;
  /** A key that would leave the pane, which the pane cannot do itself (xdm-messages.ts: Notice). */
  readonly onNotice?: (notice: number) => void;
}

export interface XdmDoor {
  readonly host: RichHost;
  readonly gate: RequestGate;
  /** Presses a ribbon button of the add-in; resolves when the add-in says that it is done. */
  runCommand(name: string): Promise<void>;
  /** Takes the add-in's page out of the frame. */
  close(): void;
}

const ADD_IN_ID = "workbench";

/** Opens the add-in's page in a frame and answers what the unmodified Office.js in it asks of Excel. */
export function openXdmDoor(options: XdmDoorOptions): XdmDoor {
  const { model, frame, documentUrl, paneVisible = true } = options;
  const host = new RichHost(model, (entries) => channel.push(EventName.richApi, { ArrayData: entries }));
  host.documentUrl = documentUrl;
  host.pane.visibility = paneVisible ? "Visible" : "Hidden";
  const gate = createRequestGate(host);
  const commands = createRibbonCommands((id, name) =>
    channel.push(EventName.command, { 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) }),
  );

  const answer = async (name: string, data: unknown): Promise<unknown> => {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext({
          addInId: ADD_IN_ID,
          documentUrl,
          settings: model.settings,
          requirementSets: REQUIREMENT_SETS,
          paneVisible,
        });
      case "ContextActivationManager_notifyHost":
        options.onNotice?.(Number((data as readonly unknown[])[1]));
        return null;
      case "executeMethod":
        return executeMethod(data as ExecuteMethod, model, gate, commands);
      default:
        return NOT_SUPPORTED;
    }
  };

  const channel = openXdmChannel({
    frame,
    url: new URL(options.url, location.href),
    addInId: ADD_IN_ID,
    answer,
    onRegistered: (event) => {
      if (event === EventName.command) commands.ready();
    },
  });
  // The old event of the document has no address: its handlers ask for the selection themselves.
  const stopSelection = model.events.on("selection", () => channel.push(EventName.selection, { Error: 0 }));

  return {
    host,
    gate,
    runCommand: (name) => commands.run(name),
    close() {
      stopSelection();
      host.close();
      channel.close();
    },
  };
}

async function executeMethod(
  method: ExecuteMethod,
  model: WorkbookModel,
  gate: RequestGate,
  commands: RibbonCommands,
): Promise<unknown> {
  switch (method.DdaMethod.DispatchId) {
    case DispatchId.richApi: {
      const text = String(method.ArrayData?.[RichApiPlace.body]);
      const flags = Number(method.ArrayData?.[RichApiPlace.flags]);
      const answer = await gate.handle({ body: JSON.parse(text) as RequestBody, flags, size: text.length });
      return { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], answer] };
    }
    case DispatchId.settingsRefresh: {
      const settings = Array.from(model.settings, ([Name, Value]) => ({ Name, Value }));
      return { Error: 0, Version: 1, Properties: { Settings: settings } };
    }
    case DispatchId.settingsSave:
      replaceSettings(model, new Map(method.DdaSettingsMethod?.Properties ?? []));
      return { Error: 0, Version: 1 };
    case DispatchId.commandCompleted:
      commands.complete(String(method[0]));
      return { Error: 0, Version: 1 };
    default:
      return NOT_SUPPORTED;
  }
}

/** The pane saves the complete set: what is not in it is gone. */
function replaceSettings(model: WorkbookModel, settings: ReadonlyMap<string, string>): void {
  model.operate("addin", () => {
    for (const key of [...model.settings.keys()]) if (!settings.has(key)) setSetting(model, key, undefined);
    for (const [key, json] of settings) setSetting(model, key, json);
  });
}
