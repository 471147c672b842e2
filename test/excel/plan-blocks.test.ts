import assert from "node:assert/strict";
import fc from "fast-check";
import type { Area } from "../../src/core/workbook/area.ts";
import { planBlocks } from "../../src/excel/plan-blocks.ts";

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

describe("planBlocks", () => {
  it("lets small sheets share a round trip and cuts large ones by rows", () => {
    const plan = planBlocks([area(0, 0, 1, 1), undefined, area(5, 0, 14, 1)]);
    assert.deepEqual(plan.next(10), [
      { sheet: 0, area: area(0, 0, 1, 1) },
      { sheet: 2, area: area(5, 0, 7, 1) },
    ]);
    assert.deepEqual(plan.next(100), [{ sheet: 2, area: area(8, 0, 14, 1) }]);
    assert.deepEqual(plan.next(100), []);
  });

  it("takes at least one row, however wide", () => {
    const plan = planBlocks([area(0, 0, 1, 99)]);
    assert.deepEqual(plan.next(10), [{ sheet: 0, area: area(0, 0, 0, 99) }]);
  });

  it("reads what was put back again", () => {
    const plan = planBlocks([area(0, 0, 3, 0)]);
    plan.putBack(plan.next(4));
    assert.deepEqual(plan.next(2), [{ sheet: 0, area: area(0, 0, 1, 0) }]);
    assert.deepEqual(plan.next(2), [{ sheet: 0, area: area(2, 0, 3, 0) }]);
  });

  it("covers every row once and in order, whatever the sizes", () => {
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(size, size)), fc.integer({ min: 1, max: 300 }), (sizes, cells) => {
        const areas = sizes.map(([rows, columns]) => area(2, 1, rows + 1, columns));
        const plan = planBlocks(areas);
        const next = areas.map(({ top }) => top);
        for (let blocks = plan.next(cells); blocks.length > 0; blocks = plan.next(cells)) {
          const read = blocks.map(({ area: { top, bottom, left, right } }) => (bottom - top + 1) * (right - left + 1));
          const total = read.reduce((sum, one) => sum + one, 0);
          assert.ok(total <= cells || blocks.length === 1);
          for (const block of blocks) {
            assert.equal(block.area.top, next[block.sheet]);
            next[block.sheet] = block.area.bottom + 1;
          }
        }
        assert.deepEqual(
          next,
          areas.map(({ bottom }) => bottom + 1),
        );
      }),
    );
  });
});
