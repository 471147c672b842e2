import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";
import type { Correction } from "../core/corrections.ts";
import { texts } from "./texts.ts";

interface UnusedCorrectionsProps {
  readonly corrections: readonly Correction[];
  readonly onUndo: (correction: Correction) => void;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    listStyleType: "none",
  },
});

/** The corrections of what is no longer there: they do not count, and are not thrown away either. */
export function UnusedCorrections({ corrections, onUndo }: UnusedCorrectionsProps): ReactElement | null {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  return (
    // It stays where the last one goes: what had the focus is gone then.
    <section ref={section} tabIndex={-1} aria-label={texts.asRead.unused(corrections.length)}>
      {corrections.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.asRead.unused(corrections.length)}</h3>
          <p className={styles.text}>{texts.asRead.unusedDetail}</p>
          <ul className={styles.list}>
            {corrections.map((correction) => (
              <li key={JSON.stringify(correction)} className={styles.item}>
                <span>{texts.asRead.unusedItem(correction)}</span>
                <Button
                  size="small"
                  aria-label={texts.asRead.undoFully(correction)}
                  onClick={() => {
                    section.current?.focus();
                    onUndo(correction);
                  }}
                >
                  {texts.asRead.undo}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
