import { readFileSync } from "node:fs";

/**
 * A sheet of a fixture: its name, how it is drawn, the findings that are to come of it ("> SD-R30 … → B4 410", with the cell that it names and what should stand there), and how often each
 * rule holds ("= SD-R30 4"): what is not asked finds nothing either.
 */
export interface DrawnSheet {
  readonly name: string;
  readonly drawing: string;
  readonly expected: readonly string[];
  readonly holds: readonly string[];
}

const after = (mark: string, lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));

/** The drawn sheets of `test/fixtures/sheets/NAME.txt`, each under a heading "### …". */
export function readSheets(name: string): readonly DrawnSheet[] {
  const text = readFileSync(new URL(`../fixtures/sheets/${name}.txt`, import.meta.url), "utf8");
  return text
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [title = "", ...lines] = block.trimEnd().split("\n");
      const drawn = lines.filter((line) => !/^[>=] /.test(line));
      return { name: title, drawing: drawn.join("\n"), expected: after("> ", lines), holds: after("= ", lines) };
    });
}

/** A finding as it is expected, without the cell that it names: that moves with what stands above or beside it. */
export const withoutCell = (expected: string): string => expected.replace(/ → [A-Z]+\d+(?: −?[\d.,]+)?$/, "");
