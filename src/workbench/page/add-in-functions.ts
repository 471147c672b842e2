import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/preset-sheets-core";
import { cellAddress, quoteSheet } from "../../core/workbook/area.ts";
import { isErrorName } from "../formula/dialect.ts";
import type { CustomFunctionCalls, InvocationResult } from "../host/custom-function-calls.ts";
import { intersection } from "../model/areas.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { areaOf, rangeOf } from "./workbook-snapshot.ts";

/** What the workbench needs of functions.json. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly dimensionality?: string; readonly repeating?: boolean }[];
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
  /** Sends every call that has no answer yet to the pane; gives the cells to compute again once all are there. */
  ask(): Promise<readonly CallingCell[]>;
  /** Drops the answers: the next recalculation asks anew. */
  forget(): void;
}

type Scalar = number | string | boolean | null;
type Argument = Scalar | { readonly code: string; readonly type: "CustomFunctionError" } | readonly Argument[];

/** Flag of an invocation: errors may be handed to the function. */
const ERRORS_ALLOWED = 4;

interface Call {
  readonly functionId: string;
  readonly args: readonly Argument[];
  readonly callers: CallingCell[];
}

/** `prefix` is the namespace of the manifest: "SD" makes =SD.STAND(…). */
export function createAddInFunctions(
  metadata: FunctionsMetadata,
  prefix: string,
  model: WorkbookModel,
  pane: CustomFunctionCalls,
): AddInFunctions {
  const answers = new Map<string, FunctionVariantType>();
  const open = new Map<string, Call>();
  const flags = metadata.allowErrorForDataTypeAny === true ? ERRORS_ALLOWED : 0;

  const executor = (definition: FunctionMetadata): BaseFunction => {
    const made = new BaseFunction(`${prefix}.${definition.name}`.toUpperCase());
    // Values would arrive with 0 for every empty cell.
    made.needsReferenceObject = true;
    made.calculate = (...variants) => {
      try {
        const args = shapeArguments(
          definition,
          variants.map((variant) => argumentOf(variant, model)),
        );
        const error = flags === 0 ? firstError(args) : undefined;
        if (error !== undefined) return ErrorValueObject.create(error as ErrorType);
        const key = JSON.stringify([definition.id, args]);
        const answer = answers.get(key);
        if (answer) return answer as BaseValueObject;
        const call = open.get(key) ?? { functionId: definition.id, args, callers: [] };
        call.callers.push({ sheetId: made.subUnitId ?? "", row: made.row, column: made.column });
        open.set(key, call);
        return ErrorValueObject.create(ErrorType.CONNECT);
      } catch {
        // Univer's calculation would die of it, and every formula with it.
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    };
    return made;
  };

  return {
    executors: metadata.functions.map(executor),
    forget: () => answers.clear(),
    async ask() {
      if (!pane.ready || open.size === 0) return [];
      const asked = [...open];
      open.clear();
      await Promise.all(
        asked.map(async ([key, { functionId, args, callers }]) => {
          const caller = callerAddress(callers[0], model);
          answers.set(key, valueObject(await pane.invoke({ functionId, args, caller, flags })));
        }),
      );
      return asked.flatMap(([, { callers }]) => callers);
    },
  };
}

function callerAddress(cell: CallingCell | undefined, model: WorkbookModel): string {
  if (!cell) return "";
  return `${quoteSheet(model.sheet(cell.sheetId)?.name ?? "")}!${cellAddress(cell.row, cell.column)}`;
}

/** A matrix parameter gets rows of cells, also for one value; a repeating one gathers what is left. */
function shapeArguments({ parameters }: FunctionMetadata, given: readonly Argument[]): Argument[] {
  return parameters.map((parameter, index) => {
    const shaped = (value: Argument | undefined): Argument => {
      if (value === undefined || value === null) return null;
      const isRows = Array.isArray(value);
      if (parameter.dimensionality === "matrix") return isRows ? value : [[value]];
      return isRows ? (((value as Argument[])[0] as Argument[] | undefined)?.[0] ?? null) : value;
    };
    return parameter.repeating === true ? given.slice(index).map(shaped) : shaped(given[index]);
  });
}

function argumentOf(variant: FunctionVariantType, model: WorkbookModel): Argument {
  if (variant.isReferenceObject()) return referenceRows(variant as BaseReferenceObject, model);
  if (variant.isArray()) {
    return (variant as ArrayValueObject).getArrayValue().map((row) => row.map((value) => scalar(value)));
  }
  return scalar(variant as BaseValueObject);
}

/** The cells of a reference; of whole rows and columns only the part in use. */
function referenceRows(reference: BaseReferenceObject, model: WorkbookModel): Argument {
  const whole = areaOf(reference.getRangePosition());
  const isUnbounded = reference.isRow() || reference.isColumn();
  const used = model.sheet(reference.getSheetId())?.cells.usedArea(true);
  const area = isUnbounded ? used && intersection(whole, used) : whole;
  if (!area) return [[null]];
  const rows: Argument[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<Argument>(area.right - area.left + 1).fill(null),
  );
  // Univer keeps this object for the next calculation.
  const before = reference.getRangeData();
  reference.setRangeData({ ...before, ...rangeOf(area) });
  reference.iterator((value, row, column) => {
    const line = rows[row - area.top];
    if (line) line[column - area.left] = scalar(value);
  });
  reference.setRangeData(before);
  return rows;
}

function scalar(value: Nullable<BaseValueObject>): Argument {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { code: String(value.getValue()), type: "CustomFunctionError" };
  return value.getValue();
}

function firstError(args: readonly Argument[]): string | undefined {
  for (const argument of args) {
    if (Array.isArray(argument)) {
      const found = firstError(argument as readonly Argument[]);
      if (found !== undefined) return found;
    } else if (typeof argument === "object" && argument !== null && "code" in argument) return argument.code;
  }
  return undefined;
}

function valueObject(result: InvocationResult): FunctionVariantType {
  if (!result.ok) return ErrorValueObject.create(result.error as ErrorType);
  if (!Array.isArray(result.value)) return single(result.value);
  const rows = (result.value as unknown[]).map((row) => (Array.isArray(row) ? row.map(single) : [single(row)]));
  const columnCount = Math.max(...rows.map((row) => row.length), 0);
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function single(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return isErrorName(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
    default:
      return StringValueObject.create("");
  }
}
