import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import {
  comparePeriods,
  dateOf,
  daysIn,
  firstDayOf,
  formatPeriod,
  halfOf,
  lastDayOf,
  monthOf,
  parsePeriod,
  previousPeriod,
  quarterOf,
  throughMonth,
  yearOf,
  type Period,
} from "../../../src/core/reading/period.ts";

const year = fc.integer({ min: 1990, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const period: fc.Arbitrary<Period> = fc.oneof(
  year.map(yearOf),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, part]) => halfOf(y, part)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, part]) => quarterOf(y, part)),
  fc.tuple(year, month).map(([y, m]) => monthOf(y, m)),
  fc.tuple(year, month, fc.nat(30)).map(([y, m, day]) => dateOf(y, m, (day % daysIn(y, m)) + 1)),
);

describe("period", () => {
  it("is written one way and read back", () => {
    for (const [text, expected] of [
      ["2016", yearOf(2016)],
      ["2016H1", halfOf(2016, 1)],
      ["2016q4", quarterOf(2016, 4)],
      ["2016M03", monthOf(2016, 3)],
      ["2016-12-31", dateOf(2016, 12, 31)],
      ["2016-02-29", dateOf(2016, 2, 29)],
    ] as const) {
      assert.deepEqual(parsePeriod(text), expected);
      assert.equal(formatPeriod(expected), text.toUpperCase());
    }
    for (const text of [
      "",
      "16",
      "2016H3",
      "2016Q0",
      "2016Q5",
      "2016M13",
      "2016M00",
      "2016-1-1",
      "2017-02-29",
      "2016 H1",
    ]) {
      assert.equal(parsePeriod(text), undefined, text);
    }
    fc.assert(fc.property(period, (p) => assert.deepEqual(parsePeriod(formatPeriod(p)), p)));
  });

  it("has a period before it", () => {
    for (const [text, expected] of [
      ["2017H1", "2016H2"],
      ["2016H2", "2016H1"],
      ["2016Q4", "2016Q3"],
      ["2016Q1", "2015Q4"],
      ["2020", "2019"],
      ["2020M01", "2019M12"],
      ["2020M12", "2020M11"],
      ["2017-07-01", "2016-07-01"],
      ["2016-12-31", "2015-12-31"],
      ["2016-02-29", "2015-02-28"],
    ] as const) {
      assert.equal(formatPeriod(previousPeriod(parsePeriod(text) ?? yearOf(0))), expected, text);
    }
    fc.assert(
      fc.property(period, (p) => {
        const before = previousPeriod(p);
        assert.equal(before.kind, p.kind);
        assert.ok(comparePeriods(before, p) < 0);
      }),
    );
  });

  it("leaves no gap: the day after a period's predecessor ends, it begins", () => {
    const stretch = period.filter(({ kind }) => kind !== "peildatum");
    const dayNumber = ({ year: y, month: m = 1, day: d = 1 }: Period) => Date.UTC(y, m - 1, d) / 86_400_000;
    const length = { jaar: [365, 366], halfjaar: [181, 184], kwartaal: [90, 92], maand: [28, 31], peildatum: [0, 0] };
    fc.assert(
      fc.property(stretch, (p) => {
        assert.equal(dayNumber(firstDayOf(p)), dayNumber(lastDayOf(previousPeriod(p))) + 1);
        const days = dayNumber(lastDayOf(p)) - dayNumber(lastDayOf(previousPeriod(p)));
        const [least = 0, most = 0] = length[p.kind];
        assert.ok(least <= days && days <= most, `${formatPeriod(p)}: ${String(days)} days`);
      }),
    );
  });

  it("is ordered by its end, the longer first", () => {
    const ordered = ["2016M03", "2016Q1", "2016H1", "2016Q2", "2016M06", "2016-06-30", "2016-07-01", "2016M07"];
    const expected = ["2016Q1", "2016M03", "2016H1", "2016Q2", "2016M06", "2016-06-30", "2016-07-01", "2016M07"];
    const sorted = ordered.map((text) => parsePeriod(text) ?? yearOf(0)).sort(comparePeriods);
    assert.deepEqual(sorted.map(formatPeriod), expected);
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        assert.equal(Math.sign(comparePeriods(a, b)), -Math.sign(comparePeriods(b, a)) + 0);
        assert.equal(comparePeriods(a, b) === 0, formatPeriod(a) === formatPeriod(b));
        if (comparePeriods(a, b) < 0 && comparePeriods(b, c) < 0) assert.ok(comparePeriods(a, c) < 0);
      }),
    );
  });

  it("that is a moment begins and ends there", () => {
    const moment = dateOf(2016, 7, 1);
    assert.deepEqual([firstDayOf(moment), lastDayOf(moment)], [moment, moment]);
  });

  it("is found by its first and last month", () => {
    const found = (first: number, last: number) => {
      const whole = throughMonth(2016, first, last);
      return whole && formatPeriod(whole);
    };
    assert.deepEqual([found(1, 12), found(1, 6), found(7, 12), found(10, 12)], ["2016", "2016H1", "2016H2", "2016Q4"]);
    assert.equal(found(1, 9), undefined);
  });
});
