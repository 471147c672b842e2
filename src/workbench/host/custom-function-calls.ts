import type { EventEntry } from "./rich-events.ts";
import { MessageCategory } from "./rich-events.ts";

/** One call of a custom function, as the calculation engine makes it. */
export interface Invocation {
  /** The id of functions.json, without namespace: "STAND". */
  readonly functionId: string;
  /** Scalars, or rows of cells for a range. */
  readonly args: readonly unknown[];
  /** Address of the calling cell: "Blad1!A1". */
  readonly caller: string;
  /** 1 cancelable, 2 streaming, 4 error values allowed as arguments, 8 rich data types. */
  readonly flags?: number;
}

/** A value or rows of values, or an Excel error with the text that Excel shows beside it. */
export type InvocationResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

export interface CustomFunctionCalls {
  /** Calls the add-in's function; all calls of one turn travel together, since the client answers in batches. */
  invoke(invocation: Invocation): Promise<InvocationResult>;
  /** Takes in what the add-in computed (SetInvocationArrayResults). */
  settle(results: readonly unknown[]): void;
  /** Whether the add-in said that its functions are there; before that nothing answers. */
  readonly ready: boolean;
  /** Calls the handler when the functions are there: now, if they are. */
  onReady(handler: () => void): void;
  /** The add-in says that its functions are there. */
  markReady(): void;
}

const INVOKE = 1000;

/** CustomFunctions.ErrorCode by the number the client sends; everything else is #VALUE!. */
const ERROR_NAMES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  // No metadata, no function behind the name; a function that throws comes as 2, a promise that is rejected as 3.
  9: "#NAME?",
  10: "#NAME?",
};

export function createCustomFunctionCalls(push: (entries: readonly EventEntry[]) => void): CustomFunctionCalls {
  const waiting = new Map<number, (result: InvocationResult) => void>();
  let outgoing: EventEntry[] = [];
  let nextId = 1;
  let ready = false;
  const handlers: (() => void)[] = [];

  const flush = (): void => {
    const entries = outgoing;
    outgoing = [];
    push(entries);
  };

  return {
    get ready() {
      return ready;
    },
    onReady(handler) {
      if (ready) handler();
      else handlers.push(handler);
    },
    markReady() {
      ready = true;
      for (const handler of handlers.splice(0)) handler();
    },
    invoke({ functionId, args, caller, flags = 0 }) {
      const id = nextId++;
      const message = JSON.stringify([id, functionId, args, caller, flags, null]);
      if (outgoing.length === 0) queueMicrotask(flush);
      outgoing.push([MessageCategory.customFunction, INVOKE, "", message, id]);
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    settle(results) {
      for (const result of results) {
        const [id, ok, value, code] = result as [number, boolean, unknown, unknown];
        const resolve = waiting.get(id);
        waiting.delete(id);
        resolve?.(ok ? { ok, value: plain(value) } : failure(value, Number(code)));
      }
    },
  };
}

/** Not a number has no error code of its own on the wire, and Excel shows #NUM! for it. */
function failure(value: unknown, code: number): InvocationResult {
  const message = typeof value === "string" ? value : "";
  const error = message === "NaN" && code === 0 ? "#NUM!" : (ERROR_NAMES[code] ?? "#VALUE!");
  return { ok: false, error, message };
}

/** An error inside an array travels as an object that has its name as `basicValue`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;
}
