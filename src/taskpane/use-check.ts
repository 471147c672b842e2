import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { PanePorts } from "./pane-ports.ts";
import { initialState, paneReducer } from "./pane-state.ts";
import type { Notice, PaneState } from "./pane-state.ts";
import type { PaneReading } from "./reading-section.tsx";
import { runInSlices } from "./run-in-slices.ts";

export interface CheckControl {
  readonly state: PaneState;
  /** What the last check that came to its end made of the tables. It stays while the next one runs. */
  readonly reading: PaneReading | undefined;
  readonly start: () => void;
  readonly stop: () => void;
  /** Starts a check, in the place of the one that runs. */
  readonly again: () => void;
  readonly notice: (notice: Notice | undefined) => void;
}

/** The state of the pane and what a user can do to it: start a check, stop it, show or close a notice. */
export function useCheck(ports: PanePorts): CheckControl {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const [reading, setReading] = useState<PaneReading | undefined>(undefined);
  const current = useRef<AbortController | undefined>(undefined);

  const start = useCallback(() => {
    if (current.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    current.current = controller;
    dispatch({ type: "started" });

    async function run(): Promise<void> {
      const workbook = await ports.snapshot();
      const steps = await ports.check(workbook);
      const result = await runInSlices(steps, {
        signal,
        onProgress: (progress) => dispatch({ type: "progressed", progress }),
      });
      if (!result) return;
      dispatch({ type: "finished", result });
      setReading({ ...result.reading, problem: workbook.corrections.problem });
    }

    run()
      .catch((error: unknown) => {
        if (!signal.aborted) dispatch({ type: "failed", message: ports.errorText(error) });
      })
      .finally(() => {
        if (current.current === controller) current.current = undefined;
      });
  }, [ports]);

  const stop = useCallback(() => {
    current.current?.abort();
    current.current = undefined;
    dispatch({ type: "stopped" });
  }, []);

  const again = useCallback(() => {
    current.current?.abort();
    current.current = undefined;
    start();
  }, [start]);

  const notice = useCallback((value: Notice | undefined) => dispatch({ type: "noticed", notice: value }), []);

  useEffect(() => ports.onCheckRequest(start), [ports, start]);

  return { state, reading, start, stop, again, notice };
}
