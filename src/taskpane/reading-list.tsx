import { Accordion, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { TableDescription } from "../core/tables/describe.ts";
import type { Reading } from "../core/tables/settle-tables.ts";
import { TableReading } from "./table-reading.tsx";
import { texts } from "./texts.ts";
import type { CorrectionChange } from "./pane-ports.ts";

interface ReadingListProps {
  readonly reading: Reading;
  readonly openTables: readonly string[];
  readonly onToggle: (openTables: readonly string[]) => void;
  /** The table that is to have the focus, once. */
  readonly focusOn: string | undefined;
  readonly onFocused: () => void;
  readonly canChange: boolean;
  readonly onChange: (change: CorrectionChange) => void;
}

/** So many tables at a time: a header of an accordion is not free. */
const STEP = 40;

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalS, marginBottom: 0, fontSize: tokens.fontSizeBase300 },
});

/** The name under which a table of the list opens and gets the focus. */
export const tableId = (index: number): string => `gelezen-${String(index)}`;

/** The tables of one sheet, each with its place in the list. */
function bySheet(
  tables: readonly TableDescription[],
): ReadonlyMap<string, readonly (readonly [number, TableDescription])[]> {
  const sheets = new Map<string, [number, TableDescription][]>();
  for (const [index, table] of tables.entries()) {
    const found = sheets.get(table.place.sheet);
    if (found) found.push([index, table]);
    else sheets.set(table.place.sheet, [[index, table]]);
  }
  return sheets;
}

/** Every table that was read, sheet by sheet; only what is unfolded is worked out. */
export function ReadingList({
  reading,
  openTables,
  onToggle,
  focusOn,
  onFocused,
  canChange,
  onChange,
}: ReadingListProps): ReactElement {
  const styles = useStyles();
  const [asked, setAsked] = useState(STEP);
  const { tables, roles } = reading;
  const furthest = Math.max(-1, ...openTables.map((id) => tables.findIndex((_, index) => tableId(index) === id)));
  const shown = Math.max(asked, furthest + 1);
  return (
    <>
      {[...bySheet(tables.slice(0, shown))].map(([sheet, listed]) => (
        <section key={sheet} aria-label={texts.onSheet(sheet, false)}>
          <h3 className={styles.heading}>{texts.onSheet(sheet, listed[0]?.[1].visibility !== "visible")}</h3>
          <Accordion
            multiple
            collapsible
            openItems={[...openTables]}
            onToggle={(_event, { value }) => {
              const id = String(value);
              onToggle(openTables.includes(id) ? openTables.filter((one) => one !== id) : [...openTables, id]);
            }}
          >
            {listed.map(([index, table]) => (
              <TableReading
                key={tableId(index)}
                id={tableId(index)}
                table={table}
                isOpen={openTables.includes(tableId(index))}
                takesFocus={focusOn === tableId(index)}
                onFocused={onFocused}
                roles={roles}
                canChange={canChange}
                onChange={onChange}
              />
            ))}
          </Accordion>
        </section>
      ))}
      {tables.length > shown && (
        <Button size="small" onClick={() => setAsked(shown + STEP)}>
          {texts.asRead.more(Math.min(STEP, tables.length - shown))}
        </Button>
      )}
    </>
  );
}
