import type { ConversionReport } from "../excel/convert-formulas.ts";

/** To ordinary formulas, or back. */
export type Direction = "omzetten" | "terugzetten";

/** What the section about converting shows. */
export type ConversionState =
  | { readonly phase: "idle" }
  | { readonly phase: "busy"; readonly direction: Direction }
  | { readonly phase: "failed"; readonly direction: Direction; readonly message: string }
  | {
      readonly phase: "done";
      readonly direction: Direction;
      readonly report: ConversionReport;
      /** Why the last cell asked for could not be shown. */
      readonly problem: string | undefined;
    };

export type ConversionAction =
  | { readonly type: "started"; readonly direction: Direction }
  | { readonly type: "finished"; readonly report: ConversionReport }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "shown"; readonly problem: string | undefined };

export const initialConversion: ConversionState = { phase: "idle" };

/** The next state. An action that does not fit the state changes nothing. */
export function conversionReducer(state: ConversionState, action: ConversionAction): ConversionState {
  switch (action.type) {
    case "started":
      return state.phase === "busy" ? state : { phase: "busy", direction: action.direction };
    case "finished":
      if (state.phase !== "busy") return state;
      return { phase: "done", direction: state.direction, report: action.report, problem: undefined };
    case "failed":
      if (state.phase !== "busy") return state;
      return { phase: "failed", direction: state.direction, message: action.message };
    case "shown":
      return state.phase === "done" ? { ...state, problem: action.problem } : state;
  }
}
