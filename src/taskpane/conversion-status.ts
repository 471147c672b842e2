import type { ConversionState } from "./conversion-state.ts";
import { texts } from "./texts.ts";

/** The sentences that screen readers speak as they change: how many, and how to take it back. */
export function conversionStatus(state: ConversionState): string {
  const { conversion } = texts;
  switch (state.phase) {
    case "idle":
    case "failed":
      return "";
    case "busy":
      return conversion.busy[state.direction];
    case "done": {
      const { direction, report } = state;
      if (report.done.length === 0 && report.left.length === 0) return conversion.nothing[direction];
      const count = conversion.done[direction](report.done.length);
      if (report.done.length === 0) return count;
      return `${count} ${report.oneUndoStep ? conversion.oneUndoStep : conversion.moreUndoSteps[direction]}`;
    }
  }
}
