import { readFileSync } from "node:fs";

/** A sheet of a fixture: its name, how it is drawn, and the findings that are to come of it ("> SD-R30 …"). */
export interface DrawnSheet {
  readonly name: string;
  readonly drawing: string;
  readonly expected: readonly string[];
}

const isExpected = (line: string): boolean => line.startsWith("> ");

/** The drawn sheets of `test/fixtures/sheets/NAME.txt`, each under a heading "### …". */
export function readSheets(name: string): readonly DrawnSheet[] {
  const text = readFileSync(new URL(`../fixtures/sheets/${name}.txt`, import.meta.url), "utf8");
  return text
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [title = "", ...lines] = block.trimEnd().split("\n");
      const expected = lines.filter(isExpected).map((line) => line.slice(2));
      const drawn = lines.filter((line) => !isExpected(line));
      return { name: title, drawing: drawn.join("\n"), expected };
    });
}
