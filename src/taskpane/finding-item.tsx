import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellReference, Finding } from "../core/findings/finding.ts";
import { cellAddress } from "../core/workbook/area.ts";
import type { SameSlip } from "./group-findings.ts";
import { keepTogether } from "./keep-together.ts";
import { ruleHelpAddress } from "./rule-help.ts";
import { texts } from "./texts.ts";

interface FindingItemProps {
  readonly finding: Finding;
  readonly onGoTo: (cell: CellReference) => void;
}

interface SlipItemProps {
  readonly findings: SameSlip;
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
  rule: { fontSize: tokens.fontSizeBase200 },
  shown: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
  showing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    listStyleType: "none",
  },
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const isSame = (a: CellReference, b: CellReference): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** The findings that one slip explains: the slip and its cell once, and what shows it. */
export function SlipItem({ findings, onGoTo }: SlipItemProps): ReactElement {
  const styles = useStyles();
  const [first, ...others] = findings;
  const { suspect, cause = "", severity } = first;
  if (others.length === 0 || !suspect) return <FindingItem finding={first} onGoTo={onGoTo} />;
  return (
    <li className={mergeClasses(styles.item, styles[severity])}>
      <span>{keepTogether(cause)}</span>
      <div className={styles.cells}>
        <GoToButton cell={suspect} onGoTo={onGoTo} />
      </div>
      <span>{texts.shownBy}</span>
      <ul className={styles.shown}>
        {findings.map((finding) => (
          <ShowingItem key={finding.id} finding={finding} suspect={suspect} onGoTo={onGoTo} />
        ))}
      </ul>
    </li>
  );
}

/** A finding among those that show one slip. */
function ShowingItem({ finding, suspect, onGoTo }: FindingItemProps & { suspect: CellReference }): ReactElement {
  const styles = useStyles();
  const [cell] = finding.cells;
  return (
    <li className={styles.showing}>
      <span>{keepTogether(finding.text)}</span>
      {cell && !isSame(suspect, cell) && <GoToButton cell={cell} onGoTo={onGoTo} />}
      <RuleLink rule={finding.rule} name={finding.ruleName} />
    </li>
  );
}

/** One finding: its sentence, the buttons that go to the cell that holds the figure and to the one that explains it, and the rule. */
export function FindingItem({ finding, onGoTo }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const [cell] = finding.cells;
  const { suspect } = finding;
  return (
    <li className={mergeClasses(styles.item, styles[finding.severity])}>
      <span>{keepTogether(finding.text)}</span>
      {finding.cause !== undefined && <span>{keepTogether(finding.cause)}</span>}
      {cell && (
        <div className={styles.cells}>
          <GoToButton cell={cell} onGoTo={onGoTo} />
          {suspect && !isSame(suspect, cell) && <GoToButton cell={suspect} onGoTo={onGoTo} />}
        </div>
      )}
      <RuleLink rule={finding.rule} name={finding.ruleName} />
    </li>
  );
}

/** A rule by name; opens its help page beside Excel, so that the pane stays as it is. */
function RuleLink({ rule, name }: { readonly rule: string; readonly name: string }): ReactElement {
  const styles = useStyles();
  const text = `${rule} ${name}`;
  return (
    <Link
      className={styles.rule}
      href={ruleHelpAddress(rule)}
      target="_blank"
      rel="noopener"
      aria-label={texts.explainRule(text)}
    >
      {text}
    </Link>
  );
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
