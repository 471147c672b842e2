import { cellAddress, quoteSheet } from "../workbook/area.ts";
import type { Grid } from "../workbook/grid.ts";
import type { CheckResult, CellReference, Finding } from "./finding.ts";

const texts = {
  nothingFound: "Geen tabel herkend: er is niets gecontroleerd.",
  notUnderstood: "Niet begrepen:",
  hiddenSheets: (names: readonly string[]): string =>
    `Ook gecontroleerd: ${names.length > 1 ? "de verborgen bladen" : "het verborgen blad"} ${names.map((name) => `‘${name}’`).join(", ")}.`,
  hiddenSheet: "(verborgen blad)",
} as const;

/**
 * The result of a check as Dutch lines for people, grouped by table, the counts last: what the command line prints and
 * the pane copies. `sheets` are those of the workbook, for the names of the hidden ones.
 */
export function renderText(result: CheckResult, sheets: readonly Pick<Grid, "name" | "visibility">[]): string {
  const hidden = sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name);
  const lines = [
    result.workbook,
    ...groupByTable(result.findings).flatMap((findings) => ["", ...tableLines(findings)]),
    ...(result.notUnderstood.length > 0 ? ["", texts.notUnderstood] : []),
    ...result.notUnderstood.map(({ sheet, range, reason }) => `  ${sheet}, ${range}: ${reason}`),
    "",
    ...(hidden.length > 0 ? [texts.hiddenSheets(hidden)] : []),
    result.tables > 0 ? summary(result) : texts.nothingFound,
  ];
  return `${lines.join("\n")}\n`;
}

/** Findings of one table together, tables in the order of their first finding. */
function groupByTable(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.sheet, finding.table]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function tableLines(findings: readonly Finding[]): readonly string[] {
  const [first] = findings;
  if (!first) return [];
  return [
    `${first.sheet}${first.sheetHidden ? ` ${texts.hiddenSheet}` : ""} › ${first.table}`,
    ...findings.flatMap((finding) => [
      `  ${label(finding)}  ${finding.rule} ${finding.ruleName}  ${cellText(finding.cells[0], first.sheet)}`,
      `    ${finding.text}`,
      ...(finding.cause === undefined ? [] : [`    ${finding.cause}`]),
    ]),
  ];
}

/** How bad it is; what is no schending says what it is instead. */
function label({ outcome, severity }: Finding): string {
  return outcome === "schending" ? severity : outcome;
}

function cellText(cell: CellReference | undefined, sheet: string): string {
  if (!cell) return "";
  const address = cellAddress(cell.row, cell.column);
  return cell.sheet === sheet ? address : `${quoteSheet(cell.sheet)}!${address}`;
}

function summary({ tables, counts, findings }: CheckResult): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const bySeverity = (["fout", "waarschuwing", "afronding", "info"] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((one) => one.outcome === "schending" && one.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${String(count)} ${severity}`);
  const parts = [
    `${String(counts.klopt)} klopt`,
    ...optional(counts["klopt binnen afronding"], "klopt binnen afronding"),
    `${amount(counts.schending, "schending", "schendingen")}${bySeverity.length > 0 ? ` (${bySeverity.join(", ")})` : ""}`,
    ...optional(counts.signaal, "signaal", "signalen"),
    ...optional(counts.trendbreuk, "trendbreuk", "trendbreuken"),
    ...optional(counts["niet toetsbaar"], "niet toetsbaar"),
  ];
  return `${amount(tables, "tabel", "tabellen")}, ${amount(total, "controle", "controles")}: ${parts.join(", ")}.`;
}

function amount(count: number, one: string, more = one): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

/** Left out when there are none. */
function optional(count: number, one: string, more = one): readonly string[] {
  return count > 0 ? [amount(count, one, more)] : [];
}
