import assert from "node:assert/strict";
import fc from "fast-check";
import { groupCells } from "../../src/excel/group-cells.ts";
import type { Place } from "../../src/excel/group-cells.ts";

describe("groupCells", () => {
  const cell = (row: number, column: number): Place => ({ row, column });

  it("makes one rectangle of a filled block, whatever the order", () => {
    const cells = [cell(2, 3), cell(1, 2), cell(2, 2), cell(1, 3)];
    assert.deepEqual(groupCells(cells), [
      {
        area: { top: 1, left: 2, bottom: 2, right: 3 },
        items: [
          [cell(1, 2), cell(1, 3)],
          [cell(2, 2), cell(2, 3)],
        ],
      },
    ]);
  });

  it("keeps apart what does not adjoin", () => {
    const areas = groupCells([cell(0, 0), cell(2, 0), cell(0, 1), cell(1, 1)]).map(({ area }) => area);
    assert.deepEqual(areas, [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 2, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
    ]);
  });

  it("covers every cell once, and each where its rectangle says", () => {
    const places = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(12) }), {
      selector: ({ row, column }) => row * 100 + column,
    });
    fc.assert(
      fc.property(places, (cells) => {
        const seen: Place[] = [];
        for (const { area, items } of groupCells(cells)) {
          items.forEach((line, down) => {
            line.forEach((item, right) => {
              assert.deepEqual([item.row, item.column], [area.top + down, area.left + right]);
              seen.push(item);
            });
          });
        }
        assert.equal(seen.length, cells.length);
        assert.equal(new Set(seen).size, cells.length);
      }),
    );
  });
});
