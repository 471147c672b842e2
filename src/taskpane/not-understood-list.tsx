import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellReference, NotUnderstood } from "../core/findings/finding.ts";
import { parseCell } from "../core/workbook/area.ts";
import { GoToButton } from "./finding-item.tsx";
import { texts } from "./texts.ts";

interface NotUnderstoodListProps {
  readonly blocks: readonly NotUnderstood[];
  readonly onGoTo: (cell: CellReference) => void;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    listStyleType: "none",
  },
  place: { fontWeight: tokens.fontWeightSemibold },
});

/** The blocks the engine left alone, with its reason: silence would look like approval. */
export function NotUnderstoodList({ blocks, onGoTo }: NotUnderstoodListProps): ReactElement | null {
  const styles = useStyles();
  if (blocks.length === 0) return null;
  return (
    <section aria-labelledby="niet-begrepen">
      <h2 id="niet-begrepen" className={styles.heading}>
        {texts.counted(texts.notUnderstood, blocks.length)}
      </h2>
      <p className={styles.text}>{texts.notUnderstoodDetail}</p>
      <ul className={styles.list}>
        {blocks.map(({ sheet, range, reason }) => {
          const first = parseCell(range.split(":")[0] ?? "");
          return (
            <li key={JSON.stringify([sheet, range])} className={styles.item}>
              <span className={styles.place}>{texts.block(sheet, range)}</span>
              <span>{reason}</span>
              {first && <GoToButton cell={{ sheet, row: first.row, column: first.column }} onGoTo={onGoTo} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
