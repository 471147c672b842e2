import type { PaneState } from "./pane-state.ts";
import { texts } from "./texts.ts";

/** The sentence of the status line, which screen readers speak as it changes: the step, not every count in it. */
export function statusText(state: PaneState): string {
  switch (state.phase) {
    case "idle":
    case "failed":
      return "";
    case "running":
      return state.progress?.step ?? texts.reading;
    case "stopped":
      return texts.stopped;
    case "done": {
      if (state.result.tables === 0) return texts.doneWithoutTables;
      const errors = state.result.findings.filter(({ severity }) => severity === "fout").length;
      return texts.done(errors, state.result.tables);
    }
  }
}
