import { AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { TableDescription } from "../core/tables/describe.ts";
import type { RoleNames } from "../core/tables/roles.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { KeptCorrections } from "./kept-corrections.tsx";
import { RowReading } from "./row-reading.tsx";
import { texts } from "./texts.ts";
import type { CorrectionChange } from "./pane-ports.ts";

interface TableReadingProps {
  /** Tells tables of one name apart. */
  readonly id: string;
  readonly table: TableDescription;
  readonly isOpen: boolean;
  /** The user asked to see this table: the focus comes along, once. */
  readonly takesFocus: boolean;
  readonly onFocused: () => void;
  readonly roles: RoleNames;
  readonly canChange: boolean;
  readonly onChange: (change: CorrectionChange) => void;
}

const useStyles = makeStyles({
  header: { textAlign: "left" },
  sure: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: { marginLeft: 0, marginRight: 0, marginBottom: tokens.spacingVerticalM },
  body: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    alignSelf: "stretch",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
  },
});

/** One table of the list: folded its name and how sure it is, unfolded all that was made of it. */
export function TableReading({ id, table, isOpen, takesFocus, onFocused, ...rest }: TableReadingProps): ReactElement {
  const styles = useStyles();
  useEffect(() => {
    if (!takesFocus) return;
    document.getElementById(id)?.focus();
    onFocused();
  }, [takesFocus, id, onFocused]);
  const { asRead: reading } = texts;
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h4" className={styles.header} button={{ id }}>
        <span>
          {reading.nameOfTable(table.place)}
          <span className={styles.sure}>
            {table.isLeftAlone ? reading.noTable : reading.confidence[table.confidence]}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{isOpen && <TableBody table={table} {...rest} />}</AccordionPanel>
    </AccordionItem>
  );
}

function TableBody({
  table,
  roles,
  canChange,
  onChange,
}: Omit<TableReadingProps, "id" | "isOpen" | "takesFocus" | "onFocused">): ReactElement {
  const styles = useStyles();
  const { asRead: reading } = texts;
  const { place, corrections, isLeftAlone, says, rows } = table;
  const body = useRef<HTMLDivElement>(null);
  const none = corrections.filter(({ kind }) => kind === "geen tabel");
  return (
    <div ref={body} className={styles.body}>
      <p className={styles.text}>{isLeftAlone ? reading.leftAlone : reading.tableConfidence[table.confidence]}</p>
      {canChange && (
        // One button for both ways: a button that went away would take the focus along.
        <Button
          size="small"
          onClick={() =>
            onChange(isLeftAlone ? { keep: [], undo: none } : { keep: [{ ...place, kind: "geen tabel" }], undo: [] })
          }
        >
          {isLeftAlone ? reading.isTable : reading.noTable}
        </Button>
      )}
      {!isLeftAlone && (
        <>
          <p className={styles.text}>{reading.columns(table)}</p>
          {says.length > 0 && (
            <p className={styles.text}>{`${reading.forAllRows}: ${says.map(reading.saying).join(" ")}`}</p>
          )}
          <KeptCorrections
            corrections={corrections.filter(({ kind }) => kind === "eenheid")}
            onUndo={
              canChange
                ? (correction) => {
                    body.current?.querySelector("select")?.focus();
                    onChange({ keep: [], undo: [correction] });
                  }
                : undefined
            }
          />
          {canChange && (
            <CorrectionForm place={place} corrections={corrections} roles={undefined} onChange={onChange} />
          )}
          <ul className={styles.list} aria-label={reading.rows}>
            {rows.map((row, index) => (
              <RowReading
                key={JSON.stringify([row.place.group, row.place.row, index])}
                row={row}
                roles={roles}
                canChange={canChange}
                onChange={onChange}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
