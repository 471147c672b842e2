import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";
import { readSheets } from "../../support/read-sheets.ts";
import { type Random, randomFrom } from "../../support/tables/random.ts";

// A slip in typing one figure of a sheet that is right ends no check, and hardly ever is another figure named as the wrong one:
// by chance the difference may be what a slip in that other figure makes as well.

/** Years head columns: what is mistyped there is no figure. */
const FIGURE = /^(?!(?:19|20)\d\d$)-?\d+(\.\d+)?$/;
const TRIES_PER_SHEET = 2;
/** At most one in so many tries. */
const ONE_IN = 300;

/** The places of the digits in a figure as it is typed. */
const digitsOf = (figure: string): readonly number[] =>
  Array.from(figure, (sign, at) => (/\d/.test(sign) ? at : -1)).filter((at) => at >= 0);

const replaced = (figure: string, at: number, length: number, by: string): string =>
  figure.slice(0, at) + by + figure.slice(at + length);

/** What comes of a figure by one slip; the same figure where that cannot be. */
const SLIPS: Readonly<Record<string, (figure: string, random: Random) => string>> = {
  "two digits the other way about": (figure, random) => {
    const at = random.pick(digitsOf(figure));
    const [one = "", next = ""] = [figure[at], figure[at + 1]];
    return /\d/.test(next) && next !== "0" ? replaced(figure, at, 2, next + one) : figure;
  },
  "another digit": (figure, random) => replaced(figure, random.pick(digitsOf(figure)), 1, String(random.whole(1, 9))),
  "a digit left out": (figure, random) => {
    const [, ...others] = digitsOf(figure);
    return others.length < 2 ? figure : replaced(figure, random.pick(others), 1, "");
  },
  "a digit twice": (figure, random) => {
    const at = random.pick(digitsOf(figure));
    return replaced(figure, at, 0, figure[at] ?? "");
  },
  "another sign": (figure) => (figure.startsWith("-") ? figure.slice(1) : `-${figure}`),
  "a nought too many": (figure) => (figure.includes(".") ? figure : `${figure}0`),
};

interface Cell {
  readonly row: number;
  readonly column: number;
}

function figuresIn(rows: readonly (readonly string[])[]): readonly Cell[] {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (FIGURE.test(cell.trim()) ? [{ row: at, column }] : [])),
  );
}

/** The cells that findings name, other than this one. */
function othersNamed(drawing: string, wrong: Cell): readonly string[] {
  return check({ name: "", sheets: [drawSheet(drawing)] }).findings.flatMap(({ suspect, cause = "" }) =>
    suspect && (suspect.row !== wrong.row || suspect.column !== wrong.column) ? [cause] : [],
  );
}

const files = readdirSync(new URL("../../fixtures/sheets/", import.meta.url))
  .filter((file) => file.startsWith("right"))
  .map((file) => file.replace(".txt", ""));

describe("a figure mistyped in a sheet that is right", () => {
  for (const [slip, mistype] of Object.entries(SLIPS)) {
    it(slip, function () {
      this.timeout(60_000);
      const random = randomFrom(slip.length);
      const named: string[] = [];
      let tried = 0;
      for (const file of files) {
        for (const { name, drawing } of readSheets(file)) {
          // The figures of formulas are not drawn.
          if (/(?:\||^)\s*=/m.test(drawing)) continue;
          const rows = drawing
            .replace(/^\n+/, "")
            .split("\n")
            .map((line) => line.split("|"));
          const cells = figuresIn(rows);
          for (let tries = Math.min(TRIES_PER_SHEET, cells.length); tries > 0; tries--) {
            const cell = random.pick(cells);
            const typed = (rows[cell.row]?.[cell.column] ?? "").trim();
            const other = mistype(typed, random);
            const wrong = rows.map((row, at) =>
              row.map((text, column) => (at === cell.row && column === cell.column ? other : text)).join("|"),
            );
            if (other === typed) continue;
            tried++;
            const others = othersNamed(wrong.join("\n"), cell);
            named.push(...others.map((cause) => `${file}: ${name}: ${typed} → ${other}: ${cause}`));
          }
        }
      }
      assert.ok(named.length * ONE_IN <= tried, `${String(tried)} tries\n${named.join("\n")}`);
    });
  }
});
