import assert from "node:assert/strict";
import type { Line, Printed } from "../../../../src/core/tables/worked-out/lines.ts";
import type { Strand } from "../../../../src/core/tables/worked-out/strands.ts";
import { isBorneOut } from "../../../../src/core/tables/worked-out/shown-ways.ts";
import { wayOf } from "../../../../src/core/tables/worked-out/tried.ts";
import { weigh, type Weight } from "../../../../src/core/tables/worked-out/weigh.ts";

const strand = (name: string): Strand => ({
  name,
  group: "",
  said: name,
  facets: {},
  spots: [],
  isWhole: false,
  kind: undefined,
  span: undefined,
});
const [result, first, second] = ["Saldo", "Baten", "Lasten"].map(strand) as [Strand, Strand, Strand];

/** Every figure differs, as figures do. */
const figureOf = (seed: number): number => ((seed * 7919) % 2503) + 140;

/** How a difference weighs of which only some lines come out, and how many figures of its result were looked at. */
function weighed(length: number, isRight: (line: number) => boolean): { weight: Weight; looks: number } {
  let looks = 0;
  const asLine = (of: Strand, valueAt: (line: number) => number): [Strand, Line] => {
    const figures = Array.from({ length }, (_, line): Printed => {
      const value = valueAt(line);
      return { value, off: 0, half: 0.5, isPercentage: false };
    });
    const counted = new Proxy(figures, {
      get: (target, key, self): unknown => {
        if (of === result && /^\d+$/.test(String(key))) looks++;
        return Reflect.get(target, key, self);
      },
    });
    return [of, { strand: of, figures: counted, isShare: false, largest: 2643, grain: 1 }];
  };
  const lines = new Map([
    asLine(first, figureOf),
    asLine(second, (line) => figureOf(line * 3 + 1)),
    asLine(result, (line) => figureOf(line) - figureOf(line * 3 + 1) + (isRight(line) ? 0 : 9)),
  ]);
  return { weight: weigh(wayOf("verschil", result, first, second), lines, () => false), looks };
}

describe("ways in long lists", () => {
  const lengths = [600, 1200, 6000];

  it("are denied by a few lines, however long the list", () => {
    const [short, ...longer] = lengths.map((length) => weighed(length, () => false));
    assert.ok(short && !isBorneOut(short.weight));
    for (const { looks } of longer) assert.equal(looks, short.looks);
  });

  for (const [name, isRight] of [
    ["each third line off", (line) => line % 3 !== 2],
    ["all lines of the first third off", (line, length) => line * 3 >= length],
    ["all lines of the last third off", (line, length) => line * 3 < length * 2],
    ["the lines of each twelve as often off as four", (line) => line % 12 < 8],
  ] as readonly (readonly [string, (line: number, length: number) => boolean])[])
    it(`are weighed in full with ${name}`, () => {
      for (const length of lengths) {
        const { weight } = weighed(length, (line) => isRight(line, length));
        assert.ok(isBorneOut(weight), `${String(weight.fits)} of ${String(weight.tested)}`);
      }
    });
});
