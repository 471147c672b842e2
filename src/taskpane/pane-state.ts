import type { Progress } from "../core/check.ts";
import type { CheckResult } from "../core/findings/finding.ts";

/** A message about the last thing the user did with a result; it stays until the next one or until it is closed. */
export interface Notice {
  readonly intent: "error" | "success";
  readonly text: string;
}

/** What the pane shows: before, during and after a check. */
export type PaneState =
  | { readonly phase: "idle" }
  | { readonly phase: "running"; readonly progress: Progress | undefined }
  | { readonly phase: "stopped" }
  | { readonly phase: "failed"; readonly message: string }
  | { readonly phase: "done"; readonly result: CheckResult; readonly notice: Notice | undefined };

export type PaneAction =
  | { readonly type: "started" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "finished"; readonly result: CheckResult }
  | { readonly type: "noticed"; readonly notice: Notice | undefined };

export const initialState: PaneState = { phase: "idle" };

/** The next state. An action that comes too late (progress of a stopped check, say) changes nothing. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  const running = state.phase === "running";
  switch (action.type) {
    case "started":
      return { phase: "running", progress: undefined };
    case "progressed":
      return running ? { phase: "running", progress: action.progress } : state;
    case "stopped":
      return running ? { phase: "stopped" } : state;
    case "failed":
      return running ? { phase: "failed", message: action.message } : state;
    case "finished":
      return running ? { phase: "done", result: action.result, notice: undefined } : state;
    case "noticed":
      return state.phase === "done" ? { ...state, notice: action.notice } : state;
  }
}
