import { monthsGoneBy } from "../../vocabulary/stock-words.ts";
import { flowIn } from "./stock-chain.ts";
import type { Strand } from "./strands.ts";
import { wayOf } from "./tried.ts";
import type { Way } from "./way.ts";
import { joined, type Weight } from "./weigh.ts";

/** One step is what rules in words are about. */
const FEWEST_STEPS = 2;

/** A stock on a day, what comes in and goes out after it, and the stock on a later day. */
interface Step {
  readonly from: Strand;
  readonly flows: readonly Strand[];
  readonly to: Strand;
}

const isInAndOut = (flows: readonly Strand[]): boolean =>
  flows.length === 2 && new Set(flows.map(({ name }) => flowIn(name))).size === 2;

/** Whether one day follows another; 1 January may be that of the next year. */
const isLater = (before: number, day: number): boolean => day > before || (day === 0 && before > 0);

/** The stocks on days with their flows between them, as they follow each other without a gap. */
function chainsOf(along: readonly Strand[]): readonly (readonly Step[])[] {
  const chains: Step[][] = [];
  let current: Step[] = [];
  let from: { readonly strand: Strand; readonly day: number } | undefined;
  let flows: Strand[] = [];
  for (const strand of along) {
    if (flowIn(strand.name) !== undefined) {
      flows.push(strand);
      continue;
    }
    // An average goes up and down by other things.
    const day = strand.facets.statistic === undefined ? monthsGoneBy(strand.name) : undefined;
    const isStep = from !== undefined && day !== undefined && isLater(from.day, day) && isInAndOut(flows);
    if (from && isStep) current.push({ from: from.strand, flows, to: strand });
    else chains.push((current = []));
    from = day === undefined ? undefined : { strand, day };
    flows = [];
  }
  return chains.filter(({ length }) => length >= FEWEST_STEPS);
}

/** A step as a sum; what goes out may be written with a minus. */
const wayAs = ({ from, flows, to }: Step, out: 1 | -1): Way => ({
  ...wayOf("optelling", to, from),
  second: flows,
  signs: flows.map(({ name }) => (flowIn(name) === "uitstroom" ? out : 1)),
});

/** Half of what a chain states comes out to the digit: a slip in a stock puts off what comes before and after it. */
const isBorneOut = ({ tested, exact, digits }: Weight): boolean => exact > 0 && exact * 2 >= tested && digits > 1;

/**
 * "1-1, in, uit, 1-7, in, uit, 31-12": each stock but the first comes from the one before it, as its words say. All steps together
 * show that it is so.
 */
export function waysOfDays(along: readonly Strand[], weighed: (way: Way) => Weight): readonly Way[] {
  return chainsOf(along).flatMap((steps) => {
    const readings = ([-1, 1] as const).map((out) => steps.map((step) => wayAs(step, out)));
    return readings.find((ways) => isBorneOut(joined(ways.map(weighed)))) ?? [];
  });
}
