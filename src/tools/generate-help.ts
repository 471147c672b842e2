import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { functionCatalogue } from "../core/indicators/catalogue.ts";
import { GROUPS } from "../core/indicators/indicator.ts";
import {
  MISPLACED_RANGE,
  NOT_RECALCULATED,
  OTHER_THAN_BESIDE,
  OTHER_SUM,
  SLIDING_RANGE,
  TYPED_OVER,
} from "../core/formulas/slip.ts";
import { catalogue } from "../core/rules/index.ts";
import { samen } from "../core/rules/samen.ts";
import { functionFile, functionPage } from "./generate-help/function-page.ts";
import { escapeHtml, htmlDocument, type Index, table } from "./generate-help/html.ts";
import { overallPage, ruleFile, ruleIndex, rulePage } from "./generate-help/rule-page.ts";

const FOLDER = new URL("../../assets/help/", import.meta.url);
const INDEX: Index = "index.html";
/** What a finding can name beside the rules of the catalogue. */
export const OVERALL = [
  samen,
  OTHER_SUM,
  TYPED_OVER,
  OTHER_THAN_BESIDE,
  NOT_RECALCULATED,
  SLIDING_RANGE,
  MISPLACED_RANGE,
];

function functionIndex(): string {
  const sections = GROUPS.map((group) => {
    const rows = functionCatalogue
      .filter((entry) => entry.group === group)
      .map((entry) => [`<a href="${functionFile(entry)}">SD.${entry.name}</a>`, escapeHtml(entry.description)]);
    return `<h2>${group}</h2>\n${table(`Functies voor ${group.toLowerCase()}`, ["Functie", "Wat zij doet"], rows)}`;
  });
  return htmlDocument(
    INDEX,
    "Functies van Sociaal Domein voor Excel",
    `<p>Typ in een cel =SD. en de naam van een functie. Scheid de argumenten met een puntkomma.</p>\n${sections.join("\n")}`,
  );
}

/** The pages of assets/help/ by their place in it; the style sheet is no part of them. */
export function helpPages(): ReadonlyMap<string, string> {
  return new Map([
    [INDEX, functionIndex()],
    ...functionCatalogue.map((entry): [string, string] => [functionFile(entry), functionPage(entry)]),
    ruleIndex([...catalogue, ...OVERALL]),
    ...OVERALL.map((rule): [string, string] => [ruleFile(rule), overallPage(rule)]),
    ...catalogue.map((rule): [string, string] => [ruleFile(rule), rulePage(rule)]),
  ]);
}

/** The pages that stand in assets/help/ now. */
export function writtenPages(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html"));
}

/** Writes the pages anew and removes those of functions and rules that are no more. */
export function generateHelp(): void {
  const pages = helpPages();
  mkdirSync(new URL("regels/", FOLDER), { recursive: true });
  for (const file of writtenPages()) if (!pages.has(file)) rmSync(new URL(file, FOLDER));
  for (const [file, content] of pages) writeFileSync(new URL(file, FOLDER), content);
}
