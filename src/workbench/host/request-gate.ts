import { execute } from "./interpreter.ts";
import { RichApiError } from "./rich-error.ts";
import type { RichHost } from "./rich-host.ts";
import { PathType, RequestFlag } from "./wire.ts";
import type { RequestBody, ResponseBody } from "./wire.ts";

/** A request as it came in, whatever the door. */
export interface Request {
  readonly body: RequestBody;
  readonly flags: number;
  /** Length of the body as text. */
  readonly size: number;
}

/** What happened to a request: for tests that count round trips and bytes. */
export interface RequestRecord {
  readonly actions: number;
  readonly requestSize: number;
  readonly responseSize: number;
  readonly error: string | undefined;
}

export interface RequestGate {
  /** The response body as JSON text; never rejects. */
  handle(request: Request): Promise<string>;
  /** Every request about the workbook so far (custom function results and other services are not counted). */
  readonly records: readonly RequestRecord[];
  /**
   * Whether the user is typing in a cell. Requests fail meanwhile, or wait for the end when the add-in asked for that
   * (Excel.run with delayForCellEdit).
   */
  setCellEdit(editing: boolean): void;
}

/** How long a request waits for the calculation engine: a function of the add-in that never answers must not hang it. */
const CALCULATION_PATIENCE_MS = 5_000;

/** Lets requests through one after another, when Excel would. */
export function createRequestGate(host: RichHost): RequestGate {
  const records: RequestRecord[] = [];
  let editing = false;
  let editEnds: (() => void)[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const answer = ({ body, size }: Request): string => {
    const { response, text } = answerWithin(host.limits.payload, refusal(editing, size, host) ?? execute(host, body));
    records.push({
      actions: body.Actions.length,
      requestSize: size,
      responseSize: text.length,
      error: response.Error?.Code,
    });
    return text;
  };
  const admit = async (request: Request): Promise<string> => {
    while (editing) await new Promise<void>((resolve) => editEnds.push(resolve));
    await calculated(host);
    return answer(request);
  };

  return {
    records,
    handle(request) {
      // Results of custom functions must pass at once: the calculation that others wait for needs them.
      if (isServiceRequest(request.body)) return Promise.resolve(JSON.stringify(execute(host, request.body)));
      const isPatient = (request.flags & RequestFlag.delayForCellEdit) !== 0;
      if (editing && !isPatient) return Promise.resolve(answer(request));
      const done = last.then(() => admit(request));
      last = done;
      return done;
    },
    setCellEdit(value) {
      editing = value;
      if (value) return;
      const waiting = editEnds;
      editEnds = [];
      for (const resume of waiting) resume();
    },
  };
}

function isServiceRequest(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject);
}

async function calculated(host: RichHost): Promise<void> {
  const { calculator } = host.model;
  if (!calculator) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, CALCULATION_PATIENCE_MS)));
  await Promise.race([calculator.settled(), patience]);
  clearTimeout(timer);
}

function refusal(editing: boolean, size: number, host: RichHost): ResponseBody | undefined {
  if (editing) {
    return failed(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Please exit the edit mode and try again.",
    );
  }
  if (size > host.limits.payload) {
    return failed("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
  }
  return undefined;
}

function answerWithin(limit: number, response: ResponseBody): { response: ResponseBody; text: string } {
  const text = JSON.stringify(response);
  if (text.length <= limit) return { response, text };
  const tooLarge = failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  return { response: tooLarge, text: JSON.stringify(tooLarge) };
}

function failed(code: string, message: string): ResponseBody {
  const { httpStatus } = new RichApiError(code, message);
  const error = { Code: code, Message: message, Location: null, ActionIndex: 0, HttpStatusCode: httpStatus };
  return { Results: [], TraceIds: [], Error: error };
}
