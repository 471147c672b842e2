import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { functionCatalogue } from "../core/indicators/catalogue.ts";
import { type Description, GROUPS } from "../core/indicators/indicator.ts";
import { helpPage } from "./help-page.ts";
import { escapeHtml, htmlDocument, INDEX_TITLE, table } from "./html.ts";

const FOLDER = new URL("../../assets/help/", import.meta.url);

const fileOf = ({ name }: Description): string => `${name.toLowerCase()}.html`;

function indexPage(): string {
  const sections = GROUPS.map((group) => {
    const rows = functionCatalogue
      .filter((entry) => entry.group === group)
      .map((entry) => [`<a href="${fileOf(entry)}">SD.${entry.name}</a>`, escapeHtml(entry.description)]);
    return `<h2>${group}</h2>\n${table(`Functies voor ${group.toLowerCase()}`, ["Functie", "Wat zij doet"], rows)}`;
  });
  return htmlDocument(
    INDEX_TITLE,
    `<p>Typ in een cel =SD. en de naam van een functie. Scheid de argumenten met een puntkomma.</p>\n${sections.join("\n")}`,
  );
}

/** The pages of assets/help/ by file name; the style sheet is no part of them. */
export function helpPages(): ReadonlyMap<string, string> {
  return new Map([
    ["index.html", indexPage()],
    ...functionCatalogue.map((entry): [string, string] => [fileOf(entry), helpPage(entry)]),
  ]);
}

/** Writes the pages anew and removes those of functions that are no more. */
export function generateHelp(): void {
  mkdirSync(FOLDER, { recursive: true });
  const pages = helpPages();
  for (const file of readdirSync(FOLDER)) if (file.endsWith(".html") && !pages.has(file)) rmSync(new URL(file, FOLDER));
  for (const [file, content] of pages) writeFileSync(new URL(file, FOLDER), content);
}
