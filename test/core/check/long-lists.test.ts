import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import type { Finding } from "../../../src/core/findings/finding.ts";
import { CellReader } from "../../../src/core/reading/read-cell.ts";
import * as lists from "../../support/long-lists.ts";

const NEVER = Infinity;
const TENTH = 10;

const findingsIn = (list: lists.LongList, lines: number, errorEvery: number): readonly Finding[] =>
  check({ name: "", sheets: [list(lines, errorEvery)] }).findings;

/** How often a figure is read in the check of a list: what time goes by, whatever the machine. */
function readsOf(list: lists.LongList, lines: number, errorEvery: number): number {
  const { at } = CellReader.prototype;
  let reads = 0;
  CellReader.prototype.at = function (this: CellReader, index: number) {
    reads++;
    return at.call(this, index);
  };
  try {
    findingsIn(list, lines, errorEvery);
  } finally {
    CellReader.prototype.at = at;
  }
  return reads;
}

const LINES = 300;
/** A list twice as long takes twice the work, and a little more for what is told of it. */
const MOST_TIMES = 2.3;

/** Of every list: how often a figure is wrong, when each tenth line or each tenth group of lines is. */
const LISTS: readonly { readonly list: lists.LongList; readonly lines: number; readonly findings: number }[] = [
  // Every tenth line, and the total of all of them.
  { list: lists.stocks, lines: 1200, findings: 121 },
  { list: lists.balances, lines: 1200, findings: 120 },
  { list: lists.parts, lines: 1200, findings: 120 },
  { list: lists.running, lines: 1200, findings: 120 },
  // Every tenth total, of the lines above it and as a begin, in, out and end of its own.
  { list: lists.totals, lines: 1200, findings: 48 },
  { list: lists.splits, lines: 2400, findings: 40 },
  { list: lists.someParts, lines: 2400, findings: 40 },
];

describe("long lists", () => {
  for (const { list, lines, findings } of LISTS) {
    describe(list.name, () => {
      it("says nothing of a right one", () => {
        assert.deepEqual(findingsIn(list, lines, NEVER), []);
      });

      it("finds every error", () => {
        assert.equal(findingsIn(list, lines, TENTH).length, findings);
      });

      for (const errorEvery of [NEVER, TENTH])
        it(`takes twice the work for twice the lines, errors in every ${String(errorEvery)}`, () => {
          const [once, twice] = [LINES, LINES * 2].map((some) => readsOf(list, some, errorEvery)) as [number, number];
          assert.ok(twice <= once * MOST_TIMES, `${String(twice)} reads, of half the lines ${String(once)}`);
        });
    });
  }

  it("takes a sum up to here as the figure before it and its own, where those say the same", () => {
    const [first] = findingsIn(lists.running, 300, 100);
    assert.equal(first?.text, "Cumulatief, Levering aadv: 138.035 + 682 = 138.717, er staat 138.726.");
  });
});
