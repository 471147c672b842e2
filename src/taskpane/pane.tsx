import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { CellReference } from "../core/findings/finding.ts";
import { ConversionSection } from "./conversion-section.tsx";
import { Notices } from "./notices.tsx";
import type { PanePorts } from "./pane-ports.ts";
import { ProgressLine } from "./progress-line.tsx";
import { ReadingSection } from "./reading-section.tsx";
import { ResultView } from "./result-view.tsx";
import { statusText } from "./status-text.ts";
import { texts } from "./texts.ts";
import { useCheck } from "./use-check.ts";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  // Excel on the web lays its own menu button over the upper right corner.
  title: { margin: 0, paddingRight: "40px", minHeight: "28px", fontSize: tokens.fontSizeBase500 },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The one view of the pane. */
export function Pane({ ports }: { readonly ports: PanePorts }): ReactElement {
  const styles = useStyles();
  const { state, reading, start, stop, again, notice } = useCheck(ports);
  const [target, setTarget] = useState<CellReference | undefined>(undefined);
  const running = state.phase === "running";

  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{texts.title}</h1>
      {/* Both buttons always stand: one that vanished or was disabled for real would take the keyboard focus with it. */}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={running} onClick={start}>
          {texts.check}
        </Button>
        <Button disabledFocusable={!running} onClick={stop}>
          {texts.stop}
        </Button>
      </div>
      {running && <ProgressLine progress={state.progress} />}
      <p className={styles.text} role="status">
        {statusText(state)}
      </p>
      <Notices state={state} onClose={() => notice(undefined)} />
      {state.phase === "idle" && <p className={styles.text}>{texts.intro}</p>}
      {state.phase === "done" && (
        <ResultView
          result={state.result}
          ports={ports}
          onNotice={notice}
          onShowTable={(cell) => setTarget({ ...cell })}
        />
      )}
      {reading && <ReadingSection ports={ports} reading={reading} target={target} checkAgain={again} />}
      <ConversionSection ports={ports} />
    </main>
  );
}
