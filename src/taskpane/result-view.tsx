import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellReference, CheckResult } from "../core/findings/finding.ts";
import { Counts } from "./counts.tsx";
import { FindingGroup } from "./finding-group.tsx";
import { groupFindings } from "./group-findings.ts";
import { NotUnderstoodList } from "./not-understood-list.tsx";
import type { PanePorts } from "./pane-ports.ts";
import type { Notice } from "./pane-state.ts";
import { texts } from "./texts.ts";

interface ResultViewProps {
  readonly result: CheckResult;
  readonly ports: PanePorts;
  readonly onNotice: (notice: Notice | undefined) => void;
  /** Shows how the table was read that a cell stands in. */
  readonly onShowTable: (cell: CellReference) => void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  body: { whiteSpace: "normal" },
});

/** The result of a check: counts, findings by severity and table, what was not understood, and copies of it all. */
export function ResultView({ result, ports, onNotice, onShowTable }: ResultViewProps): ReactElement {
  const styles = useStyles();
  const groups = groupFindings(result.findings);

  function goTo(cell: CellReference): void {
    ports.selectCell(cell).then(
      () => onNotice(undefined),
      (error: unknown) => onNotice({ intent: "error", text: ports.errorText(error) }),
    );
  }

  function copy(text: string): void {
    ports.copy(text).then(
      () => onNotice({ intent: "success", text: texts.copied }),
      () => onNotice({ intent: "error", text: texts.notCopied }),
    );
  }

  return (
    <>
      <Verdict result={result} />
      {result.tables > 0 && <Counts result={result} groups={groups} />}
      {groups.map((group) => (
        <FindingGroup key={group.severity} group={group} onGoTo={goTo} onShowTable={onShowTable} />
      ))}
      <NotUnderstoodList blocks={result.notUnderstood} onGoTo={goTo} />
      <div className={styles.buttons}>
        <Button onClick={() => copy(ports.asText(result))}>{texts.copyText}</Button>
        <Button onClick={() => copy(ports.asJson(result))}>{texts.copyJson}</Button>
      </div>
    </>
  );
}

/** Says it when there is nothing to list: nothing wrong, or nothing found to check. */
function Verdict({ result }: { readonly result: CheckResult }): ReactElement | null {
  const styles = useStyles();
  if (result.tables > 0 && result.findings.some(({ severity }) => severity === "fout")) return null;
  const empty = result.tables === 0;
  return (
    <MessageBar intent={empty ? "warning" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{empty ? texts.noTables : texts.clean}</MessageBarTitle>
        {empty ? texts.noTablesDetail : texts.cleanDetail(result.tables)}
      </MessageBarBody>
    </MessageBar>
  );
}
