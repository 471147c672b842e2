import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneState } from "./pane-state.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  // In a narrow pane a message needs all its width: Fluent would keep it on one line.
  body: { whiteSpace: "normal" },
});

/** What went wrong, and what was copied. The live region always stands, so that what comes into it is spoken. */
export function Notices({ state, onClose }: { readonly state: PaneState; readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <div aria-live="assertive">
      {state.phase === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{texts.failed}</MessageBarTitle>
            {state.message}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.phase === "done" && state.notice && (
        <MessageBar intent={state.notice.intent} layout="multiline">
          <MessageBarBody className={styles.body}>{state.notice.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onClose}>
              {texts.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
