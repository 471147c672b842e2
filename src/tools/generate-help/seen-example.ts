import { observe } from "../../core/network/observe.ts";
import type { ObservingRule } from "../../core/rules/rule.ts";
import { recogniseTables } from "../../core/tables/recognise.ts";
import { drawnCells, drawSheet } from "./draw-sheet.ts";
import { capitalised } from "./formula-words.ts";
import { escapeHtml, table } from "./html.ts";

/** A drawn sheet as a page shows it: its table, and under that the lines of one cell, which are notes. */
function sheetHtml(caption: string, drawing: string): string {
  const [headers = [], ...lines] = drawnCells(drawing).map((row) => row.map((cell) => cell.replace(/^'/, "")));
  const rows = lines.filter((line) => line.length > 1);
  const notes = lines.filter((line) => line.length === 1).map(([note = ""]) => `\n<p>${escapeHtml(note)}</p>`);
  return table(
    caption,
    headers,
    rows.map((row) => row.map(escapeHtml)),
  ).concat(...notes);
}

/** The examples of a rule that looks instead of reckoning: the sheet, and what the rule itself sees on it. */
export function seenExamples(rule: ObservingRule): readonly string[] {
  return Object.values(rule.examples).map((drawing: string) => {
    const seen = observe(rule, recogniseTables(drawSheet(drawing))).filter(({ outcome }) => outcome !== "klopt");
    const [first] = seen;
    const said = first ? `De controle zegt: ${seen.map(({ text }) => text).join(" ")}` : "Er is niets te melden.";
    const outcome = capitalised(first?.outcome ?? "klopt");
    return `<h3>${outcome}</h3>\n${sheetHtml(`Voorbeeld van ${rule.id}`, drawing)}\n<p>${escapeHtml(said)}</p>`;
  });
}
