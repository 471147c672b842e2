import assert from "node:assert/strict";
import { check, checkDetailed } from "../../src/core/check.ts";
import { cellAddress } from "../../src/core/workbook/area.ts";
import { drawFormulas } from "./draw-formulas.ts";

/**
 * The findings about the formulas of sheets as drawn, named Blad1, Blad2: "SD-F01 B6,B5 Totaal, 2016: …". They are the
 * same whether what the rules say is told in full or, where it holds, only when it is asked for.
 */
export function formulaFindings(...drawings: string[]): string[] {
  return formulaFindingsOf(Object.fromEntries(drawings.map((drawing, index) => [`Blad${String(index + 1)}`, drawing])));
}

/** The same of sheets by their names, in that order. */
export const formulaFindingsOf = (drawings: Readonly<Record<string, string>>): string[] =>
  findingsOf(drawings).filter((text) => text.startsWith("SD-F"));

/** All findings of sheets by their names, those about the figures as well. */
export function findingsOf(drawings: Readonly<Record<string, string>>): string[] {
  const sheets = Object.entries(drawings).map(([name, drawing]) => drawFormulas(drawing, { name }));
  const { findings } = check({ name: "", sheets });
  assert.deepEqual(checkDetailed({ name: "", sheets }).result.findings, findings);
  return findings.map(({ rule, severity, sheet, cells, text }) => {
    const places = cells.map((cell) => {
      const address = cellAddress(cell.row, cell.column);
      return cell.sheet === sheet ? address : `${cell.sheet}!${address}`;
    });
    return [rule, ...(severity === "waarschuwing" ? [] : [severity]), places.join(","), text].join(" ");
  });
}

/** The sheets of a book by their names, "--- Bron" above each; one without such a line is all of it. */
export function sheetsOf(drawing: string): Readonly<Record<string, string>> {
  const [only = "", ...named] = drawing.split(/^--- (.*)\n/m);
  if (named.length === 0) return { Blad1: only };
  return Object.fromEntries(named.flatMap((name, at) => (at % 2 === 0 ? [[name, named[at + 1] ?? ""]] : [])));
}
