import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Correction } from "../core/corrections.ts";
import { texts } from "./texts.ts";

interface KeptCorrectionsProps {
  readonly corrections: readonly Correction[];
  /** Undefined where nothing may be changed. */
  readonly onUndo: ((correction: Correction) => void) | undefined;
}

/** What the user said of a table or a row, each with the way back. The button goes with it: who uses this moves the focus. */
export function KeptCorrections({ corrections, onUndo }: KeptCorrectionsProps): ReactElement {
  return (
    <>
      {corrections.map((correction) => (
        <span key={correction.kind}>{texts.asRead.yours(correction)}</span>
      ))}
      {onUndo &&
        corrections.map((correction) => (
          <Button
            key={correction.kind}
            size="small"
            aria-label={texts.asRead.undoFully(correction)}
            onClick={() => onUndo(correction)}
          >
            {texts.asRead.undo}
          </Button>
        ))}
    </>
  );
}
