import { areaAddress } from "../../core/workbook/area.ts";
import type { Origin } from "../model/model-events.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";

/** Category, type, target, message as JSON text, id: as the client unpacks it. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string, id: number];

export const MessageCategory = { customFunction: 1, event: 65536 } as const;

export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  paneVisibility: 65539,
} as const;

/** Target of the events of a whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Turns what happens in the model into the events that the add-in asked for. */
export class RichEvents {
  /** Switched off by `context.runtime.enableEvents = false`. */
  enabled = true;
  readonly #registered = new Map<string, number>();
  readonly #push: (entries: readonly EventEntry[]) => void;
  readonly #stops: (() => void)[];
  #nextId = 1;

  constructor(model: WorkbookModel, push: (entries: readonly EventEntry[]) => void) {
    this.#push = push;
    const { events } = model;
    this.#stops = [
      events.on("cells", ({ origin, sheets }) => {
        for (const { sheetId, area, content } of sheets) {
          if (origin === "load") continue;
          const address = areaAddress(area);
          if (origin === "calculation") this.#send(EventType.calculated, sheetId, { address, worksheetId: sheetId });
          else
            this.#send(content ? EventType.changed : EventType.formatChanged, sheetId, edit(sheetId, address, origin));
        }
      }),
      events.on("selection", ({ sheetId, area }) => {
        this.#send(EventType.selectionChanged, sheetId, { address: areaAddress(area), worksheetId: sheetId });
      }),
      events.on("sheetActivated", ({ sheetId, before }) => {
        this.#send(EventType.deactivated, before, { worksheetId: before });
        this.#send(EventType.activated, sheetId, { worksheetId: sheetId });
      }),
      events.on("sheetAdded", ({ sheetId, origin }) => {
        this.#send(EventType.sheetAdded, sheetId, {
          worksheetId: sheetId,
          source: "Local",
          triggerSource: trigger(origin),
        });
      }),
      events.on("sheetDeleted", ({ sheetId, origin }) => {
        this.#send(EventType.sheetDeleted, sheetId, {
          worksheetId: sheetId,
          source: "Local",
          triggerSource: trigger(origin),
        });
      }),
    ];
  }

  register(type: number, target: string): void {
    const key = `${String(type)}:${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${String(type)}:${target}`;
    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) - 1));
  }

  /** Tells the add-in that its pane was shown or hidden; the shared runtime does not register for it. */
  sendPaneVisibility(visibility: string): void {
    this.#push([this.#entry(EventType.paneVisibility, "", { visibility })]);
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  /** To the handlers of the sheet and to those of the whole workbook, each if there are any. */
  #send(type: number, sheetId: string, message: object): void {
    if (!this.enabled) return;
    const targets = [sheetId, WORKBOOK_TARGET].filter((target) => this.#registered.get(`${String(type)}:${target}`));
    if (targets.length > 0) this.#push(targets.map((target) => this.#entry(type, target, message)));
  }

  #entry(type: number, target: string, message: object): EventEntry {
    return [MessageCategory.event, type, target, JSON.stringify(message), this.#nextId++];
  }
}

function edit(worksheetId: string, address: string, origin: Origin): object {
  return { address, changeType: "RangeEdited", source: "Local", worksheetId, triggerSource: trigger(origin) };
}

function trigger(origin: Origin): string {
  return origin === "addin" ? "ThisLocalAddin" : "Unknown";
}
