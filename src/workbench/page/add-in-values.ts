import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/preset-sheets-core";
import { isErrorName } from "../formula/dialect.ts";
import type { InvocationResult } from "../host/custom-function-calls.ts";
import { intersection } from "../model/areas.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { areaOf, rangeOf } from "./workbook-snapshot.ts";

/** An argument as Office.js takes it: an empty cell is null, a range its rows. */
export type Argument = Scalar | readonly Argument[];
type Scalar = number | string | boolean | null | ErrorArgument;
type Rows = readonly (readonly Scalar[])[];

/** What Office.js makes a CustomFunctions.Error of. */
interface ErrorArgument {
  readonly code: string;
  readonly type: "CustomFunctionError";
}

/** Kinds of parameters as functions.json has them. */
export interface Parameter {
  readonly dimensionality?: string;
  readonly repeating?: boolean;
}

/** Univer's values as the arguments of these parameters; a repeating parameter gathers all that is left. */
export function argumentsFor(
  parameters: readonly Parameter[],
  variants: readonly FunctionVariantType[],
  model: WorkbookModel,
): Argument[] {
  return parameters.map((parameter, index) =>
    parameter.repeating === true
      ? variants.slice(index).map((variant) => argumentFor(parameter, variant, model))
      : argumentFor(parameter, variants[index], model),
  );
}

/** A matrix parameter gets rows, also of one value; a scalar one gets one value, also of rows. */
function argumentFor(parameter: Parameter, variant: FunctionVariantType | undefined, model: WorkbookModel): Argument {
  if (variant === undefined) return null;
  const wantsRows = parameter.dimensionality === "matrix";
  if (variant.isReferenceObject() || variant.isArray()) {
    const rows = variant.isArray()
      ? arrayRows(variant as ArrayValueObject)
      : referenceRows(variant as BaseReferenceObject, model);
    return wantsRows ? rows : (rows[0]?.[0] ?? null);
  }
  const value = scalar(variant as BaseValueObject);
  return wantsRows && value !== null ? [[value]] : value;
}

function arrayRows(array: ArrayValueObject): Rows {
  return array.getArrayValue().map((row) => row.map(scalar));
}

/** The cells of a reference; of whole rows and columns only the part in use. */
function referenceRows(reference: BaseReferenceObject, model: WorkbookModel): Rows {
  const whole = areaOf(reference.getRangePosition());
  const used = model.sheet(reference.getSheetId())?.cells.usedArea(true);
  const area = reference.isRow() || reference.isColumn() ? used && intersection(whole, used) : whole;
  if (!area) return [[null]];
  const width = area.right - area.left + 1;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () => new Array<Scalar>(width).fill(null));
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

function scalar(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { code: String(value.getValue()), type: "CustomFunctionError" };
  return value.getValue();
}

/** The first error among the arguments: what Excel shows when a function does not take errors. */
export function firstError(args: readonly Argument[]): string | undefined {
  for (const argument of args) {
    if (typeof argument !== "object" || argument === null) continue;
    const found = "code" in argument ? argument.code : firstError(argument);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a function gave, as Univer calculates on with it; rows spill. */
export function univerValue(result: InvocationResult): BaseValueObject {
  if (!result.ok) return errorValue(result.error);
  if (!Array.isArray(result.value)) return singleValue(result.value);
  const rows = result.value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(singleValue));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return errorValue(ErrorType.VALUE);
  const nowhere = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount, ...nowhere });
}

export function errorValue(name: string): ErrorValueObject {
  return ErrorValueObject.create(name as ErrorType);
}

function singleValue(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return isErrorName(value) ? errorValue(value) : StringValueObject.create(value);
    default:
      return StringValueObject.create("");
  }
}
