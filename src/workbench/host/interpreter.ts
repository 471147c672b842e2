import { located, pascal } from "./members.ts";
import { ObjectPaths } from "./object-paths.ts";
import { answerQuery, readMember, selection } from "./query.ts";
import { RichObject } from "./rich-class.ts";
import { RichApiError, apiNotFound } from "./rich-error.ts";
import type { RichHost } from "./rich-host.ts";
import { ActionType } from "./wire.ts";
import type { Action, RequestBody, ResponseBody } from "./wire.ts";

/**
 * Executes one request: every action in order, until one fails. What was done before it stands, as in Excel. The
 * request is one operation of the model: one change event and one step for undo.
 */
export function execute(host: RichHost, body: RequestBody): ResponseBody {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  const paths = new ObjectPaths(host, body.ObjectPaths);
  let index = 0;
  try {
    host.model.operate("addin", () => {
      for (; index < body.Actions.length; index++) {
        const action = body.Actions[index] as Action;
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        const value = action.ActionType === ActionType.trace ? null : perform(host, paths, action);
        results.push({ ActionId: action.Id, Value: value ?? null });
      }
    });
    return { Results: results, TraceIds: traceIds };
  } catch (error) {
    return { Results: results, TraceIds: traceIds, Error: describe(error, index) };
  }
}

function perform(host: RichHost, paths: ObjectPaths, action: Action): unknown {
  const target = paths.resolve(action.ObjectPathId);
  // Everything asked of a null object is ignored: office-js-helpers deletes a sheet that need not exist.
  if (target === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identify(target, host);
    case ActionType.query:
    case ActionType.queryAsJson:
      return answerQuery(target, selection(action.QueryInfo), host);
    case ActionType.method:
      return callMethod(host, target, action.Name ?? "", paths.argumentsOf(action.ArgumentInfo));
    case ActionType.setProperty:
      return setProperty(host, target, action.Name ?? "", paths.argumentsOf(action.ArgumentInfo)[0]);
    case ActionType.ensureUnchanged:
      return ensureUnchanged(host, target, action.ObjectState ?? {});
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        setProperty(host, target, pascal(name), value);
      return null;
    default:
      throw new RichApiError(
        "NotImplemented",
        `Action type ${String(action.ActionType)} is not built in the workbench.`,
      );
  }
}

function identify(target: RichObject, host: RichHost): unknown {
  if (target.referenceId !== undefined) return { _ReferenceId: target.referenceId };
  return target.type.identity?.(target.self, host) ?? {};
}

function callMethod(host: RichHost, target: RichObject, name: string, args: readonly unknown[]): unknown {
  if (name === "_KeepReference") return host.keepReference(target);
  const method = target.type.methods?.[name];
  if (!method) throw apiNotFound(target.type.name, name);
  const result = located(target, name, () => method(target.self, args, host));
  return result instanceof RichObject ? identify(result, host) : result;
}

function setProperty(host: RichHost, target: RichObject, name: string, value: unknown): null {
  const property = target.type.properties?.[name];
  if (!property?.set) throw apiNotFound(target.type.name, name);
  located(target, name, () => property.set?.(target.self, value, host));
  return null;
}

function ensureUnchanged(host: RichHost, target: RichObject, state: Readonly<Record<string, unknown>>): null {
  for (const [name, expected] of Object.entries(state)) {
    if (JSON.stringify(readMember(target, pascal(name), {}, host)) !== JSON.stringify(expected)) {
      throw new RichApiError("Conflict", "Request could not be processed because of a conflict.");
    }
  }
  return null;
}

function describe(error: unknown, actionIndex: number): NonNullable<ResponseBody["Error"]> {
  const known = error instanceof RichApiError ? error : undefined;
  return {
    Code: known?.code ?? "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: known?.location ?? null,
    ActionIndex: actionIndex,
    HttpStatusCode: known?.httpStatus ?? 500,
  };
}
