import assert from "node:assert/strict";
import { typingSlip } from "../../../src/core/reading/typing-slips.ts";
import { exact } from "../../../src/core/interval/exact.ts";

const cases: [expected: number, found: number, slip: RegExp | undefined][] = [
  [387, 378, /verwisseld/],
  [387, 385, undefined],
  [12, 21, undefined],
  [1003, 1030, /verwisseld/],
  [3520.5, 352.05, /factor 10 te klein/],
  [1200, 1_200_000, /factor 1\.000 te groot/],
  [-12, 12, /teken/],
  [0, 0, undefined],
  [0, 5, undefined],
  [335, 533, undefined],
];

describe("typing slips", () => {
  for (const [expected, found, slip] of cases) {
    it(`${String(expected)} → ${String(found)}: ${slip?.source ?? "none"}`, () => {
      const named = typingSlip(exact(expected), exact(found));
      if (slip) assert.match(named ?? "", slip);
      else assert.equal(named, undefined);
    });
  }
});
