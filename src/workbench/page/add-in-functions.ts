import { BaseFunction, ErrorType } from "@univerjs/preset-sheets-core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import { cellAddress, quoteSheet } from "../../core/workbook/area.ts";
import type { CustomFunctionCalls } from "../host/custom-function-calls.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { argumentsFor, errorValue, firstError, univerValue } from "./add-in-values.ts";
import type { Argument, Parameter } from "./add-in-values.ts";

/** What the workbench needs of functions.json. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** A cell whose formula called a function. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The add-in's functions between the calculation engine and the pane that computes them. */
export interface AddInFunctions {
  readonly executors: readonly BaseFunction[];
  /** Whether there are calls to send to the pane, and a pane to answer them. */
  hasCalls(): boolean;
  /** Sends the calls that were not sent yet; gives the cells to compute again once all are answered. */
  ask(): Promise<readonly CallingCell[]>;
  /** Drops the answers: the next recalculation asks anew. */
  forget(): void;
}

interface Call {
  readonly functionId: string;
  readonly args: readonly Argument[];
  readonly callers: CallingCell[];
  sent: boolean;
}

/** Flag of an invocation: errors may be handed to the function. */
const ERRORS_ALLOWED = 4;

/**
 * `prefix` is the namespace of the manifest: "SD" makes =SD.STAND(…). A call without an answer gives #GETTING_DATA for
 * now and is remembered: waiting for it would stop the calculation at every cell, and each answer takes 50 ms or more.
 */
export function createAddInFunctions(
  metadata: FunctionsMetadata,
  prefix: string,
  model: WorkbookModel,
  pane: CustomFunctionCalls,
): AddInFunctions {
  const answers = new Map<string, BaseValueObject>();
  const open = new Map<string, Call>();
  const flags = metadata.allowErrorForDataTypeAny === true ? ERRORS_ALLOWED : 0;

  const answerOrAsk = (functionId: string, args: readonly Argument[], caller: CallingCell): BaseValueObject => {
    const error = flags === 0 ? firstError(args) : undefined;
    if (error !== undefined) return errorValue(error);
    const key = JSON.stringify([functionId, args]);
    const answer = answers.get(key);
    if (answer) return answer;
    const call = open.get(key) ?? { functionId, args, callers: [], sent: false };
    call.callers.push(caller);
    open.set(key, call);
    return errorValue(ErrorType.CONNECT);
  };

  const executor = ({ id, name, parameters }: FunctionMetadata): BaseFunction => {
    const made = new BaseFunction(`${prefix}.${name}`.toUpperCase());
    // Values would arrive with 0 for every empty cell.
    made.needsReferenceObject = true;
    made.calculate = (...variants) => {
      try {
        const caller = { sheetId: made.subUnitId ?? "", row: made.row, column: made.column };
        return answerOrAsk(id, argumentsFor(parameters, variants, model), caller);
      } catch {
        // Univer's calculation would die of it, and every formula with it.
        return errorValue(ErrorType.VALUE);
      }
    };
    return made;
  };

  return {
    executors: metadata.functions.map(executor),
    forget: () => answers.clear(),
    hasCalls: () => pane.ready && [...open.values()].some(({ sent }) => !sent),
    async ask() {
      const asked = [...open].filter(([, { sent }]) => !sent);
      const send = async ([key, call]: [string, Call]): Promise<readonly CallingCell[]> => {
        const { functionId, args, callers } = call;
        call.sent = true;
        const caller = callers[0] ? callerAddress(callers[0], model) : "";
        answers.set(key, univerValue(await pane.invoke({ functionId, args, caller, flags })));
        open.delete(key);
        return callers;
      };
      return (await Promise.all(asked.map(send))).flat();
    },
  };
}

function callerAddress({ sheetId, row, column }: CallingCell, model: WorkbookModel): string {
  return `${quoteSheet(model.sheet(sheetId)?.name ?? "")}!${cellAddress(row, column)}`;
}
