import { useCallback, useReducer, useRef } from "react";
import type { CellReference } from "../core/findings/finding.ts";
import type { ConversionReport } from "../excel/convert-formulas.ts";
import type { ConversionScope } from "../excel/read-scope.ts";
import type { ConversionState, Direction } from "./conversion-state.ts";
import { conversionReducer, initialConversion } from "./conversion-state.ts";
import type { PanePorts } from "./pane-ports.ts";

export interface ConversionControl {
  readonly state: ConversionState;
  readonly convert: (scope: ConversionScope) => void;
  readonly restore: () => void;
  readonly goTo: (cell: CellReference) => void;
}

/** The state of the conversion and what a user can do: convert, put back, go to a cell that was left. */
export function useConversion(ports: PanePorts): ConversionControl {
  const [state, dispatch] = useReducer(conversionReducer, initialConversion);
  const busy = useRef(false);

  const run = useCallback(
    (direction: Direction, work: () => Promise<ConversionReport>) => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ type: "started", direction });
      work()
        .then(
          (report) => dispatch({ type: "finished", report }),
          (error: unknown) => dispatch({ type: "failed", message: ports.errorText(error) }),
        )
        .finally(() => {
          busy.current = false;
        });
    },
    [ports],
  );

  const convert = useCallback((scope: ConversionScope) => run("omzetten", () => ports.convert(scope)), [ports, run]);
  const restore = useCallback(() => run("terugzetten", () => ports.restore()), [ports, run]);
  const goTo = useCallback(
    (cell: CellReference) => {
      ports.selectCell(cell).then(
        () => dispatch({ type: "shown", problem: undefined }),
        (error: unknown) => dispatch({ type: "shown", problem: ports.errorText(error) }),
      );
    },
    [ports],
  );
  return { state, convert, restore, goTo };
}
