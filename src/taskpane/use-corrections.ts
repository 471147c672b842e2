import { useCallback, useRef, useState } from "react";
import type { CorrectionChange, PanePorts } from "./pane-ports.ts";
import { texts } from "./texts.ts";

export interface CorrectionControl {
  /** What happened last, for the live region. */
  readonly status: string;
  readonly problem: string | undefined;
  readonly change: (change: CorrectionChange) => void;
  /** Takes everything away that cannot be read. */
  readonly clear: () => void;
}

/** Keeps what the user says of tables in the workbook, one change after the other, and has it checked again. */
export function useCorrections(ports: PanePorts, checkAgain: () => void): CorrectionControl {
  const [{ status, problem }, say] = useState<{ status: string; problem?: string }>({ status: "" });
  const queue = useRef<Promise<void>>(Promise.resolve());

  const run = useCallback(
    (work: () => Promise<void>, done: string) => {
      say({ status: texts.asRead.saving });
      queue.current = queue.current.then(work).then(
        () => {
          say({ status: done });
          checkAgain();
        },
        (error: unknown) => say({ status: "", problem: ports.errorText(error) }),
      );
    },
    [ports, checkAgain],
  );

  const change = useCallback(
    (wanted: CorrectionChange) => {
      if (wanted.keep.length + wanted.undo.length === 0) say({ status: texts.asRead.unchanged });
      else run(() => ports.correct(wanted), wanted.keep.length > 0 ? texts.asRead.saved : texts.asRead.undone);
    },
    [ports, run],
  );
  const clear = useCallback(() => run(() => ports.clearCorrections(), texts.asRead.cleared), [ports, run]);
  return { status, problem, change, clear };
}
