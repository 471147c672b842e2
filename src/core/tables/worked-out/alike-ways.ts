import { isOfPart } from "./said-ways.ts";
import { sideOf } from "../../vocabulary/opposites.ts";
import type { Strand } from "./strands.ts";
import { operandsOf, type Way } from "./way.ts";
import { joined, type Weight } from "./weigh.ts";

/** So many lines of its own show of a group how it is made, whatever others are. */
const ENOUGH = 6;

/** A share of a whole that by its name is of its part, "% overig" of "overig", by that whole; undefined of any other way. */
function shareOf(way: Way): string | undefined {
  const { second, more, at, per } = way;
  const [whole] = second;
  return whole && !more && at === undefined && isOfPart(way)
    ? ["aandeel", whole.group, whole.name, per].join("\n")
    : undefined;
}

/** A difference that stands in one of two columns, by which it is the other way about in the other: "Overschrijding". */
function eitherSideOf({ operation, result, first, second: [second], isSinceBefore }: Way): string | undefined {
  const side = operation === "verschil" && isSinceBefore !== true ? sideOf(result.name) : undefined;
  if (!side || !second) return undefined;
  const [from, to] = side.isMore ? [first, second] : [second, first];
  return ["tegendeel", result.group, side.of, from.name, to.name].join("\n");
}

/** A way by the names in it; undefined where it is not all within one group. */
function nameOf(way: Way): string | undefined {
  const { operation, result, signs = [], at, per, isOfProduct, isSinceBefore } = way;
  const strands = [result, ...operandsOf(way)];
  if (result.group === "" || strands.some(({ group }) => group !== result.group)) return undefined;
  return [operation, ...strands.map(({ name }) => name), signs.join(), at, per, isOfProduct, isSinceBefore].join("\n");
}

const isBetter = (a: Weight, b: Weight): boolean => a.fits > b.fits || (a.fits === b.fits && a.tested < b.tested);

/**
 * Ways that are one and the same: those of groups with the same lines, as a list of providers has, and shares of one whole. Few
 * figures a line show little, those of all of them together what each is made of.
 */
export class AlikeWays {
  private readonly byName = new Map<string, Way[]>();
  private readonly known = new Map<string, Weight>();
  private readonly shares = new Map<string, ReadonlyMap<Strand, Weight>>();
  private readonly weigh: (way: Way) => Weight;

  constructor(ways: readonly Way[], weigh: (way: Way) => Weight) {
    this.weigh = weigh;
    for (const way of ways) {
      const name = eitherSideOf(way) ?? nameOf(way) ?? shareOf(way);
      if (name === undefined) continue;
      const alike = this.byName.get(name);
      if (alike) alike.push(way);
      else this.byName.set(name, [way]);
    }
  }

  /** What a way weighs with those that are the same; one that several figures of its own deny is something else there. */
  weightOf(way: Way): Weight {
    const own = this.weigh(way);
    if (own.tested >= ENOUGH) return own;
    const inGroup = eitherSideOf(way) ?? nameOf(way);
    if (inGroup !== undefined) return own.fits === 0 && own.tested > 1 ? own : this.ofGroups(inGroup, own);
    const whole = shareOf(way);
    // A share that no line bears out may be of another whole.
    if (whole === undefined || own.fits === 0) return own;
    return joined([own, ...[...this.sharesOf(whole)].flatMap(([share, one]) => (share === way.result ? [] : [one]))]);
  }

  private ofGroups(name: string, own: Weight): Weight {
    const alike = this.byName.get(name);
    if (!alike || alike.length < 2) return own;
    let together = this.known.get(name);
    if (!together) this.known.set(name, (together = joined(alike.map(this.weigh))));
    return together;
  }

  /** Of every share of a whole the part that its figures bear out best. */
  private sharesOf(whole: string): ReadonlyMap<Strand, Weight> {
    const known = this.shares.get(whole);
    if (known) return known;
    const best = new Map<Strand, Weight>();
    for (const way of this.byName.get(whole) ?? []) {
      const [weight, before] = [this.weigh(way), best.get(way.result)];
      if (!before || isBetter(weight, before)) best.set(way.result, weight);
    }
    this.shares.set(whole, best);
    return best;
  }
}
