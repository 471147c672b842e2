import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { RowDescription } from "../core/tables/describe.ts";
import type { RoleNames } from "../core/tables/roles.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { KeptCorrections } from "./kept-corrections.tsx";
import { texts } from "./texts.ts";
import type { CorrectionChange } from "./pane-ports.ts";

interface RowReadingProps {
  readonly row: RowDescription;
  readonly roles: RoleNames;
  readonly canChange: boolean;
  readonly onChange: (change: CorrectionChange) => void;
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
  name: { fontWeight: tokens.fontWeightSemibold },
  sure: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What one row was read as, why and how sure that is; and the way to put it right or to take that back. */
export function RowReading({ row, roles, canChange, onChange }: RowReadingProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { place, says, confidence, corrections, isLeftOut } = row;
  const nothing = isLeftOut ? texts.asRead.leftOut : texts.asRead.notRead;
  return (
    <li ref={item} className={styles.item}>
      <span className={styles.name}>{texts.asRead.nameOfRow(place)}</span>
      <span>{says.length > 0 && !isLeftOut ? says.map(texts.asRead.saying).join(" ") : nothing}</span>
      {!isLeftOut && <span className={styles.sure}>{texts.asRead.confidence[confidence]}</span>}
      <KeptCorrections
        corrections={corrections}
        onUndo={
          canChange
            ? (correction) => {
                item.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
                onChange({ keep: [], undo: [correction] });
              }
            : undefined
        }
      />
      {canChange && place.row !== "" && (
        <>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={texts.asRead.improveRow(place)}
            onClick={() => setOpen(!isOpen)}
          >
            {texts.asRead.improve}
          </Button>
          {isOpen && <CorrectionForm place={place} corrections={corrections} roles={roles} onChange={onChange} />}
        </>
      )}
    </li>
  );
}
