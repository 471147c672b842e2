import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ReactElement } from "react";
import { correctionsProblemTexts, type CorrectionsProblem } from "../core/corrections.ts";
import type { CellReference } from "../core/findings/finding.ts";
import type { Reading } from "../core/tables/settle-tables.ts";
import type { PanePorts } from "./pane-ports.ts";
import { ReadingList, tableId } from "./reading-list.tsx";
import { texts } from "./texts.ts";
import { UnusedCorrections } from "./unused-corrections.tsx";
import { useCorrections } from "./use-corrections.ts";

/** What was read at the last check, and why its corrections could not be used. */
export interface PaneReading extends Reading {
  readonly problem: CorrectionsProblem | undefined;
}

interface ReadingSectionProps {
  readonly ports: PanePorts;
  readonly reading: PaneReading;
  /** A cell whose table is to be shown; another object asks again. */
  readonly target: CellReference | undefined;
  readonly checkAgain: () => void;
}

const ITEM = "gelezen";

const useStyles = makeStyles({
  header: { textAlign: "left" },
  panel: { marginLeft: 0, marginRight: 0 },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  message: { whiteSpace: "normal" },
});

/** Which table of the list a cell stands in. */
function tableAt({ tables }: Reading, { sheet, row, column }: CellReference): string | undefined {
  const index = tables.findIndex(
    ({ place, area }) =>
      place.sheet === sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return index < 0 ? undefined : tableId(index);
}

/** "Zo lees ik uw tabellen": what was made of each table and why, and the way to put it right. */
export function ReadingSection({ ports, reading, target, checkAgain }: ReadingSectionProps): ReactElement {
  const styles = useStyles();
  const { status, problem, change, clear } = useCorrections(ports, checkAgain);
  const [isOpen, setOpen] = useState(false);
  const [openTables, setOpenTables] = useState<readonly string[]>([]);
  const [focusOn, setFocusOn] = useState<string | undefined>(undefined);
  const onFocused = useCallback(() => setFocusOn(undefined), []);
  const [shown, setShown] = useState<CellReference | undefined>(undefined);

  if (target && target !== shown) {
    setShown(target);
    setOpen(true);
    // The focus goes along, as with a link within a page.
    const id = tableAt(reading, target);
    if (id !== undefined && !openTables.includes(id)) setOpenTables([...openTables, id]);
    setFocusOn(id);
  }

  return (
    <Accordion
      collapsible
      openItems={isOpen ? [ITEM] : []}
      onToggle={(_event, { openItems }) => setOpen(openItems.includes(ITEM))}
    >
      <AccordionItem value={ITEM}>
        <AccordionHeader as="h2" className={styles.header}>
          {texts.asRead.title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={styles.body}>
            <p className={styles.text}>{texts.asRead.intro}</p>
            {reading.problem && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody className={styles.message}>{correctionsProblemTexts[reading.problem]}</MessageBarBody>
              </MessageBar>
            )}
            {reading.problem === "damaged" && <Button onClick={clear}>{texts.asRead.clear}</Button>}
            <p className={styles.text} role="status">
              {status}
            </p>
            <div aria-live="assertive">
              {problem !== undefined && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody className={styles.message}>
                    <MessageBarTitle>{texts.asRead.failed}</MessageBarTitle>
                    {problem}
                  </MessageBarBody>
                </MessageBar>
              )}
            </div>
            <UnusedCorrections corrections={reading.unused} onUndo={(undo) => change({ keep: [], undo: [undo] })} />
            {reading.tables.length === 0 && <p className={styles.text}>{texts.asRead.nothing}</p>}
            <ReadingList
              reading={reading}
              openTables={openTables}
              onToggle={setOpenTables}
              focusOn={focusOn}
              onFocused={onFocused}
              canChange={reading.problem === undefined}
              onChange={change}
            />
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
