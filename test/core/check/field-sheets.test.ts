import assert from "node:assert/strict";
import { check, checkDetailed } from "../../../src/core/check.ts";
import type { Finding } from "../../../src/core/findings/finding.ts";
import { numberText } from "../../../src/core/findings/number-text.ts";
import { cellAddress } from "../../../src/core/workbook/area.ts";
import { drawSheet } from "../../support/draw-sheet.ts";
import { readSheets } from "../../support/read-sheets.ts";

// Sheets as they lie about in a municipality: budgets, monitors, lists. The right ones say nothing, the others one thing.

const FILES = [
  ...["right", "wrong"],
  ...["right-worked-out", "wrong-worked-out"],
  ...["right-reports", "wrong-reports"],
  ...["right-regional", "wrong-regional"],
  ...["right-other-words", "wrong-other-words"],
  ...["right-clients", "wrong-clients"],
  ...["right-stocks", "wrong-stocks"],
  ...["right-more-misses", "wrong-more-misses"],
  ...["right-practice", "wrong-practice"],
  ...["right-lists", "wrong-lists"],
  ...["right-money-more", "wrong-money-more"],
  ...["right-budgets", "wrong-budgets"],
  ...["right-moments", "wrong-moments"],
  ...["right-no-alarm", "wrong-no-alarm"],
  ...["right-words", "wrong-words"],
  ...["right-shares", "wrong-shares"],
  ...["right-places", "wrong-places"],
  ...["right-monitor-more", "wrong-monitor-more"],
  ...["right-layout-more", "wrong-layout-more"],
  ...["right-fresh", "wrong-fresh"],
  ...["right-per-rule", "wrong-per-rule"],
  ...["right-bridges", "wrong-bridges"],
  ...["right-small-ones", "wrong-small-ones"],
  ...["right-notes-told", "wrong-notes-told"],
  ...["right-read-more", "wrong-read-more"],
  ...["right-asked-more", "wrong-asked-more"],
  ...["right-quiet-ones", "wrong-quiet-ones"],
  ...["right-sums-in-sums", "wrong-sums-in-sums"],
  ...["right-last-layouts", "wrong-last-layouts"],
  ...["right-last-formulas", "wrong-last-formulas"],
  ...["right-last-rules", "wrong-last-rules"],
  ...["right-audit", "wrong-audit"],
];

/** "SD-R05 4": how often a rule was asked of a sheet and held. */
function holding(drawing: string): string[] {
  const held = checkDetailed({ name: "", sheets: [drawSheet(drawing)] }).checks.filter(({ outcome }) =>
    outcome.startsWith("klopt"),
  );
  const times = new Map<string, number>();
  for (const { rule } of held) times.set(rule, (times.get(rule) ?? 0) + 1);
  return [...times].map(([rule, count]) => `${rule} ${String(count)}`).sort();
}

/** "SD-R05 Totaal, 2016: … → B4 410": a finding, with the cell that it names and what should stand there, if it does. */
function saidOf({ rule, text, suspect, wanted }: Finding): string {
  const named = suspect ? [" →", cellAddress(suspect.row, suspect.column)] : [];
  return [`${rule} ${text}${named.join(" ")}`, ...(wanted === undefined ? [] : [numberText(wanted)])].join(" ");
}

describe("the check of sheets from the field", () => {
  for (const file of FILES) {
    describe(file, () => {
      for (const { name, drawing, expected, holds } of readSheets(file)) {
        it(name, () => {
          const { findings } = check({ name: "", sheets: [drawSheet(drawing)] });
          assert.deepEqual(findings.map(saidOf), expected);
          if (holds.length > 0) assert.deepEqual(holding(drawing), holds);
        });
      }
    });
  }
});
