import type { WorkbookModel } from "../model/workbook-model.ts";
import { workbookClass } from "./classes/workbook-class.ts";
import type { CustomFunctionCalls } from "./custom-function-calls.ts";
import { createCustomFunctionCalls } from "./custom-function-calls.ts";
import { RichObject, instance } from "./rich-class.ts";
import type { EventEntry } from "./rich-events.ts";
import { RichEvents } from "./rich-events.ts";
import { SERVICES } from "./services.ts";
import { RichApiError } from "./rich-error.ts";

/** Limits of Excel on the web that an add-in can run into. */
export interface Limits {
  /** A range with more cells answers null instead of its values. */
  readonly cellsPerRange: number;
  /** Bytes of a request or response. */
  readonly payload: number;
}

export const WEB_LIMITS: Limits = { cellsPerRange: 5_000_000, payload: 5 * 1024 * 1024 };

/** The host's own part of the pane's state, asked for by the shared runtime. */
export interface PaneState {
  visibility: "Visible" | "Hidden";
  /** "Background": the runtime starts with the workbook. */
  startup: "Background" | "Inactive";
}

/** Everything one add-in sees of the host: the model behind it and what the add-in holds in it. */
export class RichHost {
  readonly model: WorkbookModel;
  readonly root: RichObject;
  readonly events: RichEvents;
  readonly customFunctions: CustomFunctionCalls;
  readonly pane: PaneState = { visibility: "Visible", startup: "Inactive" };
  limits: Limits = WEB_LIMITS;
  /** Address of the workbook as Office.context.document.url gives it, "" until saved. */
  documentUrl = "";
  /** Called when the pane is to be shown or hidden. */
  onPaneVisibility: ((visibility: PaneState["visibility"]) => void) | undefined;
  readonly #references = new Map<string, RichObject>();
  #nextReference = 1;

  /** `push` carries events to the add-in; a door gives it. */
  constructor(model: WorkbookModel, push: (entries: readonly EventEntry[]) => void) {
    this.model = model;
    this.root = instance(workbookClass, model);
    this.events = new RichEvents(model, push);
    this.customFunctions = createCustomFunctionCalls(push);
  }

  /** An object that stands by itself; throws ApiNotFound for what is not built. */
  service(name: string): RichObject {
    const service = SERVICES[name];
    if (!service) throw new RichApiError("ApiNotFound", `The service ${name} is not built in the workbench.`, name);
    return service();
  }

  reference(id: string): RichObject | undefined {
    return this.#references.get(id);
  }

  keepReference(object: RichObject): null {
    object.referenceId ??= `ref${String(this.#nextReference++)}`;
    this.#references.set(object.referenceId, object);
    return null;
  }

  removeReference(id: string): void {
    this.#references.delete(id);
  }

  /** Shows or hides the add-in's pane, on request of either side; the add-in's handlers hear of it. */
  setPaneVisibility(visibility: PaneState["visibility"]): void {
    if (this.pane.visibility === visibility) return;
    this.pane.visibility = visibility;
    this.onPaneVisibility?.(visibility);
    this.events.sendPaneVisibility(visibility);
  }

  /** How many objects the add-in keeps alive: a leak in the add-in shows here. */
  get referenceCount(): number {
    return this.#references.size;
  }

  close(): void {
    this.events.close();
  }
}
