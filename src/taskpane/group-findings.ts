import type { Finding, Severity } from "../core/findings/finding.ts";
import { toDecimal } from "../core/interval/exact.ts";

/** The findings of one table. */
export interface TableGroup {
  /** Tells tables of one title on different sheets apart. */
  readonly key: string;
  readonly sheet: string;
  readonly sheetHidden: boolean;
  readonly table: string;
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly tables: readonly TableGroup[];
}

/** Findings that one and the same slip explains, in their order; of others each by itself. */
export type SameSlip = readonly [Finding, ...Finding[]];

/** One wrong figure makes every check wrong that it stands in: the findings that the same value in the same cell would mend. */
export function bySlip(findings: readonly Finding[]): readonly SameSlip[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { id, suspect, wanted } = finding;
    const slip = suspect && wanted !== undefined ? [suspect.sheet, suspect.row, suspect.column, toDecimal(wanted)] : id;
    const key = JSON.stringify(slip);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ["fout", "waarschuwing", "afronding", "info"];

function byTable(findings: readonly Finding[]): TableGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.sheet, finding.table]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, group]) => {
    const [{ sheet, sheetHidden, table }] = group as [Finding, ...Finding[]];
    return { key, sheet, sheetHidden, table, findings: group };
  });
}

/** The findings by severity, gravest first, and within it by table; the order of the core is kept. Empty groups fall out. */
export function groupFindings(findings: readonly Finding[]): SeverityGroup[] {
  return SEVERITIES.map((severity) => {
    const matching = findings.filter((finding) => finding.severity === severity);
    return { severity, count: matching.length, tables: byTable(matching) };
  }).filter(({ count }) => count > 0);
}
