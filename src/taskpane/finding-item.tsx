import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellReference, Finding } from "../core/findings/finding.ts";
import { cellAddress } from "../core/workbook/area.ts";
import { texts } from "./texts.ts";

interface FindingItemProps {
  readonly finding: Finding;
  readonly onGoTo: (cell: CellReference) => void;
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
    listStyleType: "none",
  },
  // The colour only helps the eye: the heading above says the severity.
  fout: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  waarschuwing: { borderLeftColor: tokens.colorPaletteMarigoldBorder2 },
  afronding: {},
  info: {},
  rule: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One finding: its sentence, the rule, and the button that goes to the cell that holds the figure. */
export function FindingItem({ finding, onGoTo }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const [cell] = finding.cells;
  return (
    <li className={mergeClasses(styles.item, styles[finding.severity])}>
      <span>{keepTogether(finding.text)}</span>
      {finding.cause !== undefined && <span>{keepTogether(finding.cause)}</span>}
      <span className={styles.rule}>{`${finding.rule} ${finding.ruleName}`}</span>
      {cell && <GoToButton cell={cell} onGoTo={onGoTo} />}
    </li>
  );
}

/** An amount is not broken off after its euro sign, however narrow the pane. */
function keepTogether(text: string): string {
  return text.replace(/€ (?=\d)/g, "€\u00A0");
}

interface GoToButtonProps {
  readonly cell: CellReference;
  readonly onGoTo: (cell: CellReference) => void;
}

/** Selects a cell in the workbook; the focus stays in the pane. */
export function GoToButton({ cell, onGoTo }: GoToButtonProps): ReactElement {
  const address = cellAddress(cell.row, cell.column);
  return (
    <Button size="small" aria-label={texts.goToFully(address, cell.sheet)} onClick={() => onGoTo(cell)}>
      {texts.goTo(address)}
    </Button>
  );
}
