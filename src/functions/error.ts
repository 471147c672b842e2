/// <reference types="custom-functions-runtime" />
import type { Failure } from "../core/indicators/failure.ts";
import type { ErrorCell } from "./cell.ts";

/** The errors a custom function can end with itself: Excel turns any other that is thrown into #WAARDE!. */
const CODES = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
} as const satisfies Record<Failure["error"], keyof typeof CustomFunctions.ErrorCode>;

/** A Failure as Excel takes it. Excel shows the message with #WAARDE! and #N/B only. */
export function toError(failure: Failure): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[CODES[failure.error]], failure.message);
}

/** An error cell that came in, ready to go out unchanged. */
export function passOn(cell: ErrorCell): CustomFunctions.Error {
  if (cell instanceof CustomFunctions.Error) return cell;
  const code = Object.values(CustomFunctions.ErrorCode).find((known) => known === cell.basicValue);
  return new CustomFunctions.Error(code ?? CustomFunctions.ErrorCode.invalidValue);
}
