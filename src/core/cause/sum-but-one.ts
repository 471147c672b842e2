import { add, type Exact, subtract } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";

/** What a bound of many figures comes to, and how many of them have none. */
class BoundOfSum {
  private readonly sum: Exact;
  private readonly lacking: number;

  constructor(values: readonly (Exact | undefined)[]) {
    const stated = values.filter((value) => value !== undefined);
    this.sum = stated.reduce<Exact>(add, 0);
    this.lacking = values.length - stated.length;
  }

  without(value: Exact | undefined): Exact | undefined {
    if (value === undefined) return this.lacking === 1 ? this.sum : undefined;
    return this.lacking === 0 ? subtract(this.sum, value) : undefined;
  }
}

/** The sum of a list less any one of them, without adding up all others once more. */
export class SumButOne {
  private readonly low: BoundOfSum;
  private readonly high: BoundOfSum;
  private readonly point: BoundOfSum;

  constructor(values: readonly Interval[]) {
    this.low = new BoundOfSum(values.map(({ low }) => low));
    this.high = new BoundOfSum(values.map(({ high }) => high));
    this.point = new BoundOfSum(values.map(({ point }) => point));
  }

  /** `one` is among them. */
  without({ low, high, point }: Interval): Interval {
    return { low: this.low.without(low), high: this.high.without(high), point: this.point.without(point) };
  }
}
