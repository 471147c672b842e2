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

/** What comes of a sheet of which something is unknown: that is at most counted. */
const untold = (isCounted: boolean): string =>
  `Er is te weinig bekend. ${isCounted ? "De controle telt dit als niet toetsbaar." : "De controle zegt hier niets over."}`;

/** The examples of a rule that looks instead of reckoning: the sheet, and what the rule itself sees on it. */
export function seenExamples(rule: ObservingRule): readonly string[] {
  return Object.entries(rule.examples).map(([name, drawing]: [string, string]) => {
    const seen = observe(rule, recogniseTables(drawSheet(drawing))).filter(({ outcome }) => outcome !== "klopt");
    const told = seen.flatMap(({ text }) => (text === "" ? [] : text)).join(" ");
    const isUntestable = name === "nietToetsbaar";
    const said = told === "" ? "Er is niets te melden." : `De controle zegt: ${told}`;
    const outcome = capitalised(isUntestable ? "niet toetsbaar" : (seen[0]?.outcome ?? "klopt"));
    const comment = escapeHtml(isUntestable ? untold(seen.length > 0) : said);
    return `<h3>${outcome}</h3>\n${sheetHtml(`Voorbeeld van ${rule.id}`, drawing)}\n<p>${comment}</p>`;
  });
}
