import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellReference } from "../core/findings/finding.ts";
import { cellAddress } from "../core/workbook/area.ts";
import type { ConversionState } from "./conversion-state.ts";
import { conversionStatus } from "./conversion-status.ts";
import { GoToButton } from "./finding-item.tsx";
import { texts } from "./texts.ts";

interface ConversionReportViewProps {
  readonly state: ConversionState;
  readonly onGoTo: (cell: CellReference) => void;
}

/** More cells than this are counted: a reader first solves these. */
const SHOWN_AT_MOST = 100;

const useStyles = makeStyles({
  text: { margin: 0 },
  heading: { marginTop: 0, marginBottom: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300 },
  body: { whiteSpace: "normal" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
    listStyleType: "none",
  },
  place: { fontWeight: tokens.fontWeightSemibold },
});

/** What came of converting or putting back: how many, how to take it back, and each cell that stayed with the reason. */
export function ConversionReportView({ state, onGoTo }: ConversionReportViewProps): ReactElement {
  const styles = useStyles();
  const problem = state.phase === "failed" ? state.message : state.phase === "done" ? state.problem : undefined;
  return (
    <>
      {state.phase === "busy" && <ProgressBar thickness="large" aria-label={texts.conversion.busy[state.direction]} />}
      <p className={styles.text} role="status">
        {conversionStatus(state)}
      </p>
      <div aria-live="assertive">
        {problem !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.body}>
              {state.phase === "failed" && (
                <MessageBarTitle>{texts.conversion.failed[state.direction]}</MessageBarTitle>
              )}
              {problem}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {state.phase === "done" && state.report.left.length > 0 && (
        <section aria-labelledby="niet-omgezet">
          <h3 id="niet-omgezet" className={styles.heading}>
            {texts.counted(texts.conversion.left[state.direction], state.report.left.length)}
          </h3>
          <ul className={styles.list}>
            {state.report.left.slice(0, SHOWN_AT_MOST).map(({ cell, reason }) => (
              <li key={JSON.stringify(cell)} className={styles.item}>
                <span className={styles.place}>
                  {texts.conversion.cell(cell.sheet, cellAddress(cell.row, cell.column))}
                </span>
                <span>{reason}</span>
                <GoToButton cell={cell} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
          {state.report.left.length > SHOWN_AT_MOST && (
            <p className={styles.text}>{texts.conversion.more(state.report.left.length - SHOWN_AT_MOST)}</p>
          )}
        </section>
      )}
    </>
  );
}
