import { CULTURE } from "./culture.ts";
import { ErrorCode, MessageType, NOT_SUPPORTED, RequestKind, ResponseKind } from "./xdm-messages.ts";
import type { PaneMessage } from "./xdm-messages.ts";

/** The line between the host page and one add-in page in a frame. */
export interface XdmChannel {
  /** Sends an event if the pane registered for it. */
  push(event: string, data: unknown): void;
  close(): void;
}

export interface XdmChannelOptions {
  /** An empty frame of the page. */
  readonly frame: HTMLIFrameElement;
  /** Address of the add-in's page. */
  readonly url: URL;
  readonly addInId: string;
  /** Answers a call of the pane, by name. */
  readonly answer: (name: string, data: unknown) => Promise<unknown>;
  /** The pane registered for an event. */
  readonly onRegistered: (event: string) => void;
}

/** Shared runtime and custom functions. */
const RUNTIME_FLAGS = 3;

/** Loads the add-in's page into the frame as Excel on the web does, and carries messages both ways. */
export function openXdmChannel({ frame, url, addInId, answer, onRegistered }: XdmChannelOptions): XdmChannel {
  // Office.js keeps settings of the session under the conversation's name: a new name for every load.
  const conversation = `c${crypto.randomUUID()}`;
  /** Correlation of every event that the pane wants. */
  const registered = new Map<string, unknown>();

  const post = (kind: number, name: string, correlation: unknown, data: unknown, error: number): void => {
    const message = {
      _messageType: MessageType.response,
      _responseType: kind,
      _actionName: name,
      _correlationId: correlation,
      _errorCode: error,
      _data: data ?? null,
      _conversationId: conversation,
      _origin: location.origin,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), url.origin);
  };

  const respond = async ({ _actionType, _actionName, _correlationId, _data }: PaneMessage): Promise<unknown> => {
    switch (_actionType) {
      case RequestKind.invoke:
        return answer(_actionName, _data);
      case RequestKind.registerEvent:
        registered.set(_actionName, _correlationId);
        queueMicrotask(() => onRegistered(_actionName));
        return { Error: 0 };
      case RequestKind.unregisterEvent:
        registered.delete(_actionName);
        return { Error: 0 };
      default:
        return NOT_SUPPORTED;
    }
  };

  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== url.origin) return;
    const message = parse(event.data);
    if (message?._messageType !== MessageType.request) return;
    const { _actionName, _correlationId } = message;
    respond(message).then(
      (data) => post(ResponseKind.answer, _actionName, _correlationId, data, ErrorCode.none),
      () => post(ResponseKind.answer, _actionName, _correlationId, null, ErrorCode.handling),
    );
  };

  window.addEventListener("message", listen);
  frame.src = frameAddress(url, [conversation, addInId, location.origin]);
  return {
    push(event, data) {
      if (registered.has(event)) post(ResponseKind.event, event, registered.get(event), data, ErrorCode.none);
    },
    close() {
      window.removeEventListener("message", listen);
      frame.src = "about:blank";
    },
  };
}

/** The add-in's page with what Office.js reads about its host: product, platform, version, language, flags, partner. */
function frameAddress(url: URL, partner: readonly string[]): string {
  const host = ["Excel", "Web", "16.01", CULTURE.name, "workbench", "", "disableLogging", String(RUNTIME_FLAGS)];
  const query = `${url.search === "" ? "?" : `${url.search}&`}_host_Info=${host.join("$")}`;
  return `${url.origin}${url.pathname}${query}#&_xdm_Info=${partner.join("|")}`;
}

function parse(data: unknown): PaneMessage | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const message: unknown = JSON.parse(data);
    return typeof message === "object" && message !== null ? (message as PaneMessage) : undefined;
  } catch {
    return undefined;
  }
}
