import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckResult } from "../core/findings/finding.ts";
import type { SeverityGroup } from "./group-findings.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    margin: 0,
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  row: { display: "contents" },
  count: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

interface CountsProps {
  readonly result: CheckResult;
  readonly groups: readonly SeverityGroup[];
}

/** The outcomes in figures. Fouten are counted even when there are none: that is what the reader came for. */
export function Counts({ result: { tables, counts }, groups }: CountsProps): ReactElement {
  const styles = useStyles();
  const errors = groups.find(({ severity }) => severity === "fout")?.count ?? 0;
  const rows: readonly (readonly [string, number])[] = [
    [texts.tables, tables],
    [texts.severities.fout, errors],
    ...groups
      .filter(({ severity }) => severity !== "fout")
      .map(({ severity, count }) => [texts.severities[severity], count] as const),
    [texts.klopt, counts.klopt],
    [texts.kloptBinnenAfronding, counts["klopt binnen afronding"]],
    [texts.nietToetsbaar, counts["niet toetsbaar"]],
  ];
  return (
    <section aria-labelledby="uitkomsten">
      <h2 id="uitkomsten" className={styles.heading}>
        {texts.counts}
      </h2>
      <dl className={styles.list}>
        {rows.map(([name, count]) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd className={styles.count}>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
