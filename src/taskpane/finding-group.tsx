import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellReference } from "../core/findings/finding.ts";
import { SlipItem } from "./finding-item.tsx";
import { bySlip, type SeverityGroup } from "./group-findings.ts";
import { texts } from "./texts.ts";

interface FindingGroupProps {
  readonly group: SeverityGroup;
  readonly onGoTo: (cell: CellReference) => void;
  /** Shows how the table was read that a cell stands in. */
  readonly onShowTable: (cell: CellReference) => void;
}

/** More findings than this stay folded: a reader first picks a table. */
const OPEN_AT_MOST = 25;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  header: { textAlign: "left" },
  sheet: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: { marginLeft: 0, marginRight: 0, marginBottom: tokens.spacingVerticalM },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  showTable: { marginTop: tokens.spacingVerticalM },
});

/** The findings of one severity: a heading, and under it each table as a part that folds. */
export function FindingGroup({ group, onGoTo, onShowTable }: FindingGroupProps): ReactElement {
  const styles = useStyles();
  const headingId = `ernst-${group.severity}`;
  const open = group.severity === "fout" && group.count <= OPEN_AT_MOST;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {texts.counted(texts.severities[group.severity], group.count)}
      </h2>
      <Accordion multiple collapsible defaultOpenItems={open ? group.tables.map(({ key }) => key) : []}>
        {group.tables.map(({ key, sheet, sheetHidden, table, findings }) => (
          <AccordionItem key={key} value={key}>
            <AccordionHeader as="h3" className={styles.header}>
              <span>
                {texts.counted(table || texts.untitledTable, findings.length)}
                <span className={styles.sheet}>{texts.onSheet(sheet, sheetHidden)}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ul className={styles.list}>
                {bySlip(findings).map((same) => (
                  <SlipItem key={same[0].id} findings={same} onGoTo={onGoTo} />
                ))}
              </ul>
              <ShowTableButton cell={findings[0]?.cells[0]} onShowTable={onShowTable} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

/** From the findings of a table to how it was read. */
function ShowTableButton({
  cell,
  onShowTable,
}: {
  readonly cell: CellReference | undefined;
  readonly onShowTable: (cell: CellReference) => void;
}): ReactElement | null {
  const styles = useStyles();
  if (!cell) return null;
  return (
    <Button size="small" className={styles.showTable} onClick={() => onShowTable(cell)}>
      {texts.asRead.showTable}
    </Button>
  );
}
